import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { operationTables } from '../../src/doors/operations.ts'
import { machineOperations } from '../../src/io/operations.ts'
import { createPorts } from '../../src/io/ports.ts'
import { createRunner } from '../../src/io/runner/runner.ts'
import { createSecrets } from '../../src/io/secrets.ts'
import { readInputs } from '../../src/settings/inputs.ts'
import { given } from '../fakes/given.ts'

const source = path.resolve(import.meta.dirname, '../../src')
const inputs = readInputs('run', { 'INPUT_GITHUB-TOKEN': 'a token' })
const known = { ...given(), inputs, runner: createRunner({}, () => {}) }
const ports = createPorts({ env: {}, secrets: createSecrets(), signal: new AbortController().signal })
afterAll(() => ports.close())
const tables = operationTables(ports.tools, () => known)

/** Names of operations that steps call, but for those of doors that have a table of their own. */
function calledNames(): string[] {
  const own = ['connection.open', 'login.registry', 'pull.comment']
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const names = files.flatMap((name) =>
    [...readFileSync(path.join(source, name), 'utf8').matchAll(/operation: '([a-zA-Z.]+)'/g)].map(
      ([, one = '']) => one,
    ),
  )
  return [...new Set(names)].filter((name) => !own.includes(name)).sort()
}

test.each(calledNames())('%s is what its table has', async (name) => {
  const table = tables[name] ?? tables[name.split('.')[0] ?? '']
  expect(Object.keys({ ...machineOperations, ...(await table?.()) })).toContain(name)
})

test('no table has what no subject leads to', async () => {
  for (const [subject, load] of Object.entries(tables))
    for (const name of Object.keys(await load())) {
      const leads = tables[name] ?? tables[name.split('.')[0] ?? '']
      expect([subject, name, Object.keys((await leads?.()) ?? {})]).toEqual([
        subject,
        name,
        expect.arrayContaining([name]),
      ])
    }
})
