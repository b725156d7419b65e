/** A secret in settings, facts and plans: its name only. The value is looked up by the engine when a step acts. */
export interface SecretRef {
  readonly secret: string
  /** `json`: escaped to stand between the quotes of a JSON text. Default: as it is. */
  readonly as?: 'json'
}

export function isSecretRef(value: unknown): value is SecretRef {
  return typeof value === 'object' && value !== null && typeof (value as { secret?: unknown }).secret === 'string'
}

/** Replaces every known secret value, and its lines, base64 and URL-encoded forms, by `***`. Longest first, so that a secret
 * which contains another is hidden whole. Values shorter than four characters are not masked: they would eat the log. */
export function createMask(values: readonly string[]): (text: string) => string {
  const forms = new Set<string>()
  for (const value of values) {
    for (const part of [value, ...value.split(/\r?\n/)]) {
      const trimmed = part.trim()
      if (trimmed.length < 4) continue
      forms.add(trimmed)
      forms.add(encodeURIComponent(trimmed))
      forms.add(JSON.stringify(trimmed).slice(1, -1))
      if (trimmed.length >= 6) for (const form of base64Forms(trimmed)) forms.add(form)
    }
  }
  if (forms.size === 0) return (text) => text
  const escaped = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(escaped.join('|'), 'g')
  return (text) => text.replace(pattern, '***')
}

/** The stretches of base64 that do not depend on what stands before or after the secret, at each of the three alignments. */
function base64Forms(value: string): string[] {
  const bytes = new TextEncoder().encode(value)
  return [0, 1, 2].flatMap((offset) => {
    const padded = new Uint8Array(bytes.length + offset)
    padded.set(bytes, offset)
    const text = btoa(String.fromCharCode(...padded)).replace(/=+$/, '')
    const start = offset === 0 ? 0 : offset === 1 ? 2 : 3
    const end = padded.length % 3 === 0 ? text.length : text.length - 1
    const stable = text.slice(start, end)
    return stable.length >= 6 ? [stable] : []
  })
}
