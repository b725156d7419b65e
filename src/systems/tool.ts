import { ask, type Question, type Topic, topic } from '../core/question.ts'

/** A program that can be run. */
export interface Installed {
  /** A name on PATH, or an absolute path. */
  readonly path: string
  readonly version: string
}

export function installedTopic(name: string): Topic<Installed | null> {
  return topic(`tool:${name}`)
}

/** Asks for the version of a tool that this product's lock file names, downloaded and verified if need be; null: none for this platform. */
export function askInstalled(name: string, mirrors: readonly string[]): Question {
  const step = {
    do: 'call',
    id: `tool.${name}`,
    title: `Install ${name} from the lock`,
    operation: 'tool.install',
    input: { name, mirrors: [...mirrors] },
    timeout: 600_000,
  } as const
  return ask(installedTopic(name), step, ({ value }) => value as unknown as Installed | null)
}
