import { expect, test } from 'vitest'
import { facts } from '../../../src/core/question.ts'
import type { ComposeModel } from '../../../src/systems/compose.ts'
import type { ComposeInput } from '../../../src/targets/compose/config.ts'
import { askFiles, placeFiles, releasesFolder, wantedPaths } from '../../../src/targets/compose/files.ts'
import { droppedReleases, keptReleases, switchFolder } from '../../../src/targets/compose/folder.ts'
import { classifyHost } from '../../../src/targets/compose/host.ts'
import { pruneImages } from '../../../src/targets/compose/prune.ts'
import { checkoutFiles, hostFolder } from '../../../src/targets/compose/topics.ts'

const digest = (letter: string) => `sha256:${letter.repeat(64)}`

const input: ComposeInput = {
  app: 'shop',
  environment: 'staging',
  config: {},
  images: { app: { name: 'r.example/shop', digest: digest('d') } },
  variables: {},
  keep: 2,
  version: 'v4',
  commit: 'a'.repeat(40),
  release: 'v4-1',
  root: '/checkout',
  state: '/state',
}

const model: ComposeModel = {
  name: 'shop-staging',
  services: {
    web: {
      image: 'x',
      volumes: [
        { type: 'bind', source: '/checkout/site', target: '/site' },
        { type: 'bind', source: '/checkout/data', target: '/data' },
        { type: 'bind', source: '/var/run/docker.sock', target: '/s' },
        { type: 'volume', source: 'data', target: '/v' },
      ],
    },
  },
  configs: { conf: { file: '/checkout/app.conf' }, inline: { content: 'x' } },
}

const known = facts()
  .with(checkoutFiles, { hash: 'abc', paths: ['app.conf', 'site'] })
  .with(hostFolder, '/srv/shop-staging')

test('what services take from the checkout is found in mounts, configs and secrets', () => {
  expect(wantedPaths(model, '/checkout')).toEqual(['app.conf', 'data', 'site'])
  expect(wantedPaths({ ...model, services: {}, configs: {} }, '/checkout')).toEqual([])
})

test('nothing is asked of the host where nothing goes there, unless a folder is wanted', () => {
  const bare = { name: 'x', services: { web: { image: 'x' } } }
  expect(askFiles(input, bare)).toEqual([])
  expect(askFiles({ ...input, config: { folder: '/srv' } }, bare)).toHaveLength(2)
  expect(releasesFolder(input, facts().with(checkoutFiles, { hash: '', paths: [] }).with(hostFolder, '/h'))).toBe(
    undefined,
  )
})

test('mounts lead into the release by contents; paths without files in the checkout stay paths of the host', () => {
  const placed = placeFiles(model, input, known)
  expect(placed.services['web']?.volumes?.map(({ source }) => source)).toEqual([
    '/srv/shop-staging/files/abc/site',
    '/checkout/data',
    '/var/run/docker.sock',
    'data',
  ])
  expect(placed.configs).toEqual({ conf: { file: '/srv/shop-staging/files/abc/app.conf' }, inline: { content: 'x' } })
})

const entry = (number: number, letter: string, folder?: string) => ({
  key: `release.000000${number}`,
  value: JSON.stringify({
    release: `v${number}-1`,
    images: { app: `r.example/shop@${digest(letter)}` },
    snapshot: folder === undefined ? {} : { folder: { base: '/srv/shop-staging', release: folder } },
  }),
})
const withLog = (...entries: object[]) => known.with({ name: 'log:compose/shop-staging' }, entries)

test('as many releases stay as are kept, a rollback under the name of the release it returned to', () => {
  const log = withLog(entry(1, 'a'), entry(2, 'b'), entry(3, 'a', 'v1-1'))
  expect(keptReleases(input, log).map(({ release }) => release)).toEqual(['v1-1'])
  expect(droppedReleases(input, log).map(({ key }) => key)).toEqual(['release.0000002', 'release.0000001'])
  const [step] = switchFolder(input, log)
  expect(step?.do === 'exec' && step.argv.slice(-3)).toEqual(['/srv/shop-staging', 'v4-1', 'v1-1'])
})

test('images go with the last kept release that has them', () => {
  const removed = (...entries: object[]) =>
    pruneImages(input, withLog(...entries)).flatMap((step) => (step.do === 'exec' ? step.argv.slice(5) : []))
  expect(removed(entry(1, 'a'), entry(2, 'b'), entry(3, 'c'))).toEqual([
    `r.example/shop@${digest('b')}`,
    `r.example/shop@${digest('a')}`,
  ])
  expect(removed(entry(1, 'c'), entry(2, 'd'), entry(3, 'c'))).toEqual([])
})

test.each([
  [64, 'only the Docker API of this host can be reached, not its files', 'usage'],
  [1, 'tar: x: Cannot write: No space left on device', 'capacity'],
  [1, 'mkdir: cannot create directory /srv: Permission denied', 'denied'],
])('%i, %s: %s', (exit, stderr, kind) => {
  expect(classifyHost({ exit, stdout: '', stderr })?.kind).toBe(kind)
})
