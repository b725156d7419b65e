import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import { type NoticeMoment, type NotifySettings, noticeMoments } from '../../src/core/notify.ts'
import type { Settings } from '../../src/core/settings.ts'
import type { DeployGiven } from '../../src/deploy/index.ts'
import { notifyOperations } from '../../src/io/notify.ts'
import { createPorts } from '../../src/io/ports.ts'
import { createSecrets } from '../../src/io/secrets.ts'
import { runPipeline } from '../../src/run/pipeline.ts'
import { listen, readBody } from '../fakes/server.ts'
import { connect, Destination, deploying, environment, event, image } from './memory-target.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

interface Received {
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** Takes messages as a chat would; `answers` are the statuses in their order, then 200. A status of 0 never answers. */
async function startChat(answers: readonly (number | { status: number; headers: Record<string, string> })[] = []) {
  const received: Received[] = []
  const left = [...answers]
  const server = await listen(async (incoming, out) => {
    received.push({ path: incoming.url ?? '', headers: incoming.headers, body: (await readBody(incoming)).toString() })
    const next = left.shift() ?? 200
    const { status, headers } = typeof next === 'number' ? { status: next, headers: {} } : next
    if (status === 0) return
    out.writeHead(status, headers)
    out.end('ok')
  })
  closing.push(() => server.close())
  return { ...server, received }
}

const key = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const place = (id: string, over: Partial<NotifySettings> = {}): NotifySettings => ({
  id,
  kind: 'webhook',
  url: { secret: 'HOOK' },
  on: noticeMoments,
  environments: [],
  ...over,
})

interface Scene {
  readonly url: string
  readonly notify: readonly NotifySettings[]
  readonly given?: Partial<DeployGiven>
  readonly destination?: Destination
  readonly stop?: boolean
}

/** A deploy on the engine that tells through the product's own HTTP. */
async function run({ url, notify, given = {}, destination = new Destination(), stop }: Scene) {
  const world = connect(destination)
  const secrets: Record<string, string> = { HOOK: url, KEY: key, GONE: '' }
  const real = createPorts({ env: {}, secrets: createSecrets(secrets), signal: new AbortController().signal })
  closing.push(() => real.close())
  const send = notifyOperations({
    http: real.tools.http,
    clock: { now: () => 1_700_000_000_000, sleep: async () => undefined },
  })['notify.send']
  const { ports } = world.context
  const call: typeof ports.call = (operation, input, signal) =>
    operation === 'notify.send' && send !== undefined ? send(input, signal) : ports.call(operation, input, signal)
  const settings = { ...deploying('b').settings, notify, images: [] } as unknown as Settings
  const deploy = deploying('b', { settings, ...given })
  const context = {
    ...world.context,
    ports: { ...ports, call, secret: (name: string) => secrets[name] || undefined },
    ...(stop ? { signal: AbortSignal.abort(new Failure('cancelled', 'stopped')) } : {}),
  }
  const pipeline = {
    given: { settings, event: deploy.event, carried: { images: {} }, startedAt: deploy.now },
    stages: [],
    deploys: () => [deploy],
    options: { approved: '', onCancel: 'undo' as const },
  }
  const report = await runPipeline(pipeline, context)
  const notes = report.stages.flatMap((stage) => stage.notes)
  return { report, notes, events: JSON.stringify(world.events) }
}

const dataOf = ({ body }: Received) => (JSON.parse(body) as { data: Record<string, string> }).data

describe('a webhook', () => {
  test('is told at the start and at the end, signed, with all that a record has', async () => {
    const chat = await startChat()
    const { report, notes } = await run({
      url: `${chat.url}/hook`,
      notify: [place('audit', { key: { secret: 'KEY' } })],
    })
    expect(report.failure).toBeUndefined()
    expect(notes).toEqual([])
    expect(chat.received.map(dataOf)).toMatchObject([
      { moment: 'started', state: 'running', environment: 'staging', version: 'v-b', actor: 'ada' },
      {
        moment: 'succeeded',
        state: 'succeeded',
        deploymentId: 'r1',
        images: { app: image('b') },
        runUrl: 'https://ci.example/1',
      },
    ])
    const [first] = chat.received
    const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = first?.headers ?? {}
    const secret = Buffer.from(key.slice(6), 'base64')
    expect(signature).toBe(`v1,${createHmac('sha256', secret).update(`${id}.${at}.${first?.body}`).digest('base64')}`)
    expect(id).toBe('v-b-1.started')
  })

  const bad = () => Object.assign(new Destination(), { healthy: (running: string) => running === '' })
  const back = async () => {
    const destination = new Destination()
    for (const letter of ['c', 'b'])
      await run({ url: 'http://127.0.0.1:1', notify: [], destination, given: deploying(letter) })
    return destination
  }
  test.each<[string, NoticeMoment[], () => Promise<Partial<Scene>>]>([
    ['a deploy that fails and is undone', ['started', 'rolled-back'], async () => ({ destination: bad() })],
    [
      'one that fails and stays',
      ['started', 'failed'],
      async () => ({ destination: bad(), given: { environment: { ...environment, rollback: 'manual' } } }),
    ],
    [
      'one that a rule refuses',
      ['started', 'failed'],
      async () => ({ given: { environment: { ...environment, after: 'integration' } } }),
    ],
    [
      'a rollback that was asked for',
      ['started', 'rolled-back'],
      async () => ({ destination: await back(), given: { task: 'rollback', to: '' } }),
    ],
  ])('%s: %j', async (_what, moments, scene) => {
    const chat = await startChat()
    await run({ url: chat.url, notify: [place('audit')], ...(await scene()) })
    expect(chat.received.map(dataOf).map(({ moment }) => moment)).toEqual(moments)
  })

  test.each<[readonly NoticeMoment[], string[]]>([
    [['failed'], ['rolled-back']],
    [['rolled-back'], ['rolled-back']],
    [['succeeded'], []],
    [['started'], ['started']],
  ])('who wants to know of %j is told of a deploy that was undone: %j', async (on, told) => {
    const chat = await startChat()
    await run({ url: chat.url, notify: [place('audit', { on })], destination: bad() })
    expect(chat.received.map(dataOf).map(({ moment }) => moment)).toEqual(told)
  })

  test('another environment is nobody’s news', async () => {
    const chat = await startChat()
    await run({ url: chat.url, notify: [place('audit', { environments: ['production'] })] })
    expect(chat.received).toEqual([])
  })
})

describe('a place that does not answer fails no deploy', () => {
  const after = { status: 429, headers: { 'retry-after': '2' } }
  const broken = Array.from({ length: 40 }, () => 500)
  test.each([
    { what: 'busy for a moment', answers: [503, after, 200], asked: [4, 4], expected: [] },
    { what: 'gone', answers: [404, 404], asked: [2, 2], expected: [/answered 404/, /answered 404/] },
    { what: 'refusing', answers: [403, 401], asked: [2, 2], expected: [/answered 403/, /answered 401/] },
    { what: 'broken', answers: broken, asked: [4, 14], expected: [/answered 500/, /answered 500/] },
  ])('$what', async ({ answers, asked: [least = 0, most = 0], expected }) => {
    const chat = await startChat(answers)
    const { report, notes, events } = await run({
      url: `${chat.url}/T0/secret-path?sig=s3cr3t`,
      notify: [place('audit')],
    })
    expect(report.failure).toBeUndefined()
    expect(notes).toHaveLength(expected.length)
    for (const [index, pattern] of expected.entries()) expect(notes[index]).toMatch(pattern)
    expect(chat.received.length).toBeGreaterThanOrEqual(least)
    expect(chat.received.length).toBeLessThanOrEqual(most)
    expect(events + notes.join()).not.toMatch(/secret-path|s3cr3t/)
  })

  test.each([
    ['a closed port', 'http://127.0.0.1:1/T0/secret-path', /nothing listens there/],
    ['no address', 'hooks.example', /holds no https:\/\/ URL/],
    ['plain HTTP to somewhere else', 'http://hooks.example/secret-path', /holds no https:\/\/ URL/],
  ])('%s', async (_what, url, pattern) => {
    const { report, notes, events } = await run({ url, notify: [place('audit')] })
    expect(report.failure).toBeUndefined()
    expect(notes).toEqual([expect.stringMatching(pattern), expect.stringMatching(pattern)])
    expect(events + notes.join()).not.toContain('secret-path')
  })

  test('a secret that was not passed is named', async () => {
    const { report, notes } = await run({ url: 'x', notify: [place('audit', { url: { secret: 'GONE' } })] })
    expect(report.failure).toBeUndefined()
    expect(notes[0]).toContain('GONE')
  })

  test('a cancelled run does not wait for one that never answers', async () => {
    const chat = await startChat([0, 0, 0, 0])
    const from = Date.now()
    const { report } = await run({ url: chat.url, notify: [place('audit')], stop: true })
    expect(report.failure?.kind).toBe('cancelled')
    expect(Date.now() - from).toBeLessThan(8000)
  })
})

describe('chats', () => {
  const hostile = { given: { event: { ...event, actor: '<!channel> *x*](http://evil)\n"' } } }

  test('Slack: a text, blocks, and nothing of others is a mention or a link', async () => {
    const chat = await startChat()
    await run({ url: chat.url, notify: [place('team', { kind: 'slack' })], ...hostile })
    const message = JSON.parse(chat.received[1]?.body ?? '') as { text: string; blocks: { type: string }[] }
    expect(message.text).toBe('✅ shop v-b succeeded: staging')
    expect(message.blocks.map(({ type }) => type)).toEqual(['section', 'context'])
    expect(chat.received[1]?.body).not.toContain('<!channel>')
    expect(chat.received[1]?.body).toContain('<https://ci.example/1|Run>')
  })

  test('Teams: an adaptive card with a way to the run', async () => {
    const chat = await startChat()
    await run({ url: chat.url, notify: [place('team', { kind: 'teams' })], ...hostile })
    expect(JSON.parse(chat.received[1]?.body ?? '')).toMatchObject({
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: {
            type: 'AdaptiveCard',
            version: '1.4',
            body: [{ type: 'TextBlock', text: '✅ shop v\\-b succeeded: staging', color: 'Good' }, { isSubtle: true }],
            actions: [{ type: 'Action.OpenUrl', title: 'Run', url: 'https://ci.example/1' }],
          },
        },
      ],
    })
    expect(chat.received[1]?.body).not.toContain('](http')
  })
})
