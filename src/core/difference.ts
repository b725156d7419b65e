/** A part of a JSON value that is not as it was; `undefined`: it was not there, or is not any more. */
export interface Difference {
  /** `/services/web/image` */
  readonly path: string
  readonly from: unknown
  readonly to: unknown
}

/** Characters shown of a value. */
const width = 90

/** Parts that differ, the deepest that can be named; list items by their name where they have one. */
export function differences(from: unknown, to: unknown, path: string): Difference[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return []
  const [a, b] = [keyed(from), keyed(to)]
  if (a === undefined || b === undefined) return [{ path, from, to }]
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
  return keys.flatMap((key) => differences(a[key], b[key], `${path}/${key.replace(/^\//, '')}`))
}

/** A value for people, cut where it is long. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > width ? `${text.slice(0, width)}…` : text
}

function keyed(value: unknown): Record<string, unknown> | undefined {
  if (Array.isArray(value)) {
    const names = value.map((item) => (item as { name?: unknown } | null)?.name)
    return names.every((name) => typeof name === 'string') && new Set(names).size === names.length
      ? Object.fromEntries(value.map((item, index) => [names[index] as string, item]))
      : undefined
  }
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : undefined
}
