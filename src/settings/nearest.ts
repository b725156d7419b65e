/** The candidate a person probably meant: at most a third of its letters wrong (one in short names), letter case aside. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const wanted = text.toLowerCase()
  const allowed = Math.max(1, Math.floor(wanted.length / 3))
  const ranked = candidates
    .map((candidate) => ({ candidate, wrong: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ wrong }) => wrong <= allowed)
    .sort((a, b) => a.wrong - b.wrong)
  return ranked[0]?.candidate ?? candidates.find((candidate) => prefixes(wanted, candidate.toLowerCase()))
}

/** `; did you mean "x"?`, or the empty text. */
export function didYouMean(text: string, candidates: readonly string[]): string {
  const match = nearest(text, candidates)
  return match === undefined ? '' : `; did you mean ${JSON.stringify(match)}?`
}

function prefixes(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a))
}

/** Edits between two texts: letters added, left out, replaced, or two neighbours swapped (Damerau's distance, restricted). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 12 || a.length > 100) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      line[column] = Math.min(
        at(above, column) + 1,
        at(line, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = above
    above = line
  }
  return at(above, b.length)
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Number.POSITIVE_INFINITY
}
