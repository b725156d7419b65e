import { Failure } from './failure.ts'

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** Milliseconds of `500ms`, `30s`, `10m`, `1h30m`, `2d`. A bare number is refused: its unit would be a guess.
 * @throws Failure `usage` */
export function parseDuration(text: string, what = 'duration'): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)]
  const total = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (units[unit as string] ?? 0), 0)
  if (
    parts.length === 0 ||
    parts.map(([whole]) => whole).join('') !== text.trim() ||
    !Number.isSafeInteger(Math.round(total))
  ) {
    throw new Failure('usage', `${what}: expected a duration such as 30s, 10m or 1h30m, got ${JSON.stringify(text)}.`)
  }
  return Math.round(total)
}

/** A duration as a person writes it: `850ms`, `4.2s`, `3m 5s`. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)}ms`
  if (ms < 60_000) return `${(ms / 1000).toFixed(1).replace(/\.0$/, '')}s`
  const minutes = Math.floor(ms / 60_000)
  const seconds = Math.round((ms % 60_000) / 1000)
  return minutes < 60 ? `${minutes}m ${seconds}s` : `${Math.floor(minutes / 60)}h ${minutes % 60}m`
}
