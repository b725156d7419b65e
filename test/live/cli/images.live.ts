import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect } from 'vitest'
import { checkout } from '../build/bench.ts'
import { engine, testLive } from '../engine.ts'

const cli = path.resolve(process.env['DEPLOY_ACTION_CLI'] ?? 'dist/cli.js')
const accept = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json'
let count = 0

/** A repository with three services, of which two have paths of their own; its Compose file says how they are built. */
function monorepo() {
  count += 1
  const repository = `live/images-${process.pid}-${count}`
  const service = (name: string) =>
    `  ${name}: { image: "${engine().registry}/${repository}-${name}:latest", build: { context: ., dockerfile: ${name}/Dockerfile, args: { NAME: ${name} } } }\n`
  const dockerfile = (name: string) => `FROM scratch\nARG NAME\nCOPY busybox /busybox\nCOPY ${name} /$NAME\n`
  const here = checkout(
    {
      'compose.yaml': `services:\n${['api', 'web', 'jobs'].map(service).join('')}  db: { image: postgres }\n`,
      '.github/deploy.yml':
        'app: shop\nbuilds: { compose: true, parallel: 2 }\nimages: { api: { paths: [api/**] }, web: { paths: [web/**] } }\n',
      ...Object.fromEntries(['api', 'web', 'jobs'].map((name) => [`${name}/Dockerfile`, dockerfile(name)])),
    },
    engine(),
  )
  const commit = (files: Record<string, string>) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(here.root, name)), { recursive: true })
      writeFileSync(path.join(here.root, name), text)
    }
    return here.commit()
  }
  const build = (...args: string[]) =>
    ended(
      spawn(process.execPath, [cli, 'build', '--ref', 'refs/heads/main', ...args], {
        cwd: here.root,
        env: { PATH: process.env['PATH'], ...engine().env },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    )
  const digestOf = async (name: string, tag: string) => {
    const url = `http://${engine().registry}/v2/${repository}-${name}/manifests/${tag}`
    return (await fetch(url, { headers: { accept } })).headers.get('docker-content-digest')
  }
  return { here, commit, build, digestOf }
}

function ended(child: ReturnType<typeof spawn>): Promise<{ code: number | null; log: string }> {
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (log += chunk.toString()))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, log })))
}

describe('several images of a Compose file', () => {
  testLive('a push builds those that it affects; the others keep the digest they had, under its tags', async () => {
    const { here, commit, build, digestOf } = monorepo()
    using _ = here
    const first = await build()
    expect(first.code, first.log).toBe(0)
    const before = await Promise.all(['api', 'web', 'jobs'].map((name) => digestOf(name, 'main')))
    expect(before.every((digest) => digest?.startsWith('sha256:'))).toBe(true)

    const sha = commit({ 'web/page': 'two' })
    const second = await build()
    expect(second.code, second.log).toBe(0)
    expect(second.log).toContain('api: nothing that concerns it has changed since')
    const after = await Promise.all(['api', 'web', 'jobs'].map((name) => digestOf(name, 'main')))
    expect(after[0]).toBe(before[0])
    expect(await digestOf('api', sha.slice(0, 7))).toBe(before[0])
    expect(after[1]).not.toBe(before[1])
    expect(after[2]).not.toBe(before[2])

    const again = await build()
    expect(again.code, again.log).toBe(0)
    expect(again.log).toContain('api: this commit was built already')
    expect(await digestOf('web', 'main')).toBe(after[1])
  })

  testLive('two fail: both are told, the third is built and shown, no tag for people moves', async () => {
    const { here, commit, build, digestOf } = monorepo()
    using _ = here
    const sha = commit({
      'api/Dockerfile': 'FROM scratch\nCOPY busybox /busybox\nRUN ["/busybox","sh","-c","exit 3"]\n',
      'web/Dockerfile': 'FROM scratch\nCOPY nothing /\n',
    })
    const { code, log } = await build()
    expect(code, log).toBe(1)
    expect(log).toMatch(/api\/Dockerfile:3/)
    expect(log).toMatch(/copies "\/nothing"/)
    const jobs = await digestOf('jobs', `commit-${sha}`)
    expect(log).toContain(`@${jobs}`)
    expect(await digestOf('jobs', 'main')).toBeNull()
  })
})
