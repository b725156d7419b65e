import { ask, type Question, type Topic, topic } from '../core/question.ts'

/** A program that can be run; or why there is none to install. */
export interface Installed {
  /** A name on PATH, or an absolute path; empty: none. */
  readonly path: string
  readonly version: string
  /** Why there is none; else empty. */
  readonly why: string
}

/** From where a tool is installed. */
export interface ToolSource {
  /** Prefixes that stand for the host of a download, in order. */
  readonly mirrors: readonly string[]
  readonly root: string
  /** Path of a lock below `root` that stands for the shipped one; empty: none. */
  readonly lock: string
}

export function installedTopic(name: string): Topic<Installed> {
  return topic(`tool:${name}`)
}

/** Asks for a tool that the lock names, downloaded and verified if need be. */
export function askInstalled(name: string, { mirrors, root, lock }: ToolSource): Question {
  const step = {
    do: 'call',
    id: `tool.${name}`,
    title: `Install ${name} from the lock`,
    operation: 'tool.install',
    input: { name, mirrors: [...mirrors], root, lock },
    timeout: 600_000,
  } as const
  return ask(installedTopic(name), step, ({ value }) => value as unknown as Installed)
}

/**
 * Asks the program of this name on PATH which version it is; null: there is none.
 * @param words the arguments with which it says so
 * @param read makes the answer of what it printed; it throws a `Failure` for a program that is another one
 */
export function askProgram<T>(
  about: Topic<T | null>,
  name: string,
  words: string,
  read: (text: string) => T,
): Question {
  const step = {
    do: 'exec',
    id: `${name}.version`,
    title: `Look for ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    argv: ['sh', '-c', `command -v ${name} >/dev/null 2>&1 || exit 127; exec ${name} ${words}`],
    expect: [0, 127],
    failsAs: 'absent',
    quiet: true,
    timeout: 60_000,
  } as const
  return ask(about, step, ({ exit, stdout }) => (exit === 127 ? null : read(stdout)))
}
