import { Failure, type FailureKind } from '../../core/failure.ts'
import type { Answer } from '../exchange.ts'
import { retryAfter } from '../retry-after.ts'
import { loginHint } from './credentials.ts'

/** What a registry's refusal means, with the words it gave (https://github.com/opencontainers/distribution-spec: error codes). */
export function registryFailure(answer: Answer, what: string, registry: string): Failure {
  const { status } = answer
  const errors = errorsIn(answer)
  const said = errors.map(({ code, message }) => [code, message].filter(Boolean).join(': '))
  const kind = kindOf(
    status,
    errors.map(({ code }) => code),
  )
  const wait = retryAfter(answer.headers['retry-after'])
  return new Failure(
    kind,
    `${what}: the registry answered ${status}${said.length > 0 ? ` (${said.join('; ')})` : ''}.`,
    {
      ...(kind === 'auth' ? loginHint(registry) : kind === 'denied' ? { hint: deniedHint(registry) } : {}),
      ...(wait === undefined ? {} : { retryAfter: wait }),
    },
  )
}

function kindOf(status: number, codes: readonly string[]): FailureKind {
  if (codes.includes('TOOMANYREQUESTS')) return 'transient'
  if (status === 401) return 'auth'
  if (status === 403 || status === 405 || status === 409) return 'denied'
  if (status === 404) return 'absent'
  if (status === 408 || status === 425 || status === 429) return 'transient'
  if (status === 413 || status === 507) return 'capacity'
  if (status >= 500) return 'transient'
  // Registries refuse to move a tag that may not move with 400 and a code of their own.
  if (codes.some((code) => /IMMUTABLE|ALREADY_?EXISTS|DENIED/i.test(code))) return 'denied'
  return codes.some((code) => code.endsWith('_UNKNOWN')) ? 'absent' : 'bug'
}

function deniedHint(registry: string): string {
  const github =
    registry === 'ghcr.io'
      ? ' In a workflow: permissions: packages: write, and the package linked to this repository.'
      : ''
  return `Check that the account may do this in the repository, and that the tag is not immutable.${github}`
}

interface RegistryError {
  readonly code: string
  readonly message: string
}

function errorsIn({ body }: Answer): RegistryError[] {
  try {
    const { errors } = JSON.parse(body.toString('utf8')) as { errors?: unknown }
    if (!Array.isArray(errors)) return []
    return (errors as Record<string, unknown>[]).slice(0, 3).map(({ code, message }) => ({
      code: String(code ?? ''),
      message: String(message ?? '').slice(0, 300),
    }))
  } catch {
    return []
  }
}
