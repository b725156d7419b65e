import { createHash } from 'node:crypto'
import type { Plan } from '../core/plan.ts'
import { type Arg, showArg } from '../core/step.ts'

/** What is written, without showing it: a rendered file may hold values (of an env_file) that nobody declared as secret. */
export function describeContent(content: Arg): string {
  const text = showArg(content)
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return `‹${text.length} characters, sha256 ${hash}›`
}

/** A plan for outputs and JSON, with the contents of files described instead of shown. */
export function withoutContents(plan: Plan): Plan {
  const steps = plan.steps.map((step) =>
    step.do === 'write' ? { ...step, content: describeContent(step.content) } : step,
  )
  return { ...plan, steps }
}
