import { spawn } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { childrenOf } from '../../scripts/engine/sweep.mjs'
import { sendSignal, which } from '../../scripts/toolbox.d/shell.mjs'
import { temporaryFolder } from '../fakes/folder.ts'

test('processes are found and ended on a machine that has neither ps nor kill', async () => {
  const folder = temporaryFolder()
  for (const name of ['sh', 'sleep', 'sudo'])
    if (which(name) !== undefined) symlinkSync(which(name) ?? '', path.join(folder, name))
  vi.stubEnv('PATH', folder)
  const child = spawn('sleep', ['60'])
  const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
  const pid = child.pid ?? 0
  expect(childrenOf(process.pid)).toContain(pid)
  await sendSignal('TERM', [pid])
  expect(await ended).toBe('SIGTERM')
  expect(childrenOf(process.pid)).not.toContain(pid)
  await sendSignal('KILL', [pid])
})
