import type { Json } from '../../../core/json.ts'
import type { Judge } from '../../../core/knowledge.ts'
import { ask, type Question, topic } from '../../../core/question.ts'
import type { Arg } from '../../../core/step.ts'
import type { Subject } from '../../../core/verdict.ts'
import { argvOf, type Command } from './config.ts'

/** How a command ended. */
export interface Ended {
  readonly exit: number
  readonly stdout: string
  /** The last line that it wrote. */
  readonly last: string
}

export interface VerifyData {
  readonly verify: Command | null
  readonly status: Command | null
  readonly root: string
  readonly env: Readonly<Record<string, Arg>>
  /** Each of which must be in what `status` prints. */
  readonly digests: readonly string[]
  readonly timeout: number
  /** Milliseconds for which everything must have stayed good. */
  readonly stable?: number
}

interface State {
  readonly failed: boolean
  readonly since: number | null
}

/** Not yet: EX_TEMPFAIL of sysexits.h. */
export const notYet = 75

export const verifyTopic = topic<Ended>('command.verify')
export const statusTopic = topic<Ended>('command.status')
const anyCode = Array.from({ length: 256 }, (_, code) => code)

/** Runs `verify` and `status`, whatever they exit with. */
export function askCommands({ verify, status, ...how }: Omit<VerifyData, 'digests' | 'stable'>): Question[] {
  const run = (id: string, title: string, command: Command) => ({
    ...{ id, title, argv: argvOf(command), cwd: how.root, env: how.env, timeout: how.timeout },
    ...{ do: 'exec' as const, quiet: true, expect: anyCode },
  })
  const read = ({ exit = -1, stdout = '', stderr = '' }) => ({
    ...{ exit, stdout },
    last: `${stdout}\n${stderr}`.trim().split('\n').at(-1)?.slice(0, 300) ?? '',
  })
  return [
    ...(verify === null ? [] : [ask(verifyTopic, run('ask.verify', 'Verify', verify), read)]),
    ...(status === null ? [] : [ask(statusTopic, run('ask.status', 'Ask what runs', status), read)]),
  ]
}

export function digestsIn(text: string): string[] {
  return [...new Set(text.match(/sha256:[0-9a-f]{64}/g) ?? [])]
}

/**
 * Good when `verify` exits 0 and `status` names our digests, for the stability time. 75 of `verify` is "not yet"; any other code is bad at the second
 * sighting. A `status` that fails or names others is waited for: what runs may still be changing.
 */
export const verifyJudge: Judge = {
  ask: (data) => askCommands(data as unknown as VerifyData),
  judge({ data, state, facts, now }) {
    const { digests, stable = 0 } = data as unknown as VerifyData
    const before = (state ?? { failed: false, since: null }) as unknown as State
    const [verify, status] = [facts.get(verifyTopic), facts.get(statusTopic)]
    const failed = verify !== undefined && verify.exit !== 0 && verify.exit !== notYet
    const subjects: Subject[] = [
      ...(verify === undefined ? [] : [judgeVerify(verify, failed && before.failed)]),
      ...(status === undefined ? [] : [judgeStatus(status, digests)]),
    ]
    const good = subjects.every(({ verdict }) => verdict === 'good')
    const since = good ? (before.since ?? now) : null
    const held = since !== null && now - since >= stable
    const shown = subjects.length > 0 ? subjects : [subject('command', 'good', 'it ended with 0')]
    const waiting = good && !held
    return {
      state: { failed, since } as unknown as Json,
      subjects: waiting ? shown.map(({ name }) => subject(name, 'pending', 'good, watching that it stays so')) : shown,
    }
  },
}

function judgeVerify({ exit, last }: Ended, again: boolean): Subject {
  if (exit === 0) return subject('verify', 'good', 'exits with 0')
  const said = `exits with ${exit}${last === '' ? '' : `: ${last}`}`
  return subject('verify', again ? 'bad' : 'pending', said)
}

function judgeStatus({ exit, stdout, last }: Ended, digests: readonly string[]): Subject {
  if (exit !== 0) return subject('status', 'pending', `exits with ${exit}${last === '' ? '' : `: ${last}`}`)
  const running = digestsIn(stdout)
  const missing = digests.filter((digest) => !running.includes(digest))
  if (missing.length === 0) return subject('status', 'good', 'our digest is what runs')
  return subject(
    'status',
    'pending',
    `${running.map(short).join(', ') || 'nothing'} runs, not ${missing.map(short).join(', ')}`,
  )
}

const short = (digest: string) => digest.slice(0, 19)

function subject(name: string, verdict: Subject['verdict'], reason: string): Subject {
  return { name, verdict, reasons: [reason] }
}
