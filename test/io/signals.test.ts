import { spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createGroups } from '../../src/io/groups.ts'
import { listenToSignals } from '../../src/io/signals.ts'
import { until } from '../fakes/until.ts'

/** Signals as a test sends them; `exit` is noted and stops the caller, as the real one does. */
function source() {
  const emitter = new EventEmitter()
  const exits: number[] = []
  return Object.assign(emitter, {
    exits,
    exit(code: number): never {
      exits.push(code)
      throw new Error('exit')
    },
  })
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s asks for an orderly end, with a reason', (name) => {
  const from = source()
  const { signal } = listenToSignals(createGroups(), from)
  from.emit(name)
  expect(signal.aborted).toBe(true)
  expect(signal.reason).toMatchObject({ kind: 'cancelled', message: `The run was stopped by ${name}.` })
})

test('INT then TERM, as the runner sends them, is one wish', () => {
  const from = source()
  const { signal } = listenToSignals(createGroups(), from)
  from.emit('SIGINT')
  from.emit('SIGTERM')
  from.emit('SIGTERM')
  expect(signal.reason).toMatchObject({ message: 'The run was stopped by SIGINT.' })
  expect(from.exits).toEqual([])
})

test('after dispose nothing is listened to', () => {
  const from = source()
  listenToSignals(createGroups(), from).dispose()
  expect(from.listenerCount('SIGINT') + from.listenerCount('SIGTERM') + from.listenerCount('SIGHUP')).toBe(0)
})

test('a second INT kills the children and exits with 130 at once', async () => {
  const door = fileURLToPath(new URL('../fakes/interruptible.ts', import.meta.url))
  const child = spawn(process.execPath, [door], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += chunk
  })
  const exited = new Promise((resolve) => child.once('exit', (code) => resolve(code)))
  await until(() => /child \d+\n/.test(printed))
  child.kill('SIGINT')
  await until(() => printed.includes('stopping'))
  child.kill('SIGINT')
  expect(await exited).toBe(130)
  const leader = Number(/child (\d+)/.exec(printed)?.[1])
  expect(leader).toBeGreaterThan(1)
  await until(() => !isAlive(leader))
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
