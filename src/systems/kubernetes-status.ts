import type { FailureKind } from '../core/failure.ts'
import type { Classified } from '../core/knowledge.ts'

/** The API server's own word for a failure: a `Status` object. */
interface Status {
  readonly kind?: string
  readonly message?: string
  readonly reason?: string
  readonly code?: number
  readonly details?: {
    readonly name?: string
    readonly kind?: string
    readonly causes?: readonly { readonly reason?: string; readonly message?: string; readonly field?: string }[]
  }
}

/** What an unsuccessful answer of the API server means; undefined for what is no `Status`. */
export function readStatus(body: string, code: number): Classified | undefined {
  const status = parseStatus(body)
  if (status === undefined) return undefined
  const message = status.message ?? ''
  const known = readMessage(message)
  if (known !== undefined) return known
  const reason = status.reason ?? ''
  if (reason === 'Conflict' && (status.details?.causes ?? []).length > 0) return conflict(status)
  const kind = kinds[reason] ?? (code === 422 || code === 400 ? 'usage' : code >= 500 ? 'transient' : undefined)
  if (kind === undefined) return undefined
  return { kind, cause: sentence(message), ...hintOf(reason, message) }
}

const kinds: Readonly<Record<string, FailureKind>> = {
  Unauthorized: 'auth',
  Forbidden: 'denied',
  NotFound: 'absent',
  Invalid: 'usage',
  BadRequest: 'usage',
  AlreadyExists: 'stale',
  Conflict: 'stale',
  TooManyRequests: 'transient',
  ServerTimeout: 'transient',
  Timeout: 'transient',
  InternalError: 'transient',
  ServiceUnavailable: 'transient',
}

/** What a message says, whoever says it: the API server to us, or to a controller in a condition or an event. */
export function readMessage(message: string): Classified | undefined {
  if (/exceeded quota|forbidden: exceeded|insufficient quota/.test(message)) {
    return { kind: 'capacity', cause: sentence(message), hint: 'Raise the quota of the namespace, or ask for less.' }
  }
  const webhook = /admission webhook "([^"]+)" denied the request:? ?(.*)/s.exec(message)
  if (webhook !== null) {
    return {
      kind: 'denied',
      cause: `The admission webhook ${webhook[1]} refused it: ${webhook[2] || 'without a reason'}`,
    }
  }
  const broken = /failed calling webhook "([^"]+)":? ?(.*)/s.exec(message)
  if (broken !== null) {
    const hint = 'The webhook belongs to the cluster; its operator can tell why it does not answer.'
    return { kind: 'transient', cause: `The admission webhook ${broken[1]} could not be asked: ${broken[2]}`, hint }
  }
  if (/failed to create typed patch object|strict decoding error|cannot unmarshal|failed to convert/.test(message)) {
    const [, field = message] = /(?:typed patch object \([^)]*\): |error: )(.*)/s.exec(message) ?? []
    return { kind: 'usage', cause: `The manifest is not valid: ${sentence(field)}` }
  }
  if (/violates PodSecurity|ValidatingAdmissionPolicy/.test(message))
    return { kind: 'denied', cause: sentence(message) }
  return undefined
}

/** What the API server warns of in an answer's header: old versions of kinds, pods that a policy will refuse. */
export function warningsIn(headers: Readonly<Record<string, string>> = {}): string[] {
  const found = [...(headers['warning'] ?? '').matchAll(/299 \S+ "((?:[^"\\]|\\.)*)"/g)]
  return [...new Set(found.map(([, text = '']) => text.replace(/\\(.)/g, '$1')))]
}

/** Which fields somebody else owns, and who. */
function conflict(status: Status): Classified {
  const causes = (status.details?.causes ?? []).map(({ message = '', field = '' }) => `${field}: ${message}`)
  return {
    kind: 'denied',
    cause: `Others manage fields that the manifest sets: ${causes.join('; ')}`,
    hint: 'Leave these fields out of the manifest, or take them over: conflicts: force in the target.',
  }
}

/** Managers whose fields a manifest sets with another value; empty when the answer is no conflict. */
export function conflictManagers(body: string): string[] {
  const status = parseStatus(body)
  if (status?.reason !== 'Conflict') return []
  return [
    ...new Set(
      (status.details?.causes ?? []).flatMap(({ message = '' }) => /conflict with "([^"]+)"/.exec(message)?.[1] ?? []),
    ),
  ]
}

/** `User "ci" cannot patch resource "deployments" in API group "apps" in the namespace "shop"` → the rule that is missing. */
function hintOf(reason: string, message: string): { hint?: string } {
  if (reason === 'Unauthorized') {
    return { hint: 'The token or certificate is wrong or has expired: store a new kubeconfig in the secret.' }
  }
  if (/field is immutable|may not change once set|updates to statefulset spec for fields other than/.test(message)) {
    const hint =
      'Such a field is set once: leave it as it is, give the object another name, or delete it first (which ends what it runs).'
    return { hint }
  }
  const denied = /cannot (\w+) resource "([^"]+)"(?: in API group "([^"]*)")?(?:.*in the namespace "([^"]+)")?/.exec(
    message,
  )
  if (denied === null) return {}
  const [, verb, resource, group = '', namespace] = denied
  const where = namespace === undefined ? 'a ClusterRole' : `a Role in ${namespace}`
  return {
    hint: `Grant it with ${where}: { apiGroups: ["${group}"], resources: ["${resource}"], verbs: ["${verb}"] }.`,
  }
}

function parseStatus(body: string): Status | undefined {
  try {
    const value = JSON.parse(body) as Status
    return value.kind === 'Status' ? value : undefined
  } catch {
    return undefined
  }
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
