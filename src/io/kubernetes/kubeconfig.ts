import { parse } from 'yaml'
import { Failure } from '../../core/failure.ts'
import { didYouMean } from '../../core/nearest.ts'

/** One way to one cluster, taken out of a kubeconfig. Paths in it are relative to the file it came from. */
export interface Access {
  readonly context: string
  readonly cluster: Readonly<Record<string, unknown>>
  readonly user: Readonly<Record<string, unknown>>
}

interface Named {
  readonly name?: string
}
interface Kubeconfig {
  readonly 'current-context'?: string
  readonly contexts?: readonly (Named & { readonly context?: { readonly cluster?: string; readonly user?: string } })[]
  readonly clusters?: readonly (Named & { readonly cluster?: Record<string, unknown> })[]
  readonly users?: readonly (Named & { readonly user?: Record<string, unknown> })[]
}

/** A kubeconfig as YAML, also when it was given in base64 (as CI secrets often are).
 * @throws Failure `usage` that never quotes it */
export function decodeKubeconfig(text: string, where: string): string {
  const trimmed = text.trim()
  if (/^[A-Za-z0-9+/=\s_-]+$/.test(trimmed) && !trimmed.includes(':')) {
    const decoded = Buffer.from(trimmed, 'base64').toString('utf8')
    if (/\b(?:clusters|contexts|apiVersion)["']?\s*:/.test(decoded)) return decoded
    throw new Failure('usage', `${where} is neither a kubeconfig in YAML nor one in base64.`, {
      hint: 'Store it as it is, or as the output of: base64 -w0 ~/.kube/config.',
    })
  }
  return trimmed
}

/** The chosen context of one or several kubeconfigs; the first that has a name wins, as kubectl merges them.
 * @throws Failure `usage` */
export function chooseAccess(texts: readonly string[], wanted: string, where: string): Access {
  const files = texts.map((text) => readKubeconfig(text, where))
  const contexts = files.flatMap((file) => file.contexts ?? [])
  const names = contexts.map(({ name = '' }) => name)
  const current = wanted !== '' ? wanted : (files.map((file) => file['current-context'] ?? '').find(Boolean) ?? '')
  const name = current === '' && names.length === 1 ? (names[0] ?? '') : current
  const found = contexts.find((context) => context.name === name)
  if (found === undefined) {
    const what = name === '' ? 'names no current context' : `has no context ${JSON.stringify(name)}`
    throw new Failure('usage', `${where} ${what}${didYouMean(name, names)}`, {
      hint:
        names.length === 0
          ? 'It has no contexts at all.'
          : `It has: ${names.join(', ')}. Name one in the target's context:.`,
    })
  }
  const cluster = files
    .flatMap((file) => file.clusters ?? [])
    .find((one) => one.name === found.context?.cluster)?.cluster
  const user = files.flatMap((file) => file.users ?? []).find((one) => one.name === found.context?.user)?.user
  if (typeof cluster?.['server'] !== 'string') {
    throw new Failure('usage', `${where}: the cluster of the context ${name} is missing or has no server.`)
  }
  return { context: name, cluster, user: user ?? {} }
}

function readKubeconfig(text: string, where: string): Kubeconfig {
  let value: unknown
  try {
    value = parse(text)
  } catch {
    value = undefined
  }
  if (value !== null && typeof value === 'object' && ('clusters' in value || 'contexts' in value))
    return value as Kubeconfig
  throw new Failure('usage', `${where} is not a kubeconfig.`, {
    hint: 'It needs clusters, users and contexts; see: kubectl config view.',
  })
}
