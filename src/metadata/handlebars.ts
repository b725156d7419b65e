import Handlebars from 'handlebars'
import type { Scope, TemplateEngine } from './libraries.ts'

/** Every template that is more than plain expressions: blocks, literals, comments, whitespace control. */
export const handlebars: TemplateEngine = {
  render: (text, scope) => Handlebars.compile(text)(contextOf(scope)),
  isRaw,
}

function contextOf(scope: Scope): Record<string, unknown> {
  const dates = Object.entries(scope.dates).map(([name, date]) => [name, helper(date)])
  return { ...scope.values, ...Object.fromEntries(dates) }
}

function helper(date: (format: unknown, zone: unknown) => string) {
  return (format: unknown, options?: { hash: Record<string, unknown> }) => {
    if (options === undefined) throw new Error("a date needs a format, as in {{date 'YYYYMMDD'}}")
    const unknown = Object.keys(options.hash).find((key) => key !== 'tz')
    if (unknown !== undefined) throw new Error(`Unknown ${unknown} attribute`)
    return date(format, 'tz' in options.hash ? options.hash['tz'] : 'UTC')
  }
}

function isRaw(text: string): boolean {
  try {
    const [statement, ...more] = Handlebars.parseWithoutProcessing(text).body
    if (statement?.type !== 'MustacheStatement' || more.length > 0) return false
    const { path } = statement as hbs.AST.MustacheStatement
    return path.type === 'PathExpression' && isOnly((path as hbs.AST.PathExpression).parts, 'raw')
  } catch {
    // A pattern that cannot be parsed is not the raw one; whoever renders it reports the mistake.
    return false
  }
}

function isOnly(parts: readonly string[], name: string): boolean {
  return parts.length === 1 && parts[0] === name
}
