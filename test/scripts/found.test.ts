import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findEngine } from '../../scripts/engine/found.mjs'

const before = { ...process.env }
let folder = ''
let server: Server | undefined
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'found-'))
})
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
  for (const name of ['PATH', 'DOCKER_HOST']) {
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
  }
  rmSync(folder, { recursive: true, force: true })
})

const containerd = { ServerVersion: '27.1.0', DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']] }
const classic = { ServerVersion: '27.1.0', DriverStatus: [['Backing Filesystem', 'extfs']] }
const good = { buildx: 'github.com/docker/buildx v0.13.1 788433953af1', compose: 'Docker Compose version v2.40.3' }

test.each([
  { name: 'one that has everything', info: containerd, says: good, used: true, why: 'has all that is needed' },
  {
    name: 'one with the classic image store',
    info: classic,
    says: good,
    used: false,
    why: '27.1.0 does not use the containerd',
  },
  {
    name: 'one without Compose',
    info: containerd,
    says: { buildx: good.buildx },
    used: false,
    why: 'docker compose is missing',
  },
  {
    name: 'one with an old Buildx',
    info: containerd,
    says: { ...good, buildx: 'github.com/docker/buildx v0.9.1 ed00243' },
    used: false,
    why: 'docker buildx is 0.9.1, not 0.13.0',
  },
  { name: 'one that answers with an error', info: undefined, says: good, used: false, why: 'does not answer' },
])('uses or passes over $name', async ({ info, says, used, why }) => {
  await listen(info)
  scriptDocker(says)
  const found = await findEngine()
  expect(found.why).toContain(why)
  expect(found.socket).toBe(used ? path.join(folder, 'docker.sock') : undefined)
})

test.each([
  ['tcp://192.0.2.1:2376', "whose loopback is not this machine's"],
  ['unix:///nowhere/docker.sock', 'no Docker engine runs here'],
])('passes over %s', async (host, why) => {
  process.env['DOCKER_HOST'] = host
  expect(await findEngine()).toEqual({ why: expect.stringContaining(why) })
})

async function listen(info: object | undefined) {
  const socket = path.join(folder, 'docker.sock')
  server = createServer((_, response) => {
    response.statusCode = info === undefined ? 500 : 200
    response.end(JSON.stringify(info ?? { message: 'out of order' }))
  }).listen(socket)
  await once(server, 'listening')
  process.env['DOCKER_HOST'] = `unix://${socket}`
}

/** A docker command that knows `docker PLUGIN version` for these plugins. */
function scriptDocker(says: Readonly<Record<string, string>>) {
  const cases = Object.entries(says).map(([plugin, text]) => `${plugin}) echo '${text}' ;;`)
  writeFileSync(path.join(folder, 'docker'), `#!/bin/sh\ncase $1 in ${cases.join(' ')} *) exit 1 ;; esac\n`)
  chmodSync(path.join(folder, 'docker'), 0o755)
  process.env['PATH'] = `${folder}:${before['PATH']}`
}
