/** Secret values by name, growing as tokens are obtained; `values` is what the masks are made of. */
export interface Secrets {
  get(name: string): string | undefined
  /** Also tells everybody who masks. An empty value is no secret and is not kept. */
  add(name: string, value: string): void
  values(): readonly string[]
}

/** @param onAdd told each new value before it can be used, so that the runner's log masks it as well. */
export function createSecrets(
  initial: Readonly<Record<string, string>> = {},
  onAdd: (value: string) => void = () => {},
): Secrets {
  const known = new Map<string, string>()
  // A value that was replaced may still appear in somebody's output.
  const seen = new Set<string>()
  const add = (name: string, value: string) => {
    if (value === '' || known.get(name) === value) return
    if (!seen.has(value)) onAdd(value)
    seen.add(value)
    known.set(name, value)
  }
  for (const [name, value] of Object.entries(initial)) add(name, value)
  return { get: (name) => known.get(name), add, values: () => [...seen] }
}
