import { formatDuration } from '../../core/duration.ts'
import type { Container } from '../../systems/docker.ts'

/** How one container stands, by itself. */
export interface Standing {
  readonly verdict: 'good' | 'pending' | 'bad'
  readonly reason: string
  /** A sign that may pass: bad only when it is seen again. */
  readonly suspicious?: boolean
}

export interface StandingInput {
  readonly container: Container
  readonly oneShot: boolean
  /** Restarts since it was first seen; for a container just made, all of them. */
  readonly restarts: number
  /** As it was at its last end, where it runs again and that is known. */
  readonly ended?: Container | undefined
}

/** Restarts after which a container is in a crash loop and not just late. */
const crashLoop = 2
/** The same of a one-shot: being tried again until another service is up may be what is meant. */
const retries = 8

/** Judges a container by its state, health, exit code and restarts. */
export function judgeContainer(input: StandingInput): Standing {
  const { container, oneShot, restarts } = input
  switch (container.state) {
    case 'running':
      if (isLooping(input)) return bad(describeRestarts(container, input.ended))
      return oneShot ? { verdict: 'pending', reason: 'has not ended yet' } : judgeHealth(container)
    case 'exited':
      return judgeExited(input)
    case 'restarting':
      if (restarts >= (oneShot ? retries : crashLoop)) return bad(describeEnd(container))
      return oneShot ? { verdict: 'pending', reason: describeEnd(container) } : suspect(describeEnd(container))
    case 'dead':
      return bad(`is dead${because(container)}`)
    case 'created':
      return suspect(`was created but not started${because(container)}`)
    default:
      return suspect(`is ${container.state}`)
  }
}

/** Whether it runs only until its next end. */
export function isLooping({ container, oneShot, restarts }: StandingInput): boolean {
  return container.state === 'running' && restarts >= (oneShot ? retries : crashLoop)
}

/** A container that was made moments before it was last started has never run before: all its restarts count. */
export function isFresh({ startedAt, created }: Container): boolean {
  return Date.parse(startedAt) - Date.parse(created) < 120_000
}

function judgeHealth(container: Container): Standing {
  if (container.health === 'unhealthy') return bad(describeHealth(container))
  if (container.health === 'starting') return { verdict: 'pending', reason: 'health check has not passed yet' }
  return { verdict: 'good', reason: container.health === '' ? 'running' : 'healthy' }
}

function judgeExited({ container, oneShot }: StandingInput): Standing {
  if (oneShot && container.exitCode === 0) return { verdict: 'good', reason: 'ended with exit code 0' }
  const retried = container.restartPolicy === 'on-failure' && container.exitCode !== 0
  const restarted = container.restartPolicy === 'always' || container.restartPolicy === 'unless-stopped'
  const reason = describeEnd(container)
  return retried || restarted ? suspect(reason) : bad(reason)
}

const bad = (reason: string): Standing => ({ verdict: 'bad', reason })
const suspect = (reason: string): Standing => ({ verdict: 'pending', reason, suspicious: true })

/** "crashed with exit code 1 after 1.2s (restarted 3 times)" */
export function describeEnd(container: Container): string {
  const { exitCode, outOfMemory, restarts, memoryLimit } = container
  const lived = livedFor(container)
  const after = lived === undefined ? '' : ` after ${formatDuration(lived)}`
  const again = restarts === 0 ? '' : ` (restarted ${times(restarts)})`
  const limit = memoryLimit > 0 ? ` (limit ${Math.round(memoryLimit / 1024 / 1024)} MiB)` : ''
  if (outOfMemory) return `was killed because it ran out of memory${limit}${after}${again}`
  if (exitCode === 0) return `ended by itself with exit code 0${after}${again}`
  return `crashed with exit code ${exitCode}${signalOf(exitCode)}${after}${again}${because(container)}`
}

/** Of a container that runs again: how it ended the last time. */
export function describeRestarts({ restarts }: Container, ended: Container | undefined): string {
  return ended === undefined ? `ended and was restarted ${times(restarts)}` : describeEnd(ended)
}

/** "is unhealthy: wget: server returned 500" */
export function describeHealth({ probes }: Container): string {
  const last = probes.at(-1)
  const said = last?.output.split('\n').at(-1)?.trim().slice(0, 200) ?? ''
  return `is unhealthy: its health check ${said === '' ? `exits with ${last?.exitCode ?? 'nothing'}` : `says ${said}`}`
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

/** Shells and Docker add 128 to the number of the signal. */
function signalOf(exitCode: number): string {
  const signals: Record<number, string> = { 134: 'ABRT', 137: 'KILL', 139: 'SEGV', 143: 'TERM' }
  const name = signals[exitCode]
  return name === undefined ? '' : ` (SIG${name})`
}

function because({ error }: Container): string {
  return error === '' ? '' : `: ${error}`
}

/** Milliseconds between start and end, both by the daemon's clock; undefined while it runs or never ran. The daemon may write down the end of
 * a very short life before its start. */
function livedFor({ startedAt, finishedAt, state }: Container): number | undefined {
  if (!(Date.parse(startedAt) > 0)) return undefined
  const lived = Date.parse(finishedAt) - Date.parse(startedAt)
  return lived < 0 && state !== 'running' ? 0 : lived < 0 ? undefined : lived
}
