import type { DestinationLog, LogEntry } from '../../core/log.ts'
import { ask, topic } from '../../core/question.ts'
import type { TargetInput } from '../../core/target.ts'

/** What both targets say of where is remembered what the destination itself cannot. */
export interface MemoryConfig {
  readonly name?: string | undefined
  readonly memory?: 'auto' | 'git' | 'sqlite' | undefined
  readonly remote?: string | undefined
}

/** The destination: what is locked and remembered goes by this name. */
export function destinationName({ app, environment, config }: TargetInput<MemoryConfig>): string {
  return config.name ?? `${app}-${environment}`
}

export const logTopic = (destination: string) => topic<readonly LogEntry[]>(`log:${destination}`)

/**
 * The log of a destination that remembers nothing: refs of the git remote, which every job that deploys the repository sees, or a SQLite file of this
 * machine where there is none. Creating an entry is atomic in both.
 */
export function noteLog(kind: string, input: TargetInput<MemoryConfig>): DestinationLog {
  const destination = `${kind}/${destinationName(input)}`
  const { memory = 'auto', remote = 'origin' } = input.config
  const place = { destination, memory, remote, root: input.root, file: `${input.state}/destinations.db` }
  const keep = { way: 'keep', why: 'the log removes its entries itself' } as const
  return {
    destination,
    list: () =>
      ask(
        logTopic(destination),
        { id: 'ask.log', title: `Read the log of ${destination}`, do: 'call', operation: 'note.list', input: place },
        ({ value }) => value as unknown as LogEntry[],
      ),
    create: ({ key, value }) => ({
      id: `log.create.${key}`,
      title: `Write ${key} to the log of ${destination}`,
      do: 'call',
      operation: 'note.create',
      input: { ...place, key, value },
      attempts: 3,
      undo: keep,
    }),
    remove: (key) => ({
      id: `log.remove.${key}`,
      title: `Remove ${key} from the log of ${destination}`,
      do: 'call',
      operation: 'note.remove',
      input: { ...place, key },
      attempts: 3,
      undo: keep,
    }),
  }
}
