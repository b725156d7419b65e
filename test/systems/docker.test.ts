import { expect, test } from 'vitest'
import {
  containersPath,
  imagePath,
  parseContainer,
  parseContainers,
  parseImage,
  parseVolumes,
  volumesPath,
} from '../../src/systems/docker.ts'

test('paths of the Engine API ask for exactly one project, or one label', () => {
  expect(decodeURIComponent(containersPath('shop'))).toBe(
    '/containers/json?all=1&filters={"label":["com.docker.compose.project=shop"]}',
  )
  expect(decodeURIComponent(volumesPath('a=b', 'c'))).toBe('/volumes?filters={"label":["a=b","c"]}')
  expect(imagePath('127.0.0.1:5000/shop@sha256:ab')).toBe('/images/127.0.0.1:5000/shop@sha256:ab/json')
})

test('a container is read without its environment', () => {
  const raw = {
    Id: 'abc',
    Name: '/shop-web-1',
    Created: '2026-01-01T00:00:00Z',
    Image: 'sha256:1',
    RestartCount: 2,
    Config: {
      Image: 'x:1',
      Env: ['PASSWORD=hidden'],
      Labels: {
        'com.docker.compose.service': 'web',
        'com.docker.compose.config-hash': 'h',
        'com.docker.compose.oneoff': 'False',
      },
    },
    HostConfig: { RestartPolicy: { Name: '' }, Memory: 1024 },
    State: {
      Status: 'exited',
      ExitCode: 3,
      OOMKilled: true,
      Error: '',
      StartedAt: '2026-01-01T00:00:01Z',
      FinishedAt: '2026-01-01T00:00:02Z',
      Health: { Status: 'unhealthy', Log: [{ ExitCode: 1, Output: 'refused\n' }] },
    },
  }
  const container = parseContainer(JSON.stringify(raw))
  expect(container).toMatchObject({
    name: 'shop-web-1',
    service: 'web',
    oneOff: false,
    exitCode: 3,
    outOfMemory: true,
    health: 'unhealthy',
    restarts: 2,
    restartPolicy: 'no',
    probes: [{ exitCode: 1, output: 'refused' }],
  })
  expect(JSON.stringify(container)).not.toContain('hidden')
})

test.each([
  [
    'a container list without labels',
    () => parseContainers('[{"Id":"a","Names":["/x"],"State":"running","Labels":null}]'),
    [{ id: 'a', name: 'x', service: '', configHash: '', number: '', oneOff: false, state: 'running' }],
  ],
  ['no volumes', () => parseVolumes('{"Volumes":null}'), []],
  [
    'an image that came from no registry',
    () => parseImage('{"Id":"sha256:1","RepoDigests":null}'),
    { id: 'sha256:1', repoDigests: [] },
  ],
])('%s', (_name, read, expected) => {
  expect(read()).toEqual(expected)
})

test('an answer that is no JSON is our mistake, with what was said', () => {
  expect(() => parseContainers('<html>')).toThrow(expect.objectContaining({ kind: 'bug', details: ['<html>'] }))
})
