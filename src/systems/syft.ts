import { ask, type Question, type Topic, topic } from '../core/question.ts'

export const syftTopic: Topic<string | null> = topic('syft')

/** Asks for the version of the installed Syft; null: there is none. */
export function askSyft(): Question {
  const step = {
    do: 'exec',
    id: 'syft.version',
    title: 'Look for Syft',
    argv: ['sh', '-c', 'command -v syft >/dev/null 2>&1 || exit 127; exec syft version --output json'],
    expect: [0, 127],
    failsAs: 'absent',
    quiet: true,
    timeout: 60_000,
  } as const
  return ask(syftTopic, step, ({ exit, stdout }) =>
    exit === 127 ? null : (/"version"\s*:\s*"([^"]+)"/.exec(stdout)?.[1] ?? 'unknown'),
  )
}
