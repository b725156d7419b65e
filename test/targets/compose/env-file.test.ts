import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { facts } from '../../../src/core/question.ts'
import type { ComposeInput } from '../../../src/targets/compose/config.ts'
import { askSources, envFileOverride, haveSources } from '../../../src/targets/compose/env-file.ts'
import { composeSource } from '../../../src/targets/compose/topics.ts'

const input = {
  config: { 'env-file': '.env.production' },
  variables: { COLOR: 'red', TOKEN: { secret: 'TOKEN' }, MINE: 'x' },
} as unknown as ComposeInput

const override = (...texts: string[]) => {
  const files = texts.map((_, index) => `/c/${index}.yaml`)
  const known = texts.reduce((all, text, index) => all.with(composeSource(`/c/${index}.yaml`), text), facts())
  const text = envFileOverride(input, files, known)
  return text && parse(text, { logLevel: 'silent' }).services
}

const given = { COLOR: '${COLOR}', TOKEN: '${TOKEN}', MINE: '${MINE}' }
const { MINE: _, ...without } = given

test.each([
  ['a text', 'services: { web: { env_file: .env.production } }', { web: { env_file: [], environment: given } }],
  [
    'a list with others, and a path that is written otherwise',
    'services: { web: { env_file: [a.env, { path: ./.env.production, required: true }, { path: b.env, required: false }] } }',
    { web: { env_file: ['a.env', { path: 'b.env', required: false }], environment: given } },
  ],
  [
    'its own environment is stronger, as a map and as a list',
    'services: { a: { env_file: .env.production, environment: { MINE: y } }, b: { env_file: .env.production, environment: [MINE=y] } }',
    { a: { env_file: [], environment: without }, b: { env_file: [], environment: without } },
  ],
  [
    'by a merge key of YAML',
    'x-common: &common { env_file: .env.production }\nservices:\n  web: { <<: *common, image: x }',
    { web: { env_file: [], environment: given } },
  ],
  [
    'from services that it extends, whose environment is stronger too',
    'services: { base: { env_file: .env.production }, own: { extends: { service: base }, environment: { MINE: y } }, web: { extends: own }, loop: { extends: loop } }',
    {
      base: { env_file: [], environment: given },
      own: { env_file: [], environment: without },
      web: { env_file: [], environment: without },
    },
  ],
  ['nobody reads it', 'services: { web: { env_file: other.env }, db: {} }', undefined],
  ['not YAML', 'services: [', undefined],
])('%s', (_name, text, expected) => {
  expect(override(text)).toEqual(expected)
})

test('several files are taken together', () => {
  const services = override(
    'services: { web: { env_file: .env.production } }',
    'services: { web: { environment: { MINE: y }, env_file: [late.env] } }',
  )
  expect(services).toEqual({ web: { env_file: ['late.env'], environment: without } })
})

test('the files are read only where one is rendered, and before the model is', () => {
  expect(askSources({ ...input, config: {} }, ['/c/0.yaml'])).toEqual([])
  expect(askSources(input, ['/c/0.yaml'])).toHaveLength(1)
  expect(haveSources(input, ['/c/0.yaml'], facts())).toBe(false)
  expect(haveSources({ ...input, config: {} }, ['/c/0.yaml'], facts())).toBe(true)
})
