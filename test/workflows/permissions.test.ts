import { describe, expect, test } from 'vitest'
import { missing, shortOf } from './rights.ts'
import { callable, copied, type Permissions, readWorkflow } from './workflow.ts'

/** A called workflow that asks for more than its caller grants does not start: GitHub checks it for every job, also for those that would be skipped. */
describe.each([...copied, ...callable])('%s', (file) => {
  test('grants what the workflows that it calls ask for', () => expect(shortOf(readWorkflow(file).jobs)).toEqual([]))
})

test('a right that is missing would be noticed', () => {
  expect(missing({ contents: 'read' }, { contents: 'read', packages: 'write' }, 'x')).toEqual(['x: packages: write'])
  expect(missing({ packages: 'read' }, { packages: 'write' }, 'x')).toEqual(['x: packages: write'])
  expect(missing({ packages: 'write' }, { packages: 'read' }, 'x')).toEqual([])
})

test('gates may only read; only what pushes may write packages, only what deploys may write records', () => {
  const granted = Object.fromEntries(
    callable.flatMap((file) =>
      Object.entries(readWorkflow(file).jobs).flatMap(([id, { permissions, uses }]) =>
        uses === undefined ? [[`${file.split('/').at(-1)}:${id}`, permissions ?? {}]] : [],
      ),
    ),
  ) as Record<string, Permissions>
  const writers = (scope: string) => Object.keys(granted).filter((job) => granted[job]?.[scope] === 'write')
  expect(granted['quality.yml:quality']).toEqual({ contents: 'read' })
  expect(granted['pipeline.yml:result']).toEqual({ 'pull-requests': 'write' })
  expect(writers('pull-requests')).toEqual(['pipeline.yml:result'])
  expect(writers('packages').sort()).toEqual([
    'build-native.yml:leg',
    'build-native.yml:merge',
    'build.yml:build',
    'promote.yml:promote',
  ])
  expect(writers('security-events').sort()).toEqual(['build-native.yml:merge', 'build.yml:build', 'scan.yml:scan'])
  expect(writers('deployments').sort()).toEqual(['deploy.yml:deploy', 'rollback.yml:rollback'])
  expect(writers('contents')).toEqual(['release.yml:release'])
})
