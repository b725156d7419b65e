import type { SchemaProblem } from './issues.ts'
import { showPath } from './path.ts'
import { type Problem, showPlace } from './problem.ts'

/**
 * One slip is one problem: a key that is misspelt is not missing as well, what an alias repeats is told where it is written, and a value that
 * breaks several rules is told by the first.
 * @param locate where a problem stands
 */
export function oneForEachCause(
  problems: readonly SchemaProblem[],
  locate: (problem: SchemaProblem) => Problem,
): readonly Problem[] {
  const meant = new Set(problems.flatMap((problem) => (problem.meant === undefined ? [] : [showPath(problem.meant)])))
  const told = new Set<string>()
  return problems
    .filter(({ lacks }) => lacks === undefined || !meant.has(showPath(lacks)))
    .map((problem) => ({ problem, located: locate(problem) }))
    .filter(({ problem, located }) => {
      const { place, path, text } = located
      const written = place?.line === undefined ? path : `${showPlace(place)} ${String(problem.path.at(-1))} ${text}`
      const again = told.has(path) || told.has(written)
      told.add(path).add(written)
      return !again
    })
    .map(({ located }) => located)
}
