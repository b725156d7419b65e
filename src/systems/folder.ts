import { ask, type Question, type Topic, topic } from '../core/question.ts'

/** The names in a folder; undefined when there is no such folder. */
export function askFolder(path: string): Question {
  const step = {
    do: 'exec',
    id: `folder:${path}`,
    title: `List ${path}`,
    argv: ['ls', '-1A', '--', path],
    expect: [0, 1, 2],
    quiet: true,
    timeout: 30_000,
  } as const
  return ask(folderOf(path), step, ({ exit, stdout }) =>
    exit === 0 ? stdout.split('\n').filter((line) => line !== '') : undefined,
  )
}

export function folderOf(path: string): Topic<readonly string[] | undefined> {
  return topic(`folder:${path}`)
}
