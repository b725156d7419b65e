import { expect, test } from 'vitest'
import { classifyCli, classifyConfig, classifyPull, classifyUp } from '../../../src/targets/compose/classify.ts'

const output = (stderr: string) => ({ exit: 1, stdout: '', stderr })

test.each([
  [
    'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    'absent',
    'Docker is not running at unix:///var/run/docker.sock.',
  ],
  ["docker: 'compose' is not a docker command.", 'absent', 'Docker Compose is not installed.'],
  ['failed to register layer: write /x: no space left on device', 'capacity', 'The disk of the Docker engine is full.'],
])('the client: %s', (stderr, kind, cause) => {
  expect(classifyCli(output(stderr))).toMatchObject({ kind, cause })
  expect(classifyUp(output(stderr))).toMatchObject({ kind, cause })
})

test.each([
  [
    'Error response from daemon: manifest for 127.0.0.1:5000/shop@sha256:00 not found: manifest unknown: manifest unknown',
    'absent',
  ],
  ['failed to resolve reference "127.0.0.1:5000/shop@sha256:00": 127.0.0.1:5000/shop@sha256:00: not found', 'absent'],
  [
    "Error response from daemon: pull access denied for shop, repository does not exist or may require 'docker login'",
    'auth',
  ],
  ['unexpected status from HEAD request to http://r/v2/shop/manifests/x: 401 Unauthorized', 'auth'],
  ['unexpected status from HEAD request: 403 Forbidden', 'denied'],
  ['dial tcp 127.0.0.1:9: connect: connection refused', 'transient'],
  ['received unexpected HTTP status: 503 Service Unavailable', 'transient'],
  ['toomanyrequests: You have reached your pull rate limit', 'transient'],
  ['no matching manifest for linux/arm64/v8 in the manifest list entries', 'usage'],
])('a pull: %s', (stderr, kind) => {
  expect(classifyPull(output(stderr))).toMatchObject({ kind })
})

test.each([
  [
    'Error response from daemon: driver failed programming external connectivity on endpoint web: Bind for 0.0.0.0:8080 failed: port is already allocated',
    'capacity',
    'The port 0.0.0.0:8080 is in use already.',
  ],
  [
    'Error response from daemon: … Error starting userland proxy: listen tcp4 127.0.0.1:8080: bind: address already in use',
    'capacity',
    'The port 127.0.0.1:8080 is in use already.',
  ],
  [
    'dependency failed to start: container shop-db-1 is unhealthy',
    'unhealthy',
    'shop-db-1 is unhealthy, so what depends on it was not started.',
  ],
  [
    'dependency failed to start: container shop-db-1 exited (3)',
    'unhealthy',
    'shop-db-1 exited with code 3, so what depends on it was not started.',
  ],
  [
    'service "migrate" didn\'t complete successfully: exit 9',
    'unhealthy',
    'The one-shot service migrate ended with exit code 9.',
  ],
  [
    'Error response from daemon: Conflict. The container name "/web" is already in use by container "abc".',
    'usage',
    'A container named web exists already and is not of this project.',
  ],
  ['Error response from daemon: something new', 'unhealthy', 'something new'],
])('up: %s', (stderr, kind, cause) => {
  expect(classifyUp(output(stderr))).toMatchObject({ kind, cause })
})

test('a wrong file is placed where Compose says, or in the only file there is', () => {
  expect(classifyConfig(output("yaml: line 4: could not find expected ':'\nin /x/compose.yaml\n"))).toEqual({
    kind: 'usage',
    cause: "The Compose file is not valid: yaml: line 4: could not find expected ':'",
    place: { file: '/x/compose.yaml', line: 4 },
  })
  expect(classifyConfig(output('validating /x/b.yaml: services.web is wrong\nin /x/a.yaml /x/b.yaml\n'))).toMatchObject(
    {
      place: { file: '/x/b.yaml' },
    },
  )
  expect(classifyConfig(output(''))).toBeUndefined()
})
