import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { actions } from '../src/actions.ts'
import { outputsOf } from '../src/report/outputs.ts'
import { inputsOf, readInputs } from '../src/settings/inputs.ts'

const root = path.resolve(import.meta.dirname, '..')
const files = Object.keys(actions).map(
  (name) => [name, name === 'root' ? 'action.yml' : `actions/${name}/action.yml`] as const,
)

test('there is a folder for every action, and no other', () => {
  expect(readdirSync(path.join(root, 'actions')).sort()).toEqual(
    Object.keys(actions)
      .filter((name) => name !== 'root')
      .sort(),
  )
})

test('every output that is described is one that a report sets', () => {
  const report = { app: 'shop', version: '', ref: '', sha: '', images: {}, stages: [], ms: 0 }
  const described = Object.entries(actions).flatMap(([name, { outputs }]) =>
    name === 'metadata' ? [] : Object.keys(outputs),
  )
  expect([...new Set(described)].filter((name) => !(name in outputsOf(report)))).toEqual([])
})

describe.each(files)('%s', (name, file) => {
  const metadata = parse(readFileSync(path.join(root, file), 'utf8'))

  test('takes what the code reads', () => {
    const read = inputsOf(name).map((input) => input.name)
    expect([...Object.keys(metadata.inputs), 'ref'].sort()).toEqual([...new Set([...read, 'ref'])].sort())
  })

  test('an input that is not given stays not given', () => {
    // The runner sets INPUT_… for every input it declares, to its default or to nothing.
    const env = Object.entries<{ default?: string }>(metadata.inputs).map(([key, input]) => [
      `INPUT_${key.toUpperCase()}`,
      input.default ?? '',
    ])
    const inputs = readInputs(name, Object.fromEntries(env))
    expect(inputs.warnings).toEqual([])
    expect(inputs.overrides()).toEqual([])
    expect(
      inputsOf(name)
        .filter((input) => inputs.get(input.name as never) !== undefined)
        .map((input) => input.name),
    ).toEqual(['github-token'])
  })

  test('describes every output', () => {
    const outputs: Record<string, { description: string }> = metadata.outputs
    expect(Object.values(outputs).filter(({ description }) => description.length < 5)).toEqual([])
    expect(Object.keys(outputs)).toEqual(Object.keys(actions[name as keyof typeof actions].outputs))
  })

  test('runs files that import the bundle and nothing else', () => {
    expect(metadata.runs.using).toBe('node24')
    for (const phase of ['main', 'post'].filter((one) => metadata.runs[one] !== undefined)) {
      const shim = path.join(path.dirname(file), metadata.runs[phase])
      expect(existsSync(path.join(root, shim)), shim).toBe(true)
      const bundle = name === 'root' ? './index.js' : '../../dist/index.js'
      expect(readFileSync(path.join(root, shim), 'utf8')).toBe(
        `import { main } from '${bundle}'\nawait main('${name}', '${phase}')\n`,
      )
    }
  })
})
