import { expect, test } from 'vitest'
import { modelChanges } from '../../src/systems/model-changes.ts'

const before = {
  name: 'shop',
  services: {
    db: { image: 'postgres:17' },
    web: {
      image: 'r/shop@sha256:1',
      environment: { LEVEL: 'info', KEY: 'old-secret' },
      ports: [{ published: '80', target: 8080 }],
    },
  },
  networks: { default: {} },
}
const web = before.services.web

test.each([
  ['nothing', before, []],
  ['an image', change({ image: 'r/shop@sha256:2' }), ['web image: r/shop@sha256:1 → r/shop@sha256:2']],
  [
    'variables, without their values',
    change({ environment: { LEVEL: 'debug', NEW: 'new-secret' } }),
    ['web environment.KEY is gone', 'web environment.LEVEL is changed', 'web environment.NEW is new'],
  ],
  [
    'a port',
    change({ ports: [{ published: '81', target: 8080 }] }),
    ['web ports: [{"published":"80","target":8080}] → [{"published":"81","target":8080}]'],
  ],
  ['a setting that is new', change({ read_only: true }), ['web read_only: nothing → true']],
  ['a service that is gone', { ...before, services: { web } }, ['db is not in the file any more.']],
  [
    'a network',
    { ...before, networks: { default: { internal: true } } },
    ['networks.default.internal: nothing → true'],
  ],
])('%s', (_name, after, wanted) => {
  expect(modelChanges(before, after)).toEqual(wanted)
})

test('where nothing ran everything is new', () => {
  expect(modelChanges(null, before)).toEqual(['db is new: postgres:17', 'web is new: r/shop@sha256:1'])
})

test('a service that is changed all over is told in a dozen lines', () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`key${index}`, index]))
  const lines = modelChanges(before, change(many))
  expect(lines).toHaveLength(13)
  expect(lines.at(-1)).toBe('web and 28 more')
})

function change(more: Record<string, unknown>) {
  return { ...before, services: { ...before.services, web: { ...web, ...more } } }
}
