/** Keys and indices from the top of a config down to a value. */
export type KeyPath = readonly (string | number)[]

/** `images.app.platforms[0]` */
export function showPath(path: KeyPath): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  )
}

/** A mapping of a config, not yet held against the schema. */
export type Mapping = Readonly<Record<string, unknown>>

/** Whether a value is a mapping: neither a list nor null. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands at a path of plain data; undefined where there is nothing. */
export function valueAt(data: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)]
    return isMapping(value) && Object.hasOwn(value, key) ? value[String(key)] : undefined
  }, data)
}
