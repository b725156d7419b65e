import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { type ActionRun, openActionJob } from '../../fakes/action.ts'
import { findTool } from '../../tool.ts'
import { engine, testLive } from '../engine.ts'
import { checkout } from './bench.ts'

let count = 0

function open(files: Record<string, string>) {
  count += 1
  const repository = `live/outputs-${process.pid}-${count}`
  const place = `${engine().registry}/${repository}`
  const here = checkout(
    {
      Dockerfile: 'FROM scratch\nCOPY busybox /busybox\nCOPY own /own\n',
      own: 'one',
      '.github/deploy.yml': `images: { app: { name: "${place}", platforms: [linux/amd64, linux/arm64] } }\n`,
      ...files,
    },
    engine(),
  )
  const run = (sha: string, inputs: Record<string, string> = {}) => {
    const event = join(here.root, '..', `${sha}-${count}.json`)
    writeFileSync(event, JSON.stringify({ ref: 'refs/heads/main', after: sha }))
    const env = {
      ...engine().env,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: sha,
      GITHUB_RUN_ID: '7',
    }
    return openActionJob(env, here.root).run('build', 'main', inputs)
  }
  return { here, place, repository, run }
}

/** Everything that people and later steps see; the runner itself must be told what to mask. */
const said = ({ log, outputs, summary }: ActionRun) =>
  log.replaceAll(/^::add-mask::.*$/gm, '') + JSON.stringify(outputs) + summary

describe('outputs and summary of a build', () => {
  testLive('digest and size of each platform, and how they differ from the version before', async () => {
    const { here, place, run } = open({})
    using _ = here
    const first = await run(here.sha)
    expect(first.code, first.log).toBe(0)
    const platforms = JSON.parse(first.outputs['platform-digests'] ?? '').app as Record<string, string>
    expect(Object.keys(platforms)).toEqual(['linux/amd64', 'linux/arm64'])
    const rows = first.summary.split('\n').filter((line) => line.startsWith('| app | linux/'))
    expect(rows.map((row) => row.split(' | ').slice(4))).toEqual([
      ['2', 'new |'],
      ['2', 'new |'],
    ])
    // Seen from outside: what the registry itself says of these digests.
    const crane = findTool('crane')
    for (const [platform, digest] of Object.entries(platforms)) {
      if (crane === undefined) break
      const args = ['digest', '--insecure', '--platform', platform, `${place}@${first.outputs['digest']}`]
      expect(execFileSync(crane, args, { encoding: 'utf8' }).trim()).toBe(digest)
    }

    // What cannot be compressed: the difference is about its size.
    writeFileSync(join(here.root, 'own'), Array.from({ length: 20_000 }, () => Math.random().toString(36)).join(''))
    const second = await run(here.commit())
    expect(second.code, second.log).toBe(0)
    expect(second.summary).toMatch(/\| \+\d+\.\d kB against <code>.*:main<\/code> \|/)
    expect(second.outputs['tags']).toContain(`${place}:main`)
    expect(JSON.parse(second.outputs['report'] ?? '')).toMatchObject({ result: 'succeeded' })
  })

  testLive('no output, summary or log line has a masked value', async () => {
    const { here, place, run } = open({
      Dockerfile:
        'FROM scratch\nARG TOKEN\nARG PLAIN\nCOPY busybox /busybox\nRUN ["/busybox","sh","-c","echo $TOKEN"]\n',
    })
    using _ = here
    const value = 'canary-0123456789'
    const build = { context: '.', tags: `${place}:1`, push: 'true', provenance: 'mode=max' }
    const done = await run(here.sha, {
      ...build,
      secrets: `token=${value}`,
      'build-args': `TOKEN=${value}\nPLAIN=seen-by-all`,
    })
    expect(done.code, done.log).toBe(0)
    expect(done.outputs['metadata']).toContain('containerimage.digest')
    expect(done.outputs['report']).toContain('***')
    expect(said(done)).not.toContain(value)
    const base64 = Buffer.from(value).toString('base64').replace(/=+$/, '').slice(0, -1)
    expect(said(done)).not.toContain(base64)
  })
})
