import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { connector } from '../../../src/io/connect.ts'
import { createHttp } from '../../../src/io/http.ts'
import { childEnvironment } from '../../../src/io/runner/environment.ts'
import { keyValue } from '../../../src/io/runner/file-command.ts'
import { idToken } from '../../../src/io/runner/oidc.ts'
import { createRunner } from '../../../src/io/runner/runner.ts'
import { summaryLimit } from '../../../src/io/runner/summary.ts'
import { temporaryFolder } from '../../fakes/folder.ts'

const never = new AbortController().signal

test('in a terminal there are no commands, only text', () => {
  let printed = ''
  const runner = createRunner({ HOME: '/root' }, (text) => {
    printed += text
  })
  runner.startGroup('x')
  runner.annotate('error', 'x')
  runner.mask('secret')
  runner.setOutput('a', 'b')
  runner.saveState('a', 'b')
  expect(runner.summarize('# x')).toBe(false)
  runner.write('text')
  expect(printed).toBe('text')
  expect(runner).toMatchObject({ ci: false, github: false })
})

test.each([
  [{ GITHUB_ACTIONS: 'true' }, { ci: true, github: true }],
  [{ CI: 'true' }, { ci: true, github: false }],
  [{ CI: '' }, { ci: false, github: false }],
])('who runs us: %j', (env, expected) => {
  expect(createRunner(env as Record<string, string>, () => {})).toMatchObject(expected)
})

test('each line of a secret with several lines is masked, but for lines too short to be secret', () => {
  const lines: string[] = []
  const runner = createRunner({ GITHUB_ACTIONS: 'true' }, (text) => lines.push(text))
  runner.mask('-----BEGIN\nabcdef\n}\n')
  expect(lines).toEqual([
    '::add-mask::-----BEGIN%0Aabcdef%0A}%0A\n',
    '::add-mask::-----BEGIN\n',
    '::add-mask::abcdef\n',
  ])
})

test('a value that contains the delimiter cannot set other names', () => {
  expect(() => keyValue('a', 'x\nD\nother<<D\nforged', 'D')).toThrow('delimiter')
})

test('children inherit neither our inputs nor our output files', () => {
  const env = {
    PATH: '/bin',
    'INPUT_GITHUB-TOKEN': 's',
    STATE_lock: 'l',
    GITHUB_OUTPUT: 'o',
    GITHUB_STATE: 's',
    GITHUB_ENV: 'e',
    GITHUB_PATH: 'p',
    ACTIONS_RUNTIME_TOKEN: 't',
    GITHUB_SHA: 'sha',
  }
  expect(childEnvironment(env)).toEqual({ PATH: '/bin', GITHUB_SHA: 'sha' })
})

describe('the summary', () => {
  const make = () => {
    const file = join(temporaryFolder(), 'summary.md')
    writeFileSync(file, '')
    return { file, runner: createRunner({ GITHUB_STEP_SUMMARY: file }, () => {}) }
  }
  test('never grows beyond the limit, ends at a whole line and says that it was cut', () => {
    const { file, runner } = make()
    expect(runner.summarize('# First')).toBe(true)
    expect(runner.summarize('| a row with ünïcode 🚢 |\n'.repeat(100_000))).toBe(false)
    expect(statSync(file).size).toBeLessThanOrEqual(summaryLimit)
    expect(statSync(file).size).toBeGreaterThan(summaryLimit - 200)
    const lines = readFileSync(file, 'utf8').split('\n')
    expect(lines.at(-5)).toBe('| a row with ünïcode 🚢 |')
    expect(lines.at(-2)).toMatch(/^> The summary was cut/)
    expect(runner.summarize('more '.repeat(20))).toBe(false)
    expect(statSync(file).size).toBeLessThanOrEqual(summaryLimit)
  })
  test('that cannot be written is a failure with its name', () => {
    const runner = createRunner({ GITHUB_STEP_SUMMARY: '/no/such/folder/summary' }, () => {})
    expect(() => runner.summarize('x')).toThrow(/\/no\/such\/folder\/summary/)
    expect(existsSync('/no/such/folder')).toBe(false)
  })
})

describe('the OIDC token', () => {
  async function ask(respond: (url: string, authorization: string) => [number, string], audience = 'sigstore') {
    const server = createServer((incoming, out) => {
      const [status, body] = respond(incoming.url ?? '', incoming.headers.authorization ?? '')
      out.writeHead(status).end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const http = createHttp({ env: {}, connect: connector({}) })
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    }
    try {
      return await idToken({ env, audience, http: http.request, signal: never })
    } finally {
      http.close()
      server.closeAllConnections()
      server.close()
    }
  }
  test('is asked for the audience with the job’s own token', async () => {
    const seen: string[] = []
    const token = await ask((url, authorization) => {
      seen.push(url, authorization)
      return [200, '{"value":"e30.e30.sig"}']
    }, 'https://a/b')
    expect(token).toBe('e30.e30.sig')
    expect(seen).toEqual(['/token?api-version=2.0&audience=https%3A%2F%2Fa%2Fb', 'Bearer request-token'])
  })
  test.each([
    [500, '', 'transient'],
    [429, '', 'transient'],
    [401, '{}', 'auth'],
    [200, 'no json', 'auth'],
    [200, '{"value":1}', 'auth'],
  ])('answer %i %j is a failure: %s', async (status, body, kind) => {
    await expect(ask(() => [status, body])).rejects.toMatchObject({ kind })
  })
  test('without the permission is a failure that names it', async () => {
    const http = createHttp({ env: {}, connect: connector({}) })
    await expect(idToken({ env: {}, audience: '', http: http.request, signal: never })).rejects.toMatchObject({
      kind: 'auth',
      hint: expect.stringContaining('id-token: write'),
    })
  })
})
