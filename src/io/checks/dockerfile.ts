import { Malformed } from '../reports/reader.ts'
import type { Check, Mistake } from './check.ts'

/** What Docker's own builder would refuse or warn of, without building. */
export const checkDockerfile: Check = async (content) => {
  const { validate, ValidationCode } = await import('dockerfile-utils')
  if (!/^\s*(FROM|ARG)\s/im.test(content)) throw new Malformed('is no Dockerfile: it has no FROM')
  return validate(content).map(
    ({ message, severity, code, range }): Mistake => ({
      level: severity === 1 ? 'error' : 'warning',
      rule: String(ValidationCode[Number(code)] ?? code)
        .toLowerCase()
        .replaceAll('_', '-'),
      message: typeof message === 'string' ? message : message.value,
      line: range.start.line + 1,
      column: range.start.character + 1,
    }),
  )
}
