import type { Context } from './context.ts'
import { globalScope } from './expressions.ts'
import type { TemplateEngine } from './libraries.ts'
import { render } from './template.ts'

/** `key=value` lines: the standard OCI annotations, with the person's own lines over them, sorted by key.
 * Lines are templates; one without `=` is dropped.
 * @throws Failure `usage` */
export function describeImage(
  context: Context,
  version: string,
  lines: readonly string[],
  engine: TemplateEngine | undefined,
): string[] {
  const own = lines.map((line) => render(line, globalScope(context), engine))
  const pairs = new Map(standardLabels(context, version))
  for (const line of own) {
    const equals = line.indexOf('=')
    if (equals >= 0) pairs.set(line.slice(0, equals), line.slice(equals + 1))
  }
  return sortKeys([...pairs.keys()]).map((key) => `${key}=${pairs.get(key) ?? ''}`)
}

/** Keys in the order of the person's language. For plain keys that is the order of their characters, and the collation, which takes
 * longer to load than everything else here, stays unloaded. */
export function sortKeys(keys: readonly string[]): string[] {
  const plain = keys.every((key) => /^[a-z0-9.-]*$/.test(key))
  return [...keys].sort(plain ? (a, b) => (a < b ? -1 : 1) : (a, b) => a.localeCompare(b))
}

/** Label lines as an object. A value keeps its first line only, as it always did in the JSON and the bake files. */
export function labelRecord(lines: readonly string[]): Record<string, string> {
  const record: Record<string, string> = {}
  for (const line of lines) {
    const [, key, value] = /([^=]*)=(.*)/.exec(line) ?? []
    if (key !== undefined && value !== undefined) record[key] = value
  }
  return record
}

function standardLabels(context: Context, version: string): [string, string][] {
  const { name, description, url, license } = context.repository
  const labels = {
    title: name,
    description,
    url,
    source: url,
    version,
    created: new Date(context.now).toISOString(),
    revision: context.sha ?? '',
    licenses: license,
  }
  return Object.entries(labels).map(([key, value]) => [`org.opencontainers.image.${key}`, value])
}
