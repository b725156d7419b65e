import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { createCall, machineOperations } from '../../src/io/operations.ts'
import { until } from '../fakes/until.ts'

const never = new AbortController().signal
const call = createCall(machineOperations)

test('an operation that does not exist is a bug of ours, whatever its name', async () => {
  await expect(call('no.such', {}, never)).rejects.toMatchObject({ kind: 'bug' })
  await expect(call('toString', {}, never)).rejects.toMatchObject({ kind: 'bug' })
})

test('a table is loaded when something of it is called, once; one that could not be loaded is tried again', async () => {
  let loads = 0
  const load = async () => {
    loads += 1
    if (loads === 1) throw new Error('not yet')
    return { 'shop.open': async () => 'open' }
  }
  const lazy = createCall(machineOperations, {
    shop: load,
    'shop.sign': async () => ({ 'shop.sign': async () => 'A' }),
  })
  expect([await lazy('shop.sign', {}, never), loads]).toEqual(['A', 0])
  await expect(lazy('shop.open', {}, never)).rejects.toThrow('not yet')
  expect(await Promise.all(['shop.open', 'shop.open'].map((name) => lazy(name, {}, never)))).toEqual(['open', 'open'])
  expect(loads).toBe(2)
  await expect(lazy('shop.close', {}, never)).rejects.toMatchObject({ kind: 'bug' })
})

test('this process is alive by its number and start, and is not another with the same number', async () => {
  const me = (await call('machine.identity', {}, never)) as {
    pid: number
    start: string
    machine: string
    host: string
  }
  expect(me).toMatchObject({
    pid: process.pid,
    start: expect.stringMatching(/^\d+$/),
    machine: expect.stringMatching(/^[0-9a-f]{16}$/),
  })
  expect(await call('machine.identity', {}, never)).toEqual(me)
  expect(await call('process.alive', { pid: me.pid, start: me.start }, never)).toBe(true)
  expect(await call('process.alive', { pid: me.pid, start: '1' }, never)).toBe(false)
})

test('a process that has ended, or was never there, is not alive', async () => {
  const child = spawn('sleep', ['60'])
  const pid = child.pid as number
  expect(await call('process.alive', { pid, start: '' }, never)).toBe(true)
  child.kill('SIGKILL')
  await until(async () => (await call('process.alive', { pid, start: '' }, never)) === false)
  for (const wrong of [0, -1, 1.5, 2 ** 40, 'x']) expect(await call('process.alive', { pid: wrong }, never)).toBe(false)
})
