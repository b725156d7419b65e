import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dockerHost } from '../../src/io/docker-host.ts'
import { temporaryFolder } from '../fakes/folder.ts'

/** A folder of the Docker CLI with one context `remote`. */
function dockerConfig(current: string, tls = false): string {
  const folder = temporaryFolder()
  const id = createHash('sha256').update('remote').digest('hex')
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ currentContext: current, auths: {} }))
  mkdirSync(join(folder, 'contexts/meta', id), { recursive: true })
  const meta = { Name: 'remote', Endpoints: { docker: { Host: 'tcp://10.0.0.9:2376', SkipTLSVerify: false } } }
  writeFileSync(join(folder, 'contexts/meta', id, 'meta.json'), JSON.stringify(meta))
  if (tls) {
    mkdirSync(join(folder, 'contexts/tls', id, 'docker'), { recursive: true })
    writeFileSync(join(folder, 'contexts/tls', id, 'docker/ca.pem'), 'CA')
  }
  return folder
}
const usual = { address: 'unix:///var/run/docker.sock' }
const remote = { address: 'tcp://10.0.0.9:2376' }

describe('where Docker is', () => {
  test.each<[string, () => Record<string, string>, object]>([
    [
      'DOCKER_HOST first',
      () => ({ DOCKER_HOST: 'unix:///a.sock', DOCKER_CONFIG: dockerConfig('remote') }),
      { address: 'unix:///a.sock' },
    ],
    ['DOCKER_CONTEXT next', () => ({ DOCKER_CONTEXT: 'remote', DOCKER_CONFIG: dockerConfig('default') }), remote],
    ['then the current context', () => ({ DOCKER_CONFIG: dockerConfig('remote') }), remote],
    [
      'a context with its certificates',
      () => ({ DOCKER_CONFIG: dockerConfig('remote', true) }),
      { ...remote, tls: { ca: 'CA', rejectUnauthorized: true } },
    ],
    ['the default context', () => ({ DOCKER_CONFIG: dockerConfig('default') }), usual],
    ['no context named', () => ({ DOCKER_CONFIG: dockerConfig('') }), usual],
    ['no settings at all', () => ({ HOME: temporaryFolder() }), usual],
    ['an empty DOCKER_HOST', () => ({ DOCKER_HOST: '', HOME: temporaryFolder() }), usual],
  ])('%s', async (_name, env, expected) => {
    expect(await dockerHost(env())).toEqual(expected)
  })
  test('certificates come from DOCKER_CERT_PATH when TLS is asked for', async () => {
    const folder = temporaryFolder()
    for (const name of ['ca', 'cert', 'key']) writeFileSync(join(folder, `${name}.pem`), name)
    const env = { DOCKER_HOST: 'tcp://h:2376', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: folder }
    expect(await dockerHost(env)).toEqual({
      address: 'tcp://h:2376',
      tls: { ca: 'ca', cert: 'cert', key: 'key', rejectUnauthorized: true },
    })
  })
  test('a context that does not exist is absent, with the way to see them', async () => {
    const env = { DOCKER_CONFIG: dockerConfig('gone') }
    await expect(dockerHost(env)).rejects.toMatchObject({
      kind: 'absent',
      hint: expect.stringContaining('docker context ls'),
    })
  })
  test('a broken config.json is a usage failure with its place', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'config.json'), '{')
    await expect(dockerHost({ DOCKER_CONFIG: folder })).rejects.toMatchObject({
      kind: 'usage',
      place: { file: join(folder, 'config.json') },
    })
  })
})
