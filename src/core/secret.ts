/** A secret in settings, facts and plans: its name only. The value is looked up by the engine when a step acts. */
export interface SecretRef {
  readonly secret: string
  /** `json`: escaped to stand between the quotes of a JSON text. Default: as it is. */
  readonly as?: 'json'
}

/** Whether a value is a secret by name. */
export function isSecretRef(value: unknown): value is SecretRef {
  return typeof value === 'object' && value !== null && typeof (value as { secret?: unknown }).secret === 'string'
}

/** Replaces every known secret value, and its lines, base64 and URL-encoded forms, by `***`. Longest first, so that a secret
 * which contains another is hidden whole. Values shorter than four characters are not masked: they would eat the log. */
export function createMask(values: readonly string[]): (text: string) => string {
  const forms = formsOf(values)
  if (forms.length === 0) return (text) => text
  const pattern = patternOf(forms)
  return (text) => text.replace(pattern, '***')
}

/** A mask for text that comes in pieces: keeps back what could be the beginning of a secret until it is known whether it is one. */
export interface MaskStream {
  push(text: string): string
  /** What was kept back last. */
  end(): string
}

/** The same for text that comes in pieces: what could be the beginning of a value is held back until more has come. */
export function createMaskStream(values: readonly string[]): MaskStream {
  const forms = formsOf(values)
  const pattern = patternOf(forms)
  const longest = forms[0]?.length ?? 0
  let rest = ''
  return {
    push(text) {
      if (longest === 0) return text
      rest += text
      let cut = beginningAt(rest, forms, Math.max(0, rest.length - longest + 1))
      // A secret that is there already must not be torn apart because its end looks like the beginning of another.
      for (const { index, 0: found } of rest.matchAll(pattern)) {
        if (index < cut && index + found.length > cut) cut = index
      }
      const ready = rest.slice(0, cut).replace(pattern, '***')
      rest = rest.slice(cut)
      return ready
    },
    end() {
      const last = longest === 0 ? '' : rest.replace(pattern, '***')
      rest = ''
      return last
    },
  }
}

/** The first place from `start` on at which the rest of the text is how one of the forms begins. */
function beginningAt(text: string, forms: readonly string[], start: number): number {
  for (let at = start; at < text.length; at++) {
    const tail = text.slice(at)
    if (forms.some((form) => form.length > tail.length && form.startsWith(tail))) return at
  }
  return text.length
}

/** How each value may look in a text, longest first. */
function formsOf(values: readonly string[]): string[] {
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
  return [...forms].sort((a, b) => b.length - a.length)
}

function patternOf(forms: readonly string[]): RegExp {
  return new RegExp(forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g')
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
