import { ask, type Facts, type Question, topic } from '../core/question.ts'
import type { Given } from '../core/stage.ts'

/** Tags of the repository, as far as they could be found out. */
export const remoteTags = topic<readonly string[] | undefined>('metadata.tags.remote')
export const localTags = topic<readonly string[] | undefined>('metadata.tags.local')
export const shallow = topic<boolean>('metadata.shallow')
/** Tags that an image has in its registry; null: it does not tell. */
export const registryTags = (name: string) => topic<readonly string[] | null>(`metadata.tags.registry:${name}`)
/** Milliseconds since the epoch; undefined outside a repository. */
export const commitDate = topic<number | undefined>('metadata.commit.date')

/** The repository's tags at its origin: the truth, also for a shallow checkout. */
export function askRemoteTags({ settings }: Given): Question {
  return ask(
    remoteTags,
    {
      do: 'exec',
      id: 'metadata.tags.remote',
      title: 'List the tags at the origin',
      argv: ['git', 'ls-remote', '--tags', '--refs', 'origin'],
      cwd: settings.root,
      env: { GIT_TERMINAL_PROMPT: '0' },
      expect: [0, 1, 2, 128],
      timeout: 30_000,
      attempts: 2,
      quiet: true,
    },
    ({ exit, stdout }) => (exit === 0 ? readTags(stdout) : undefined),
  )
}

/** The checkout's own tags. */
export function askLocalTags({ settings }: Given): Question {
  return ask(
    localTags,
    {
      do: 'exec',
      id: 'metadata.tags.local',
      title: 'List the tags of the checkout',
      argv: ['git', 'for-each-ref', '--format=%(objectname) %(refname)', 'refs/tags'],
      cwd: settings.root,
      expect: [0, 128],
      timeout: 30_000,
      quiet: true,
    },
    ({ exit, stdout }) => (exit === 0 ? readTags(stdout) : undefined),
  )
}

/** What was published under the image's name: asked where git cannot tell, as in a shallow checkout of a private repository. */
export function askRegistryTags(name: string): Question {
  return ask(
    registryTags(name),
    {
      do: 'call',
      id: `metadata.tags.registry:${name}`,
      title: `List the tags of ${name}`,
      operation: 'registry.tags',
      input: { repository: name, lenient: true },
      timeout: 30_000,
    },
    ({ value }) => (Array.isArray(value) ? value.map(String) : null),
  )
}

/** Whether the checkout lacks history, because then it lacks tags as well. */
export function askShallow({ settings }: Given): Question {
  return ask(
    shallow,
    {
      do: 'exec',
      id: 'metadata.shallow',
      title: 'See whether the checkout is shallow',
      argv: ['git', 'rev-parse', '--is-shallow-repository'],
      cwd: settings.root,
      expect: [0, 128],
      timeout: 30_000,
      quiet: true,
    },
    ({ exit, stdout }) => exit !== 0 || stdout.trim() !== 'false',
  )
}

export function askCommitDate({ settings, event }: Given): Question {
  return ask(
    commitDate,
    {
      do: 'exec',
      id: 'metadata.commit.date',
      title: 'Read the date of the commit',
      argv: ['git', 'show', '--no-patch', '--format=%ct', `${event.sha}^{commit}`],
      cwd: settings.root,
      expect: [0, 128],
      timeout: 30_000,
      quiet: true,
    },
    ({ exit, stdout }) => (exit === 0 && /^\d+\s*$/.test(stdout) ? Number(stdout) * 1000 : undefined),
  )
}

/** All tags that are known to exist. Undefined: nothing can be said about the highest. */
export function knownTags(facts: Facts): readonly string[] | undefined {
  return facts.get(remoteTags) ?? (facts.get(shallow) === false ? facts.get(localTags) : undefined)
}

function readTags(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => /\srefs\/tags\/(.+)$/.exec(line.trimEnd())?.[1])
    .filter((tag) => tag !== undefined)
}
