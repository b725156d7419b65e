import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { jsonSchema } from '../../src/settings/json-schema.ts'
import { composeSchema } from '../../src/targets/compose/schema.ts'

const schema = jsonSchema({ compose: composeSchema })
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema)

const example = readFileSync(new URL('../../examples/http-service/.github/deploy.yml', import.meta.url), 'utf8')

test.each([
  ['an empty file', {}],
  ['the example', parse(example)],
  [
    'short forms',
    { gates: { a: 'x' }, images: { app: 'ghcr.io/a/b' }, records: 'sqlite', variables: { P: 8080 }, secrets: ['K'] },
  ],
  [
    'one or several',
    {
      environments: {
        a: { when: { branch: 'main', tag: ['v*'] }, freeze: '22:00 - 06:00 UTC', target: { compose: {} } },
      },
    },
  ],
])('editors take %s', (_what, data) => {
  validate(data)
  expect(validate.errors ?? []).toEqual([])
})

test.each([
  ['an unknown key', { image: 'x' }, '/'],
  ['an unknown key below', { scan: { failOn: 'high' } }, '/scan'],
  ['an unknown word', { scan: { 'fail-on': 'hihg' } }, '/scan/fail-on'],
  ['an unknown target', { environments: { a: { target: { swarm: {} } } } }, '/environments/a/target'],
])('editors refuse %s', (_what, data, place) => {
  expect(validate(data)).toBe(false)
  expect(validate.errors?.map(({ instancePath }) => instancePath || '/')).toContain(place)
})

test('every key has a description', () => {
  const bare: string[] = []
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return
    const { properties = {}, ...rest } = node as { properties?: Record<string, { description?: string }> }
    for (const [key, child] of Object.entries(properties)) {
      if (!child.description) bare.push(`${path}.${key}`)
      visit(child, `${path}.${key}`)
    }
    for (const [key, child] of Object.entries(rest)) visit(child, `${path}/${key}`)
  }
  visit(schema, '')
  expect(bare).toEqual([])
})
