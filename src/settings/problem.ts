import { Failure, type Place } from '../core/failure.ts'

/** One thing that is wrong in what a person wrote, and where. */
export interface Problem {
  readonly place?: Place
  /** Key path: `images.app.platforms[0]`; empty for the whole file. */
  readonly path: string
  /** Complete without the path: `unknown key; did you mean "timeout"?` */
  readonly text: string
}

/** `.github/deploy.yml:12:5: gates.test.timeot: unknown key; did you mean "timeout"?` */
export function showProblem({ place, path, text }: Problem): string {
  const where = place === undefined ? '' : showPlace(place)
  return [where, path, text].filter((part) => part !== '').join(': ')
}

export function showPlace({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}

/** All problems at once: the first is the message, the others are the details, in the order of the file.
 * Bounded, so that a file that is wrong everywhere does not bury the first line. */
export function problemsFailure(problems: readonly Problem[], hint?: string): Failure {
  const lines = [...new Set(inOrder(problems).map(showProblem))]
  const shown = lines.slice(1, 50)
  const place = inOrder(problems)[0]?.place
  return new Failure('usage', lines[0] ?? 'Wrong settings.', {
    details: lines.length > 50 ? [...shown, `… and ${lines.length - 50} more problems`] : shown,
    ...(place === undefined ? {} : { place }),
    ...(hint === undefined ? {} : { hint }),
  })
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const files = [...new Set(problems.map((problem) => problem.place?.file))]
  const rank = ({ place }: Problem) => files.indexOf(place?.file)
  return problems.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0),
  )
}
