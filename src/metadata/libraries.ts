/** Renders a template that needs more than plain expressions. */
export interface TemplateEngine {
  /** @throws Error as the engine words it */
  render(text: string, scope: Scope): string
  /** Whether the template is nothing but one expression named `raw`. */
  isRaw(text: string): boolean
}

/** What a template may name. Values may be functions so that an unused one costs nothing and cannot fail. */
export interface Scope {
  readonly values: Readonly<Record<string, unknown>>
  /** Expressions with a format and a time zone, as in `{{date 'YYYY' tz='Asia/Tokyo'}}`. */
  readonly dates: Readonly<Record<string, (format: unknown, zone: unknown) => string>>
}

/** Reads CSV text with quotes: records of fields. `lines`: `#` comments and quotes inside a field are allowed.
 * @throws Error as the parser words it */
export type CsvReader = (text: string, mode: 'lines' | 'fields') => string[][]

/** The heavy helpers, loaded by a door only when {@link needs} says so. */
export interface Libraries {
  readonly csv?: CsvReader
  readonly engine?: TemplateEngine
}
