import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { type Job, openJob } from './job.ts'

const jobs: Job[] = []
afterEach(() => {
  for (const job of jobs.splice(0)) job.close()
})
async function job(...from: Parameters<typeof openJob>): Promise<Job> {
  const opened = await openJob(...from)
  jobs.push(opened)
  return opened
}

const config = (text: string) => ({ '.github/deploy.yml': text })
const gates = config(
  'app: shop\ngates:\n  lint: echo linted\n  test: echo tested\nscan: { secrets: false, trivy: off }\n',
)

describe('a push', () => {
  test('runs what the event calls for and answers with outputs and a summary', async () => {
    const { code, outputs, summary, log } = await (await job(gates)).run('root')
    expect(code).toBe(0)
    expect(outputs).toMatchObject({ result: 'succeeded', 'failure-kind': '', environment: '', digest: '' })
    expect(JSON.parse(outputs['stages'] ?? '')).toMatchObject({ quality: 'succeeded' })
    expect(log).toContain('linted')
    expect(log).toMatch(/^::group::/m)
    expect(summary).toMatch(/^## ✅/m)
    expect(summary).toContain('| quality | ✓ succeeded | 2 gates |')
  })

  test('a gate that fails: exit code 1, the kind, an annotation, the tail in the summary, the rest skipped', async () => {
    const failing = config('app: shop\ngates: { test: "echo one; echo broken >&2; exit 3" }\nscan: { trivy: off }\n')
    const { code, outputs, summary, log } = await (await job(failing)).run('root')
    expect(code).toBe(1)
    expect(outputs).toMatchObject({ result: 'failed', 'failure-kind': 'unhealthy' })
    expect(log).toMatch(/^::error .*title=[^:]*::.*/m)
    expect(summary).toContain('broken')
    expect(JSON.parse(outputs['stages'] ?? '')).toMatchObject({ quality: 'failed', metadata: 'skipped' })
  })

  test('of a deleted branch does nothing, well', async () => {
    const { code, outputs } = await (await job(gates, { deleted: true }, { GITHUB_SHA: '0'.repeat(40) })).run('root')
    expect(code).toBe(0)
    expect(outputs['result']).toBe('skipped')
  })

  test('a dry run prints the plan and runs nothing', async () => {
    const touching = await job(config('app: shop\ngates: { test: touch ran }\nscan: { trivy: off }\n'))
    const { code, log, summary, outputs } = await touching.run('root', {
      inputs: { 'dry-run': 'true', stages: 'quality' },
    })
    expect(code).toBe(0)
    expect(log).toContain(
      "1. gate.test [at once]: Run the gate test\n     $ bash --noprofile --norc -eo pipefail -c 'touch ran'",
    )
    expect(summary).toContain('gate.test')
    expect(outputs['result']).toBe('succeeded')
    await expect(import('node:fs').then(({ existsSync }) => existsSync(`${touching.checkout}/ran`))).resolves.toBe(
      false,
    )
  })
})

describe('a pull request', () => {
  const pull = (fork: boolean) => ({
    action: 'opened',
    number: 7,
    pull_request: {
      number: 7,
      head: { ref: 'x', sha: 'a'.repeat(40), repo: { full_name: fork ? 'eve/shop' : 'acme/shop' } },
      base: { ref: 'main', repo: { full_name: 'acme/shop' } },
    },
  })
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' }

  test.each([true, false])('gates run and are useful (from a fork: %s)', async (fork) => {
    const { code, outputs } = await (await job(gates, pull(fork), env)).run('root')
    expect(code).toBe(0)
    expect(outputs['result']).toBe('succeeded')
  })

  test('is never deployed, whatever the inputs say', async () => {
    const deploying = config(
      `app: shop\nscan: { secrets: false, trivy: off }\nenvironments: { staging: { target: { compose: { file: compose.yaml } } } }\nrecords: sqlite\n`,
    )
    const opened = await job({ ...deploying, 'compose.yaml': 'services: {}\n' }, pull(true), env)
    const { code, outputs, log } = await opened.run('root', {
      inputs: { environment: 'staging' },
      env: { DOCKER_HOST: 'unix:///nowhere/docker.sock' },
    })
    expect(code).not.toBe(0)
    expect(outputs['result']).toBe('failed')
    expect(log).not.toContain('compose.up')
  })
})

describe('wrong', () => {
  test('a config: one annotation at its line, exit code 2, nothing run', async () => {
    const wrong = await job(config('app: shop\ngates:\n  test: touch ran\nenvironmnets: {}\n'))
    const { code, log, outputs } = await wrong.run('root')
    expect(code).toBe(2)
    expect(log).toMatch(/^::error file=\.github\/deploy\.yml,line=4,col(umn)?=1/m)
    expect(log).toContain('did you mean "environments"?')
    expect(outputs).toMatchObject({ result: 'failed', 'failure-kind': 'usage' })
  })

  test('an input that is nearly one', async () => {
    const { code, log } = await (await job(gates)).run('root', { inputs: { enviroment: 'staging' } })
    expect(code).toBe(2)
    expect(log).toContain('did you mean "environment"?')
  })

  test('an environment that is not configured', async () => {
    const { code, log } = await (await job(gates)).run('root', { inputs: { environment: 'stagin' } })
    expect(code).toBe(2)
    expect(log).toContain('there is no "stagin"')
  })

  test('Docker that does not run is said as such, with the address', async () => {
    const docker = config(
      'app: shop\npatience: 1s\nimages: { app: 127.0.0.1:9/shop }\nscan: { secrets: false, trivy: off }\n',
    )
    const { code, log, outputs } = await (await job({ ...docker, Dockerfile: 'FROM scratch\n' })).run('root', {
      env: { DOCKER_HOST: 'unix:///nowhere/docker.sock' },
    })
    expect(code).not.toBe(0)
    expect(['absent', 'transient']).toContain(outputs['failure-kind'])
    expect(log).toMatch(/127\.0\.0\.1:9|nowhere\/docker\.sock/)
  })
})

describe('hostile text', () => {
  test('of a gate gives the runner no command', async () => {
    const evil = config(
      `app: shop\ngates: { test: 'printf "::set-env name=X::1\\n  ::add-path::/evil\\n##[command]x\\n"; echo "::stop-commands::x" >&2' }\nscan: { trivy: off }\n`,
    )
    const { log, code } = await (await job(evil)).run('root', { inputs: { stages: 'quality' } })
    expect(code).toBe(0)
    expect(log).toContain('set-env name=X')
    expect(log).not.toMatch(/^\s*::(set-env|add-path|stop-commands)/m)
    expect(log).not.toContain('##[command]')
  })

  const branch = 'x\u202e$(touch${IFS}evil)`id`"\'%0A::set-env/name=A::B,c'
  const title = `::add-mask::e\r\n::stop-commands::x\n${'\u2066é😀'.repeat(40_000)}`
  const pull_request = {
    ...{ number: 7, title, body: title, user: { login: 'eve\u202e' } },
    head: { ref: branch, sha: 'a'.repeat(40), repo: { full_name: 'acme/shop' } },
    base: { ref: 'main', repo: { full_name: 'acme/shop' } },
  }
  test.each<[string, string, string, object]>([
    ['a branch', `refs/heads/${branch}`, 'push', {}],
    ['a tag', `refs/tags/v1.0.0-${branch}`, 'push', {}],
    ['a pull request', 'refs/pull/7/merge', 'pull_request', { number: 7, pull_request }],
  ])(
    'in the names of %s and who made it: no command, no variable, and turned directions are seen',
    async (_, ...from) => {
      const [GITHUB_REF, GITHUB_EVENT_NAME, event] = from
      const files = { ...gates, Dockerfile: 'FROM scratch\n' }
      const env = { GITHUB_REF, GITHUB_EVENT_NAME, GITHUB_HEAD_REF: branch, GITHUB_ACTOR: 'eve\u202e' }
      const opened = await job(files, event, env)
      for (const [action, stages] of [
        ['root', 'quality'],
        ['plan', 'quality,metadata'],
      ] as const) {
        const { code, log, summary, outputs } = await opened.run(action, { inputs: { stages } })
        expect(code, log).toBe(0)
        expect(log.match(/^\s*::(?!group::|endgroup::|warning |notice |error )[^\n]*/gm) ?? []).toEqual([])
        for (const text of [log, summary, outputs['section'] ?? ''])
          expect(text.split('\n').filter((line) => /[\u202e\u2066]/.test(line))).toEqual([])
        expect(readFileSync(path.join(opened.folder, 'ENV-main'), 'utf8')).toBe('')
        expect(existsSync(path.join(opened.checkout, 'evil'))).toBe(false)
      }
    },
  )

  test('a secret appears in no log, output or summary, in none of its forms', async () => {
    const value = 'hunter2-hunter2-hunter2'
    const leaky = config(
      `app: shop\ngates:\n  test:\n    run: 'echo "$TOKEN"; printf %s "$TOKEN" | base64; echo "x$TOKEN" >&2; exit 1'\n    env: { TOKEN: { secret: TOKEN } }\nscan: { trivy: off }\n`,
    )
    const { log, outputs, summary, code } = await (await job(leaky)).run('root', { env: { TOKEN: value } })
    expect(code).toBe(1)
    const said = log.replaceAll(/^::add-mask::.*$/gm, '') + JSON.stringify(outputs) + summary
    expect(said).not.toContain(value)
    expect(said).not.toContain(Buffer.from(value).toString('base64').slice(0, 20))
    expect(said).toContain('***')
  })
})

test('each stage is an action of its own', async () => {
  const { code, outputs } = await (await job(gates)).run('quality')
  expect(code).toBe(0)
  expect(outputs['result']).toBe('succeeded')
})

test('the plan action gives the plan and its hash, the same twice', async () => {
  const opened = await job(gates)
  const [first, second] = [
    await opened.run('plan', { inputs: { stages: 'quality' } }),
    await opened.run('plan', { inputs: { stages: 'quality' } }),
  ]
  expect(first.outputs['plan']).toContain('gate.lint')
  expect(first.outputs['plan-hash']).toMatch(/^[0-9a-f]{64}$/)
  expect(second.outputs['plan-hash']).toBe(first.outputs['plan-hash'])
})

test('post has nothing to do when main ended', async () => {
  const opened = await job(gates)
  await opened.run('root')
  const post = await opened.run('root', { phase: 'post' })
  expect(post).toMatchObject({ code: 0, log: '' })
})
