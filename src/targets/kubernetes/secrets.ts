import { Failure } from '../../core/failure.ts'
import { canonicalJson, type Json } from '../../core/json.ts'
import { didYouMean } from '../../core/nearest.ts'
import type { SecretRef } from '../../core/secret.ts'
import type { Arg, HttpStep } from '../../core/step.ts'
import { fieldManager, type KubeObject, objectPath, podSpecPath } from '../../systems/kubernetes.ts'
import { clusterOf, type KubernetesInput } from './config.ts'
import { secretAnnotation } from './fields.ts'
import type { Release } from './releases.ts'

const reference = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g

/** The steps that write the Secrets of `secrets:`; values enter when a step acts. @throws Failure `usage` for a name that nobody declares */
export function secretSteps(input: KubernetesInput): HttpStep[] {
  const { config, variables } = input
  return Object.entries(config.secrets ?? {}).map(([name, keys]) => {
    for (const key of keys) {
      if (variables[key] === undefined) {
        const near = didYouMean(key, Object.keys(variables))
        throw new Failure('usage', `secrets.${name}: nobody declares ${key}${near || '.'}`, {
          hint: `Declare ${key} under secrets: of the environment.`,
        })
      }
    }
    const docker = keys.length === 1 && keys[0] === '.dockerconfigjson'
    const head = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name, namespace: config.namespace },
      type: docker ? 'kubernetes.io/dockerconfigjson' : 'Opaque',
    }
    const pairs = keys.flatMap((key, index): Arg[] => [
      `${index === 0 ? '' : ','}${JSON.stringify(key)}:"`,
      insideJson(variables[key] as Arg),
      '"',
    ])
    const ref = { apiVersion: 'v1', kind: 'Secret', plural: 'secrets', namespace: config.namespace, name }
    return {
      id: secretStepId(name),
      title: `Write the Secret ${name} (${keys.join(', ')})`,
      do: 'http',
      at: clusterOf(input),
      method: 'PATCH',
      url: `${objectPath(ref)}?fieldManager=${fieldManager}&force=true&fieldValidation=Strict`,
      headers: { 'content-type': 'application/apply-patch+yaml' },
      body: { join: [`${JSON.stringify(head).slice(0, -1)},"stringData":{`, ...pairs, '}}'] },
      classify: 'kubernetes.api',
      attempts: 3,
      retryOn: ['timeout'],
      undo: { way: 'keep', why: 'earlier values of secrets are not kept anywhere' },
      outputs: { version: { from: 'body', path: ['metadata', 'resourceVersion'], form: 'text' } },
    }
  })
}

/** Keys that the last good release wrote and this one does not: they stay, since what a rollback brings back may read them. */
export function keptKeys({ config }: KubernetesInput, before: Release | undefined): string[] {
  return Object.entries(config.secrets ?? {}).flatMap(([name, keys]) => {
    const old = (before?.secrets?.[name] ?? []).filter((key) => !keys.includes(key))
    return old.map(
      (key) =>
        `Secret/${name} keeps ${key}, which is not declared any more: a rollback may need it. To remove it: kubectl patch secret ${name} --type=json -p '[{"op":"remove","path":"/data/${key}"}]'.`,
    )
  })
}

function secretStepId(name: string): string {
  return `kubernetes.secret.${name}`
}

/** Names of the Secrets of `secrets:` that a workload's pods use. */
export function usedSecrets(object: KubeObject | null, { config }: KubernetesInput): string[] {
  const path = object === null ? undefined : podSpecPath(object.kind)
  if (object === null || path === undefined) return []
  const text =
    JSON.stringify(path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], object)) ?? ''
  return Object.keys(config.secrets ?? {}).filter(
    (name) => text.includes(`"secretName":"${name}"`) || text.includes(`"name":"${name}"`),
  )
}

/** A request's body as it is sent: values of secrets by name, and on a workload the versions of the Secrets it uses, known late. */
export function bodyOf(
  kind: string,
  body: Json,
  used: readonly string[],
  variables: KubernetesInput['variables'],
): Arg {
  if (kind === 'Secret') return openReferences(JSON.stringify(body), variables)
  if (used.length === 0) return JSON.stringify(body)
  const path = (podSpecPath(kind) ?? []).slice(0, -1)
  const marks = Object.fromEntries(used.map((name) => [`${secretAnnotation}${name}`, `‹version ${name}›`]))
  const text = canonicalJson(
    merge(
      body,
      [...path, 'metadata', 'annotations'].reduceRight<Json>((inner, key) => ({ [key]: inner }), marks),
    ),
  )
  const parts = text.split(/‹version ([^›]+)›/)
  return {
    join: parts.map((part, index) => (index % 2 === 0 ? part : { late: secretStepId(part), output: 'version' })),
  }
}

/** `${NAME}` in a Secret of the manifests stands for a declared variable. */
function openReferences(text: string, variables: KubernetesInput['variables']): Arg {
  const parts = text.split(reference)
  return { join: parts.map((part, index) => (index % 2 === 0 ? part : insideJson(variables[part] ?? ''))) }
}

/** Secrets in manifests may not hold values: a plan is printed, hashed and stored. @throws Failure `usage` */
export function refuseValues(object: KubeObject, { variables }: KubernetesInput): void {
  if (object.kind !== 'Secret') return
  const values = [
    ...Object.values({ ...(object['data'] as object) }),
    ...Object.values({ ...(object['stringData'] as object) }),
  ]
  const { name } = object.metadata
  const open = values.some(
    (value) => String(value).replace(reference, '').trim() !== '' || object['data'] !== undefined,
  )
  if (open) {
    throw new Failure(
      'usage',
      `The Secret ${name} of the manifests holds its values; they would appear in plans and records.`,
      {
        hint: `Leave it out and declare its keys: secrets: { ${name}: [NAME] } in the target; or write \${NAME} as the value in stringData.`,
      },
    )
  }
  const names = values.flatMap((value) => [...String(value).matchAll(reference)].map(([, one = '']) => one))
  const missing = names.filter((one) => variables[one] === undefined)
  if (missing.length > 0) {
    throw new Failure('usage', `The Secret ${name} uses ${missing.join(', ')}, which nobody declares.`, {
      hint: 'Declare them under secrets: of the environment.',
    })
  }
}

function merge(a: Json, b: Json): Json {
  if (!isRecord(a) || !isRecord(b)) return b
  return { ...a, ...Object.fromEntries(Object.entries(b).map(([key, value]) => [key, merge(a[key] ?? {}, value)])) }
}

function isRecord(value: Json): value is Readonly<Record<string, Json>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** An argument as it stands between the quotes of a JSON text. */
function insideJson(arg: Arg): Arg {
  if (typeof arg === 'string') return JSON.stringify(arg).slice(1, -1)
  if ('join' in arg) return { join: arg.join.map(insideJson) }
  return 'secret' in arg ? ({ ...arg, as: 'json' } satisfies SecretRef) : arg
}
