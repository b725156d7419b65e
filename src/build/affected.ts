import picomatch from 'picomatch'
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

/** The question what the last commits changed, if an image says which paths concern it. */
export function askHistory({ settings }: Given): readonly Question[] {
  if (!settings.images.some(({ paths = [] }) => paths.length > 0)) return []
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

/** The files in which the image is described concern it as well: another build argument is another image. */
function configFiles(id: string, { sources }: Settings): string[] {
  const files = Object.entries(sources).flatMap(([path, { from, where }]) =>
    path.startsWith(`images.${id}.`) && (from === 'file' || from === 'detected') ? [where.replace(/(:\d+)+$/, '')] : [],
  )
  return [...new Set(files)].map((file) => file.replace(/[!()*?[\]{}]/g, '\\$&'))
}
