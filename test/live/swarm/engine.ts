import { execFile } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll } from 'vitest'
import { type Engine, startEngine, stopEngine } from '../../../scripts/engine/engine.mjs'
import { removeSwarmGateway } from '../../../scripts/engine/network.mjs'
import { freePort } from '../../../scripts/free-port.mjs'

const run = promisify(execFile)
const name = 'swarm'
let started: Promise<Engine> | undefined

/** A Docker engine of the Swarm tests' own, a manager of a swarm of one node. Files share it; the last to end stops it. */
export function swarmEngine(): Promise<Engine> {
  started ??= start()
  return started
}

async function start(): Promise<Engine> {
  const engine = await startEngine({ name, why: 'the tests run a swarm' })
  if ((await stateOf(engine)) === 'active') return engine
  const [control, data] = [await freePort(), 20_000 + (process.pid % 20_000)]
  const address = ['--advertise-addr', '127.0.0.1', '--listen-addr', `127.0.0.1:${control}`]
  await on(engine, 'swarm', 'init', ...address, '--data-path-port', String(data)).catch(async (error) => {
    // Another file's process was faster.
    if ((await stateOf(engine)) !== 'active') throw error
  })
  return engine
}

const stateOf = (engine: Engine) => on(engine, 'info', '--format', '{{.Swarm.LocalNodeState}}')

async function on(engine: Engine, ...args: string[]): Promise<string> {
  const { stdout } = await run('docker', args, { env: { ...process.env, ...engine.env }, timeout: 60_000 })
  return stdout.trim()
}

/** Runs docker against the manager. @throws with its output when it fails */
export async function docker(...args: string[]): Promise<string> {
  return on(await swarmEngine(), ...args)
}

/** Removes a stack. A network that was removed already is listed by the node until its last task has ended, and may not go before. */
export async function removeStack(stack: string, tries = 40): Promise<void> {
  await docker('stack', 'rm', stack).catch(async (error: Error) => {
    if (/network \S+ not found/.test(error.message)) return
    if (tries === 0 || !/is in use by task/.test(error.message)) throw error
    await setTimeout(500)
    await removeStack(stack, tries - 1)
  })
}

/** To be called once by every file that uses the manager. */
export function stopSwarmAfterwards(): void {
  afterAll(async () => {
    if (started === undefined) return
    await started.catch(() => undefined)
    if (!(await stopEngine({ name }))) return
    await removeSwarmGateway()
  })
}
