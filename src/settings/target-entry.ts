/** Keys of an entry of `targets:` that are not the target's. */
const ownKeys = ['name', 'connection', 'url', 'checks']

/** The names of the kinds in an entry of `targets:`; a good one has one. */
export function kindsIn(entry: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(entry).filter((key) => !ownKeys.includes(key))
}

export function kindOf(entry: Readonly<Record<string, unknown>>): string {
  return kindsIn(entry)[0] ?? ''
}

/** Its name, else its kind. */
export function partOf(entry: Readonly<Record<string, unknown>>): string {
  const { name } = entry as { name?: string }
  return name ?? kindOf(entry)
}
