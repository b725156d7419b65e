import { data, Evaluator, Lexer, Parser, wellKnownFunctions } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'

/** What an expression may look at: `github`, `inputs`, `needs` … */
export type Contexts = Readonly<Record<string, unknown>>

/** How the jobs or steps before ended; what `success()` and its like answer. */
export type Status = 'success' | 'failure' | 'cancelled' | 'skipped'

/** The value of a text with `${{ }}` in it, as the runner makes it; text that is one expression keeps its type. */
export function render(text: unknown, contexts: Contexts): unknown {
  if (typeof text !== 'string') return text
  const whole = /^\$\{\{([\s\S]*)\}\}$/.exec(text.trim())
  if (whole !== null && !whole[1]?.includes('${{')) return evaluate(whole[1] ?? '', contexts)
  return text.replace(/\$\{\{([\s\S]*?)\}\}/g, (_, inner: string) => coerce(evaluate(inner, contexts)))
}

/** Whether a job or step with this `if` runs. Without a status function it needs success. */
export function holds(condition: string | undefined, contexts: Contexts, status: Status): boolean {
  const bare = (condition ?? '').replace(/^\$\{\{([\s\S]*)\}\}$/, '$1').trim()
  const asks = /\b(success|failure|cancelled|always)\s*\(/.test(bare)
  const text = bare === '' ? 'success()' : asks ? bare : `success() && (${bare})`
  const value = evaluate(text, contexts, status)
  return !(value === false || value === '' || value === null || value === 0)
}

export function evaluate(text: string, contexts: Contexts, status: Status = 'success'): unknown {
  const functions = statusFunctions(status)
  const names = Object.keys(contexts)
  const parsed = new Parser(new Lexer(text).lex().tokens, names, functions).parse()
  const table = new Map([...Object.values(wellKnownFunctions), ...functions].map((one) => [one.name, one]))
  const context = toData(contexts) as data.Dictionary
  return fromData(new Evaluator(parsed, context, table).evaluate())
}

function statusFunctions(status: Status): FunctionDefinition[] {
  const answers = {
    success: status === 'success',
    failure: status === 'failure',
    cancelled: status === 'cancelled',
    always: true,
  }
  return Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  }))
}

function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value ?? null), data.reviver) as data.ExpressionData
}

function fromData(value: data.ExpressionData): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer)) as unknown
}

function coerce(value: unknown): string {
  return value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
}
