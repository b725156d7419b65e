import { Failure } from '../../core/failure.ts'
import type { Json } from '../../core/json.ts'
import { type Operations, text } from '../operations.ts'
import type { Tools } from '../tools.ts'
import { gitNotes } from './git.ts'
import type { Notes } from './notes.ts'
import { openSqliteNotes } from './sqlite.ts'

type Input = Readonly<Record<string, Json>>

/** Where `memory` is `git` or there is a remote, refs in it; else a SQLite file of this machine. */
export function noteOperations(tools: Tools): Operations {
  const open = new Map<string, Promise<Notes>>()
  const notesFor = (input: Input, signal: AbortSignal): Promise<Notes> => {
    const place = ['memory', 'remote', 'root', 'file'].map((name) => text(input, name)) as [
      string,
      string,
      string,
      string,
    ]
    const known = open.get(place.join('\n')) ?? choose(tools, place, signal)
    open.set(place.join('\n'), known)
    known.catch(() => open.delete(place.join('\n')))
    return known
  }
  const destination = (input: Input) => text(input, 'destination')
  return {
    'note.list': async (input, signal) => (await notesFor(input, signal)).list(destination(input), signal),
    'note.create': async (input, signal) => {
      const entry = { key: text(input, 'key'), value: text(input, 'value') }
      await (await notesFor(input, signal)).create(destination(input), entry, signal)
      return null
    },
    'note.remove': async (input, signal) => {
      await (await notesFor(input, signal)).remove(destination(input), text(input, 'key'), signal)
      return null
    },
  }
}

async function choose(
  { exec }: Tools,
  [memory, remote, root, file]: readonly [string, string, string, string],
  signal: AbortSignal,
): Promise<Notes> {
  if (memory === 'sqlite') return openSqliteNotes(file)
  const argv = ['git', 'remote', 'get-url', remote]
  const found = await exec({ argv, cwd: root, timeout: 30_000, signal })
  if (found.exit === 0) return gitNotes({ exec, root, remote })
  if (memory === 'auto') return openSqliteNotes(file)
  throw new Failure('usage', `memory: git, but the checkout has no remote ${JSON.stringify(remote)}.`, {
    hint: 'Name the remote under remote:, or choose memory: sqlite.',
  })
}
