import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createPorts } from '../../src/io/ports.ts'
import { createSecrets } from '../../src/io/secrets.ts'
import { temporaryFolder } from '../fakes/folder.ts'

const { signal } = new AbortController()

test('the ports are one record: programs, files, calls, secrets; closing leaves nothing', async () => {
  const env = { PATH: process.env['PATH'] ?? '', RUNNER_TEMP: temporaryFolder(), INPUT_TOKEN: 'hidden' }
  const ports = createPorts({
    env,
    secrets: createSecrets({ TOKEN: 's3cret' }),
    signal,
    operations: ({ secrets }) => ({
      'test.learn': async ({ value }) => {
        secrets.add('NEW', String(value))
        return true
      },
    }),
  })
  const ran = await ports.exec({ argv: ['sh', '-c', 'echo "[$INPUT_TOKEN]"'], timeout: 5000, signal })
  expect(ran.stdout).toBe('[]\n')
  const scratch = await ports.files.scratch()
  expect(scratch.startsWith(env.RUNNER_TEMP)).toBe(true)
  await ports.files.write(join(scratch, 'a'), 'b', 0o600)
  expect(await ports.call('test.learn', { value: 'another' }, signal)).toBe(true)
  expect([ports.secret('TOKEN'), ports.secret('NEW'), ports.secret('NONE')]).toEqual(['s3cret', 'another', undefined])
  expect(ports.secrets()).toEqual(['s3cret', 'another'])
  expect(ports.random(8)).toMatch(/^[0-9a-f]{16}$/)
  expect(ports.random(8)).not.toBe(ports.random(8))
  await ports.close()
  expect(existsSync(scratch)).toBe(false)
})

test('a secret is told once to whoever masks, is masked after it was replaced, and is not kept when empty', () => {
  const told: string[] = []
  const secrets = createSecrets({ A: 'one', B: '', C: 'one' }, (value) => told.push(value))
  secrets.add('A', 'two')
  expect(told).toEqual(['one', 'two'])
  expect(secrets.values()).toEqual(['one', 'two'])
  expect([secrets.get('A'), secrets.get('B')]).toEqual(['two', undefined])
})
