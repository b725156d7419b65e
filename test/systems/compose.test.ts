import { expect, test } from 'vitest'
import {
  completedServices,
  injectedServices,
  injectedVariables,
  otherWarnings,
  parseModel,
  replicasOf,
  repositoryOf,
  unsetVariables,
} from '../../src/systems/compose.ts'

const model = parseModel(
  JSON.stringify({
    name: 'shop',
    services: {
      web: {
        image: 'x',
        depends_on: { migrate: { condition: 'service_completed_successfully' }, db: { condition: 'service_healthy' } },
        secrets: [{ source: 'key' }],
      },
      worker: { image: 'x', configs: [{ source: 'made' }] },
      db: { image: 'postgres', configs: [{ source: 'file' }] },
      migrate: { image: 'x' },
    },
    secrets: { key: { environment: 'API_KEY' } },
    configs: { made: { content: 'text' }, file: { file: '/x' } },
  }),
)

test('one-shots are what others wait for to end well', () => {
  expect(completedServices(model)).toEqual(['migrate'])
})

test('what Compose copies into a container when it creates it, and takes from the environment', () => {
  expect(injectedServices(model)).toEqual(['web', 'worker'])
  expect(injectedVariables(model)).toEqual(['API_KEY'])
})

test.each([
  [{}, 1],
  [{ scale: 3 }, 3],
  [{ deploy: { replicas: 0 } }, 0],
  [{ deploy: { mode: 'global', replicas: 4 } }, 1],
])('replicas of %j', (service, expected) => {
  expect(replicasOf(service)).toBe(expected)
})

test.each([
  ['ghcr.io/acme/shop:1', 'ghcr.io/acme/shop'],
  ['shop', 'docker.io/library/shop'],
  [`127.0.0.1:5000/shop@sha256:${'a'.repeat(64)}`, '127.0.0.1:5000/shop'],
  ['ghcr.io/acme/shop@‹build.app.digest›', 'ghcr.io/acme/shop'],
  [`sha256:${'a'.repeat(64)}`, undefined],
  ['', undefined],
  [undefined, undefined],
])('the repository of %s', (reference, expected) => {
  expect(repositoryOf(reference)).toBe(expected)
})

test('warnings: variables without a value, and the rest', () => {
  const stderr = [
    'time="2026-01-01T00:00:00Z" level=warning msg="The \\"B\\" variable is not set. Defaulting to a blank string."',
    'time="2026-01-01T00:00:00Z" level=warning msg="The \\"A\\" variable is not set. Defaulting to a blank string."',
    'time="2026-01-01T00:00:00Z" level=warning msg="The \\"A\\" variable is not set. Defaulting to a blank string."',
    'time="2026-01-01T00:00:00Z" level=warning msg="/x/compose.yaml: \\"version\\" is obsolete"',
  ].join('\n')
  expect(unsetVariables(stderr)).toEqual(['A', 'B'])
  expect(otherWarnings(stderr)).toEqual(['/x/compose.yaml: "version" is obsolete'])
})
