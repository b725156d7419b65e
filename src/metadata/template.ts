import { Failure } from '../core/failure.ts'
import type { Scope, TemplateEngine } from './libraries.ts'
import { usage } from './usage.ts'

/** Renders `{{name}}` and `{{date 'format' tz='zone'}}`; anything more goes to the engine. Both escape HTML, as Handlebars does.
 * @throws Failure `usage` when the template is wrong */
export function render(text: string, scope: Scope, engine: TemplateEngine | undefined): string {
  const parts = plainParts(text)
  try {
    if (parts !== undefined)
      return parts.map((part) => (typeof part === 'string' ? part : expression(part, scope))).join('')
    return loaded(engine, text).render(text, scope)
  } catch (error) {
    if (error instanceof Failure) throw error
    const message = error instanceof Error ? error.message : String(error)
    throw usage(message, `Correct the template ${JSON.stringify(text.slice(0, 200))}.`, error)
  }
}

/** Whether a pattern is the lone `{{raw}}`, which keeps a prerelease as it was written. */
export function isRawPattern(text: string, engine: TemplateEngine | undefined): boolean {
  const parts = plainParts(text)
  if (parts === undefined) return loaded(engine, text).isRaw(text)
  const [only] = parts
  return parts.length === 1 && only !== undefined && typeof only !== 'string' && only.name === 'raw'
}

/** Whether a template can be rendered without the engine. */
export function isPlain(text: string): boolean {
  return plainParts(text) !== undefined
}

interface Expression {
  readonly name: string
  readonly format?: string
  readonly zone?: string
}
type Part = string | Expression

const name = /^\s*([a-z_][a-z0-9_]*)\s*$/i
const date = /^\s*(date|commit_date)\s+('[^'\\]*'|"[^"\\]*")(?:\s+tz=('[^'\\]*'|"[^"\\]*"))?\s*$/
/** Names with a meaning of their own in the engine. */
const reserved =
  /^(?:if|unless|each|with|log|lookup|else|as|this|true|false|null|undefined|helperMissing|blockHelperMissing)$/
const cache = new Map<string, readonly Part[] | undefined>()

function plainParts(text: string): readonly Part[] | undefined {
  if (!text.includes('{{')) return text === '' ? [] : [text]
  if (!cache.has(text)) cache.set(text, readParts(text))
  return cache.get(text)
}

function readParts(text: string): readonly Part[] | undefined {
  if (/\{\{\{|\}\}\}|\\|\0/.test(text)) return undefined
  const parts: Part[] = []
  for (const [index, piece] of text.split('{{').entries()) {
    const close = index === 0 ? -1 : piece.indexOf('}}')
    if (index > 0) {
      const found = close < 0 ? undefined : readExpression(piece.slice(0, close))
      if (found === undefined) return undefined
      parts.push(found)
    }
    const rest = index === 0 ? piece : piece.slice(close + 2)
    if (rest !== '') parts.push(rest)
  }
  return parts
}

function readExpression(source: string): Expression | undefined {
  const plain = name.exec(source)?.[1]
  if (plain !== undefined) return reserved.test(plain) ? undefined : { name: plain }
  const [, helper, format, zone] = date.exec(source) ?? []
  if (helper === undefined || format === undefined) return undefined
  return { name: helper, format: format.slice(1, -1), ...(zone === undefined ? {} : { zone: zone.slice(1, -1) }) }
}

function expression(part: Expression, scope: Scope): string {
  if (Object.hasOwn(scope.dates, part.name)) return dateExpression(part, scope)
  if (part.format !== undefined)
    throw usage(`Missing helper: "${part.name}"`, 'Dates are for other attributes than this.')
  if (!Object.hasOwn(scope.values, part.name)) return ''
  const value = scope.values[part.name]
  return escapeHtml(typeof value === 'function' ? value() : value)
}

function dateExpression(part: Expression, scope: Scope): string {
  if (part.format === undefined) {
    throw usage(`{{${part.name}}} has no format.`, `Give it one, as in {{${part.name} 'YYYYMMDD'}}.`)
  }
  return escapeHtml(scope.dates[part.name]?.(part.format, part.zone ?? 'UTC') ?? '')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
}

function escapeHtml(value: unknown): string {
  return String(value ?? '').replace(/[&<>"'`=]/g, (character) => entities[character] as string)
}

function loaded(engine: TemplateEngine | undefined, text: string): TemplateEngine {
  if (engine === undefined) throw new Failure('bug', `The template engine was not loaded for ${JSON.stringify(text)}.`)
  return engine
}
