import picomatch from 'picomatch'
import { readOnly, revisionsOf } from '../core/event.ts'
import { ask, type Facts, type Question, type Topic, topic } from '../core/question.ts'
import type { Settings } from '../core/settings.ts'
import type { Given } from '../core/stage.ts'

/** Commits that are looked back at most; an image that nothing touched for longer is built anew. */
const most = 50

interface Entry {
  readonly sha: string
  readonly paths: readonly string[]
}

const historyTopic: Topic<readonly Entry[]> = topic('git.history')

/** Paths that differ from the base; text: why they are not known. */
const changedTopic: Topic<readonly string[] | string> = topic('build.changed')

/** The question what the last commits changed, or what this one brings where nothing is pushed, if an image says which paths concern it. */
export function askHistory({ settings, event }: Given): readonly Question[] {
  if (!settings.images.some(({ paths = [] }) => paths.length > 0)) return []
  if (readOnly(event)) {
    const step = {
      do: 'call',
      id: 'build.changed',
      title: 'See which files differ from the base',
      operation: 'quality.changed',
      input: { root: settings.root, revisions: revisionsOf(event) },
    } as const
    return [ask(changedTopic, step, ({ value }) => value as unknown as readonly string[] | string)]
  }
  const step = {
    do: 'call',
    id: 'git.history',
    title: 'See what the last commits changed',
    operation: 'git.history',
    input: { root: settings.root, most },
  } as const
  return [ask(historyTopic, step, ({ value }) => value as unknown as readonly Entry[])]
}

/**
 * The commits before this one since which nothing that concerns the image has changed, newest first: what was built of one of them is
 * what would be built now. Empty: the image is affected, or it does not say what concerns it, or the history is not known.
 */
export function unaffectedSince(id: string, { settings, event }: Given, facts: Facts): readonly string[] {
  const paths = settings.images.find((image) => image.id === id)?.paths ?? []
  const history = facts.get(historyTopic) ?? []
  if (paths.length === 0 || history[0]?.sha !== event.sha) return []
  const fits = picomatch([...paths, ...configFiles(id, settings)], { dot: true })
  const touched = history.findIndex((entry) => entry.paths.some((path) => fits(path)))
  return history.slice(1, touched < 0 ? undefined : touched + 1).map(({ sha }) => sha)
}

/**
 * Whether an event that pushes nothing has nothing to build: no file that concerns the image differs from the merge base. Text: why that
 * cannot be told; the image is built then.
 */
export function isUntouched(id: string, { settings }: Given, facts: Facts): boolean | string {
  const paths = settings.images.find((image) => image.id === id)?.paths ?? []
  const changed = facts.get(changedTopic)
  if (paths.length === 0 || changed === undefined) return false
  if (typeof changed === 'string') return changed
  const fits = picomatch([...paths, ...configFiles(id, settings)], { dot: true })
  return !changed.some((path) => fits(path))
}

/** The files in which the image is described concern it as well: another build argument is another image. */
function configFiles(id: string, { sources }: Settings): string[] {
  const files = Object.entries(sources).flatMap(([path, { from, where }]) =>
    path.startsWith(`images.${id}.`) && (from === 'file' || from === 'detected') ? [where.replace(/(:\d+)+$/, '')] : [],
  )
  return [...new Set(files)].map((file) => file.replace(/[!()*?[\]{}]/g, '\\$&'))
}
