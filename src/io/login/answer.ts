import type { FailureKind } from '../../core/failure.ts'

/** What a cloud's refusal means: its status, and the code it gave. */
export function kindOfAnswer(status: number, code: string): FailureKind {
  if (status === 429 || status >= 500 || /Throttl|TooManyRequests|RequestLimit/i.test(code)) return 'transient'
  if (/AccessDenied|PERMISSION_DENIED/i.test(code) || status === 403) return 'denied'
  return status === 404 || /NotFound/i.test(code) ? 'absent' : 'auth'
}
