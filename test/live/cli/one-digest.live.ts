import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect } from 'vitest'
import { openActionJob } from '../../fakes/action.ts'
import { temporaryFolder } from '../../fakes/folder.ts'
import { until } from '../../fakes/until.ts'
import { checkout } from '../build/bench.ts'
import { engine, testLive } from '../engine.ts'

const cli = path.resolve(process.env['DEPLOY_ACTION_CLI'] ?? 'dist/cli.js')
const accept = 'application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json'
let count = 0

/** A commit whose every build differs: only if it is built once, both refs can name one digest. */
function project(extra = '', seconds = 1) {
  count += 1
  const repository = `live/one-digest-${process.pid}-${count}`
  const here = checkout(
    {
      Dockerfile: `FROM scratch\nCOPY busybox /busybox\nRUN ["/busybox","sh","-c","sleep ${seconds}; cat /proc/sys/kernel/random/uuid > /id"]\n`,
      '.github/deploy.yml': `images: { app: "${engine().registry}/${repository}" }\n${extra}`,
    },
    engine(),
  )
  const start = (ref: string, folder = here.root) =>
    spawn(process.execPath, [cli, 'build', '--ref', ref], {
      cwd: folder,
      env: { PATH: process.env['PATH'], ...engine().env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  for (const version of ['v1.0.0', 'v2.0.0']) git(here.root, 'tag', '-am', version, version)
  const tags = async () => {
    const answer = await fetch(`http://${engine().registry}/v2/${repository}/tags/list`)
    return ((await answer.json()) as { tags?: string[] }).tags ?? []
  }
  const digestOf = async (tag: string) => {
    const url = `http://${engine().registry}/v2/${repository}/manifests/${tag}`
    return (await fetch(url, { headers: { accept } })).headers.get('docker-content-digest')
  }
  return { here, start, tags, digestOf }
}

function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@localhost']
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
}

/** What `git push --follow-tags` brings to a server, each ref checked out as a runner does it. */
function pushed(root: string): { readonly refs: string[]; readonly folder: string; clone(ref: string): string } {
  const folder = temporaryFolder()
  const server = path.join(folder, 'server')
  execFileSync('git', ['init', '-q', '--bare', server])
  git(root, 'tag', '-d', 'v2.0.0')
  git(root, 'push', '-q', '--follow-tags', server, 'HEAD:refs/heads/main')
  const refs = git(server, 'for-each-ref', '--format=%(refname)').trim().split('\n')
  const clone = (ref: string) => {
    const here = path.join(folder, ref.replaceAll('/', '-'))
    git(folder, 'clone', '-q', '-b', ref.replace(/^refs\/(heads|tags)\//, ''), server, here)
    return here
  }
  return { refs, folder, clone }
}

function ended(child: ChildProcess): Promise<{ code: number | null; log: string }> {
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (log += chunk.toString()))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, log })))
}

const builds = (logs: readonly string[]) => logs.filter((log) => log.includes('random/uuid')).length

describe('git push --follow-tags: a branch and a tag at the same moment', () => {
  testLive('the command line twice: exactly one build, both tags on its digest, no claim stays', async () => {
    const { here, start, tags, digestOf } = project()
    using _ = here
    const { refs, clone } = pushed(here.root)
    expect(refs).toEqual(['refs/heads/main', 'refs/tags/v1.0.0'])
    const folders = refs.map(clone)
    const runs = await Promise.all(refs.map((ref, index) => ended(start(ref, folders[index]))))
    const logs = runs.map(({ log }) => log)
    expect(
      runs.map(({ code }) => code),
      logs.join('\n'),
    ).toEqual([0, 0])
    expect(builds(logs)).toBe(1)
    const digest = await digestOf('main')
    expect(digest).toMatch(/^sha256:/)
    expect(await digestOf('v1.0.0')).toBe(digest)
    expect(await digestOf('1.0.0')).toBe(digest)
    expect((await tags()).filter((tag) => tag.startsWith('claim-'))).toEqual([])
  })

  testLive('the action in two jobs, the one with the tag first: the same', async () => {
    const { here, digestOf } = project()
    using _ = here
    const job = (ref: string, run: string) => {
      const event = path.join(here.root, '..', `${here.sha}-${run}.json`)
      writeFileSync(event, JSON.stringify({ ref, after: here.sha }))
      const env = {
        ...engine().env,
        GITHUB_EVENT_NAME: 'push',
        GITHUB_EVENT_PATH: event,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_REF: ref,
        GITHUB_SHA: here.sha,
        GITHUB_RUN_ID: run,
        GITHUB_RUN_ATTEMPT: '1',
      }
      return openActionJob(env, here.root).run('build', 'main')
    }
    const [tag, branch] = await Promise.all([job('refs/tags/v2.0.0', '8'), job('refs/heads/main', '7')])
    expect([tag.code, branch.code], `${tag.log}\n${branch.log}`).toEqual([0, 0])
    expect(builds([tag.log, branch.log])).toBe(1)
    expect(tag.outputs['digest']).toBe(branch.outputs['digest'])
    expect(await digestOf('v2.0.0')).toBe(await digestOf('main'))
  })

  testLive('who builds is killed: the other takes over, and builds', async () => {
    const { here, start, tags, digestOf } = project('', 5)
    using _ = here
    const first = start('refs/heads/main')
    const killed = ended(first)
    await until(async () => (await tags()).some((tag) => tag.startsWith('claim-')))
    first.kill('SIGKILL')
    await killed
    const { code, log } = await ended(start('refs/tags/v1.0.0'))
    expect(code, log).toBe(0)
    expect(await digestOf('v1.0.0')).toMatch(/^sha256:/)
  })

  testLive('who builds is cancelled: the claim is given back at once', async () => {
    const { here, start, tags } = project('', 20)
    using _ = here
    const first = start('refs/heads/main')
    const cancelled = ended(first)
    await until(async () => (await tags()).some((tag) => tag.startsWith('claim-')))
    first.kill('SIGTERM')
    const { code, log } = await cancelled
    expect(code, log).toBe(130)
    expect((await tags()).filter((tag) => tag.startsWith('claim-'))).toEqual([])
  })

  testLive('builds.tags: find waits for the branch, and builds nothing itself', async () => {
    const { here, start, digestOf } = project('builds: { tags: find, wait: 60s }\n')
    using _ = here
    const tag = ended(start('refs/tags/v1.0.0'))
    const branch = await ended(start('refs/heads/main'))
    const { code, log } = await tag
    expect([branch.code, code], `${branch.log}\n${log}`).toEqual([0, 0])
    expect([builds([branch.log]), builds([log])]).toEqual([1, 0])
    expect(await digestOf('v1.0.0')).toBe(await digestOf('main'))
  })

  testLive('builds.tags: find without a run of the branch fails at the end of its wait', async () => {
    const { here, start, tags } = project('builds: { tags: find, wait: 1s }\n')
    using _ = here
    const { code, log } = await ended(start('refs/tags/v1.0.0'))
    expect(code, log).toBe(5)
    expect(log).toContain('this run does not build')
    expect(await tags()).toEqual([])
  })
})
