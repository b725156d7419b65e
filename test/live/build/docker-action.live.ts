import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { openActionJob } from '../../fakes/action.ts'
import { engine, testLive } from '../engine.ts'
import { checkout } from './bench.ts'

const accept = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json'
let count = 0

function open(files: Record<string, string>, env: Record<string, string> = {}) {
  const here = checkout(files, engine())
  const event = join(here.root, '..', `${here.sha}.json`)
  writeFileSync(event, JSON.stringify({ ref: 'refs/heads/main', after: here.sha }))
  count += 1
  const place = `${engine().registry}/live/action-${process.pid}-${count}`
  const github = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: here.sha,
    GITHUB_RUN_ID: '7',
  }
  return { here, place, job: openActionJob({ ...engine().env, ...github, ...env }, here.root) }
}

async function digestAt(place: string, tag: string): Promise<string | null> {
  const path = place.slice(place.indexOf('/') + 1)
  return (await fetch(`http://${engine().registry}/v2/${path}/manifests/${tag}`, { headers: { accept } })).headers.get(
    'docker-content-digest',
  )
}

describe('the build action with the inputs of docker/build-push-action', () => {
  testLive('builds, pushes every tag and gives its three outputs', async () => {
    const { here, place, job } = open({ Dockerfile: 'FROM scratch\nARG A\nLABEL a=$A\nCOPY busybox /\n' })
    using _ = here
    const { code, log, outputs } = await job.run('build', 'main', {
      context: '.',
      tags: `${place}:1\n${place}:latest`,
      push: 'true',
      platforms: 'linux/amd64,linux/arm64',
      'build-args': 'A=b,c',
      labels: 'x=y',
    })
    expect(code, log).toBe(0)
    expect(outputs['digest']).toMatch(/^sha256:/)
    expect(await digestAt(place, '1')).toBe(outputs['digest'])
    expect(await digestAt(place, 'latest')).toBe(outputs['digest'])
    expect(outputs['imageid']).toMatch(/^sha256:/)
    expect(JSON.parse(outputs['metadata'] ?? '')).toMatchObject({ 'containerimage.digest': outputs['digest'] })
    expect(outputs['tags']).toBe(`${place}:1\n${place}:latest`)
  })

  testLive('secrets reach RUN lines by value, variable and file, and nothing shows them', async () => {
    const run = (id: string, size: number) =>
      `RUN --mount=type=secret,id=${id} ["/busybox","sh","-c","test $(/busybox wc -c < /run/secrets/${id}) = ${size}"]\n`
    const { here, place, job } = open(
      { Dockerfile: `FROM scratch\nCOPY busybox /\n${run('one', 12)}${run('two', 13)}${run('three', 14)}` },
      { MY_TOKEN: 'canary-two-13' },
    )
    using _ = here
    writeFileSync(join(here.root, 'three.txt'), 'canary-three14')
    const { code, log, outputs } = await job.run('build', 'main', {
      context: '.',
      tags: `${place}:1`,
      push: 'true',
      secrets: 'one=canary-one12',
      'secret-envs': 'two=MY_TOKEN',
      'secret-files': 'three=three.txt',
    })
    expect(code, log).toBe(0)
    expect(log.replaceAll(/^::add-mask::.*$/gm, '') + JSON.stringify(outputs)).not.toMatch(
      /canary-one12|canary-three14/,
    )
  })

  testLive('without push nothing is pushed; outputs go where they are told', async () => {
    const { here, place, job } = open({ Dockerfile: 'FROM scratch\nCOPY own /\n', own: 'text' })
    using _ = here
    mkdirSync(join(here.root, 'out'))
    expect((await job.run('build', 'main', { context: '.', tags: `${place}:1`, push: 'false' })).code).toBe(0)
    expect(await digestAt(place, '1')).toBeNull()
    const { code, log } = await job.run('build', 'main', {
      context: '.',
      outputs: 'type=local,dest=out',
      provenance: 'false',
    })
    expect(code, log).toBe(0)
    expect(readFileSync(join(here.root, 'out/own'), 'utf8')).toBe('text')
  })

  testLive('a local cache is written and used; one of GitHub that cannot be used is said', async () => {
    const { here, place, job } = open({
      Dockerfile: 'FROM scratch\nCOPY busybox /\nRUN ["/busybox","sh","-c","echo 1 > /one"]\n',
    })
    using _ = here
    const cache = { 'cache-to': 'type=local,dest=cache,mode=max', 'cache-from': 'type=local,src=cache\ntype=gha' }
    const tags = { context: '.', tags: `${place}:1`, push: 'true' }
    const first = await job.run('build', 'main', { ...tags, 'cache-to': cache['cache-to'] })
    expect(first.code, first.log).toBe(0)
    const second = await job.run('build', 'main', { ...tags, ...cache })
    expect(second.code, second.log).toBe(0)
    expect(second.log).toContain('type=gha would silently not be used')
    expect(second.log).toContain('CACHED')
  })

  testLive.each([
    [{ tags: 'a b:1', push: 'true' }, /not an image reference|not a repository/],
    [{ push: 'true', tags: 'r.io/x:1', secrets: 'A=' }, /A has no value/],
    [{ 'cache-from': 'type=gha' }, /images.NAME.build.cache-from/],
    [{ push: 'maybe' }, /push: expected true or false/],
  ])('%j is a usage failure', async (inputs, message) => {
    const { here, job } = open({ Dockerfile: 'FROM scratch\nCOPY busybox /\n' })
    using _ = here
    const { code, log, outputs } = await job.run('build', 'main', inputs)
    expect(log).toMatch(message)
    expect(code).toBe(2)
    expect(outputs['failure-kind']).toBe('usage')
  })
})
