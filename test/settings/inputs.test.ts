import { describe, expect, test } from 'vitest'
import { actions } from '../../src/actions.ts'
import { inputTable } from '../../src/settings/inputs/table.ts'
import { flagInputs, inputsOf, readInputs } from '../../src/settings/inputs.ts'

describe('inputs', () => {
  test('are read as the runner gives them', () => {
    const inputs = readInputs('root', {
      INPUT_ENVIRONMENT: ' staging ',
      'INPUT_DRY-RUN': 'TRUE',
      INPUT_STAGES: 'quality, build\nscan',
      INPUT_REASON: '',
      PATH: '/bin',
    })
    expect(inputs.get('environment')).toEqual({
      value: 'staging',
      source: { from: 'input', where: 'input environment' },
    })
    expect(inputs.get('reason')).toBeUndefined()
    expect(inputs.flag('dry-run')).toBe(true)
    expect(inputs.list('stages')).toEqual(['quality', 'build', 'scan'])
    expect(inputs.warnings).toEqual([])
  })

  test('may be written with underscores, for shells', () => {
    expect(readInputs('root', { INPUT_DRY_RUN: 'true' }).flag('dry-run')).toBe(true)
  })

  test('have defaults', () => {
    const inputs = readInputs('root', {})
    expect([inputs.flag('dry-run'), inputs.list('stages'), inputs.overrides()]).toEqual([false, [], []])
  })

  test('that nobody knows are mentioned', () => {
    expect(readInputs('root', { INPUT_WHATEVER: '1' }).warnings).toEqual([
      'The input whatever is not known here and was ignored.',
    ])
  })

  test('of the command line say so', () => {
    expect(flagInputs('run', { 'dry-run': 'false', image: 'ghcr.io/acme/shop' }).overrides()).toEqual([
      { path: ['images', '*', 'name'], value: 'ghcr.io/acme/shop', source: { from: 'input', where: '--image' } },
    ])
  })

  test.each(['true', 'True', 'TRUE'])('%s is true', (value) =>
    expect(flagInputs('run', { 'dry-run': value }).flag('dry-run')).toBe(true),
  )
  test.each(['false', 'False', 'FALSE'])('%s is false', (value) =>
    expect(flagInputs('run', { 'dry-run': value }).flag('dry-run')).toBe(false),
  )
  test.each(['yes', '1', 'tRUE'])('%s is neither', (value) => {
    const message = `dry-run: expected true or false, found "${value}" (from --dry-run)`
    expect(() => flagInputs('run', { 'dry-run': value }).flag('dry-run')).toThrow(
      expect.objectContaining({ kind: 'usage', message }),
    )
  })

  test('keep lines that hold commas together', () => {
    expect(flagInputs('deploy', { images: 'app=a@sha256:1\nweb=b@sha256:2' }).list('images')).toEqual([
      'app=a@sha256:1',
      'web=b@sha256:2',
    ])
  })
})

describe('the table', () => {
  test.each(Object.keys(actions))('gives the door %s each input once', (door) => {
    const names = inputsOf(door).map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
    expect(names.includes('config')).toBe(!['metadata', 'comment'].includes(door))
  })

  test('has a sentence, and a default among the choices, for every input', () => {
    for (const { name, description, choices, default: preset } of inputTable) {
      expect(description, name).toMatch(/^[A-Z].*\.$/s)
      if (choices !== undefined && preset !== undefined) expect(choices, name).toContain(preset)
    }
  })
})
