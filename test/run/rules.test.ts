import { describe, expect, test } from 'vitest'
import { facts } from '../../src/core/question.ts'
import type { StageReport } from '../../src/core/report.ts'
import { writeScoreNote } from '../../src/core/score-note.ts'
import { parseWindow } from '../../src/core/window.ts'
import type { DeployGiven } from '../../src/deploy/index.ts'
import { ruleScore } from '../../src/deploy/score.ts'
import { type DeployOptions, runDeploy } from '../../src/run/deploy.ts'
import { refuseDeploys } from '../../src/run/deploy-all.ts'
import { connect, Destination, deploying, digest, environment, event, image, remembered } from './memory-target.ts'

const undo: DeployOptions = { approved: '', onCancel: 'undo' }
const deploy = (destination: Destination, given: DeployGiven, options = undo): Promise<StageReport> =>
  runDeploy(given, connect(destination).context, options)

const note = { score: 79.9, verdict: 'pass', incomplete: false, commit: 'a'.repeat(40) } as const

describe('rules', () => {
  const rows: [string, Partial<DeployGiven>, string, RegExp][] = [
    [
      'a release that was deleted',
      { event: { ...event, trigger: { on: 'release', tag: 'v1', action: 'deleted', prerelease: false } } },
      'denied',
      /release that was deleted/,
    ],
    [
      'a pull request',
      {
        event: {
          ...event,
          trigger: {
            on: 'pull_request',
            number: 7,
            base: 'main',
            head: 'x',
            headSha: '',
            action: 'opened',
            fork: false,
            target: false,
          },
        },
      },
      'denied',
      /not deployed for a push event/,
    ],
    [
      'a protected environment without proof',
      { environment: { ...environment, protected: true } },
      'denied',
      /staging is protected/,
    ],
    [
      'a digest that the environment before has not run',
      { environment: { ...environment, id: 'production', after: 'staging' } },
      'denied',
      /production takes only what staging has run: .* has not run there \(nothing yet\)/,
    ],
    [
      'an image whose score nobody knows',
      { environment: { ...environment, score: 80 } },
      'denied',
      /staging takes only what has a score of at least 80: r\.example\/shop@sha256:b+ has none that anybody knows/,
    ],
    [
      'a score that is too low',
      { environment: { ...environment, score: 80 }, score: note },
      'denied',
      /score of at least 80: .* has 79\.9\./,
    ],
    [
      'a score with a required gate that failed',
      { environment: { ...environment, score: 10 }, score: { ...note, verdict: 'fail' } },
      'denied',
      /has 79\.9, and a required gate did not pass/,
    ],
    [
      'a score without every gate',
      { environment: { ...environment, score: 10 }, score: { ...note, incomplete: true } },
      'denied',
      /has 79\.9, but not every gate was run/,
    ],
    [
      'a push to a branch, for an environment of tags',
      { environment: { ...environment, when: { branch: [], tag: ['v*'] } } },
      'denied',
      /staging is deployed from tag v\*, not from refs\/heads\/main/,
    ],
    [
      'a freeze window',
      { environment: { ...environment, freeze: [parseWindow('Thu 00:00 - Fri 00:00 UTC')] } },
      'denied',
      /frozen \(Thu 00:00 - Fri 00:00 UTC\)/,
    ],
    [
      'a tag instead of a digest',
      { input: { ...deploying('b').input, images: { app: { name: 'r.example/shop', digest: 'latest' } } } },
      'denied',
      /tags are not deployed/,
    ],
  ]
  test('what an event forbids is known before a record is written or a destination asked', () => {
    const { context } = connect(new Destination())
    const trigger = { on: 'push', branch: 'main', deleted: false } as const
    const theirs = { ...event, trigger, name: 'push', actor: 'dependabot[bot]', untrusted: true }
    const refused = (given: DeployGiven) =>
      refuseDeploys([given], context)?.map(({ failure, record }) => [failure?.message, record])
    expect(refused(deploying('b', { event: theirs }))).toEqual([
      ['staging is not deployed for a run of dependabot[bot]: GitHub lets it only read.', undefined],
    ])
    expect(refused(deploying('b', { event: { ...theirs, untrusted: false } }))).toBeUndefined()
  })

  test.each(rows)('%s is refused before anything is touched', async (_name, rest, kind, message) => {
    const destination = new Destination()
    const given = deploying('b', rest)
    const world = connect(destination)
    const { ports } = world.context
    const call: typeof ports.call = (operation, input, signal) =>
      operation === 'runner.environment' ? Promise.resolve('') : ports.call(operation, input, signal)
    const report = await runDeploy(given, { ...world.context, ports: { ...ports, call } }, undo)
    expect(report.failure).toMatchObject({ kind, message: expect.stringMatching(message) })
    expect(report.record).toMatchObject({ state: 'failed', failureKind: kind })
    expect(destination.changes).toEqual([])
    expect(remembered(destination)).toEqual([])
  })

  test('the same digest may go on once staging has run it, from another repository too', async () => {
    const destination = new Destination()
    await deploy(destination, deploying('b'))
    const production = { ...environment, id: 'production', after: 'staging' }
    const images = { app: { name: 'r.example/shop-prod', digest: digest('b') } }
    const report = await deploy(
      destination,
      deploying('b', {
        environment: production,
        input: { ...deploying('b').input, environment: 'production', images },
      }),
    )
    expect(report.state).toBe('succeeded')
  })

  test('a release older than what runs is superseded', async () => {
    const destination = new Destination()
    await deploy(destination, deploying('b'))
    const world = connect(destination)
    const { ports } = world.context
    const exec: typeof ports.exec = async () => ({ exit: 0, stdout: 'older\n', stderr: '' })
    const report = await runDeploy(deploying('c'), { ...world.context, ports: { ...ports, exec } }, undo)
    expect(report).toMatchObject({ state: 'superseded', record: { state: 'superseded' }, failure: { kind: 'stale' } })
    expect(destination.running).toBe(image('b'))
  })

  test('a recorded reason sets a rule aside', async () => {
    const destination = new Destination()
    const report = await deploy(
      destination,
      deploying('b', { override: 'hotfix', environment: { ...environment, id: 'production', after: 'staging' } }),
    )
    expect(report).toMatchObject({ state: 'succeeded', record: { reason: 'hotfix' } })
    expect(report.notes.join()).toContain('Rule "after" set aside (hotfix)')
  })

  test('a freeze window too, and the record keeps the reason', async () => {
    const freeze = [parseWindow('Thu 00:00 - Fri 00:00 UTC')]
    const given = deploying('b', { override: 'security fix 42', environment: { ...environment, freeze } })
    const report = await deploy(new Destination(), given)
    expect(report).toMatchObject({ state: 'succeeded', record: { reason: 'security fix 42' } })
    expect(report.notes.join()).toContain('Rule "freeze" set aside (security fix 42)')
  })

  test('an approval is for one plan', async () => {
    const destination = new Destination()
    const report = await deploy(destination, deploying('b'), { ...undo, approved: 'f'.repeat(64) })
    expect(report).toMatchObject({ state: 'failed', failure: { kind: 'stale' } })
    expect(destination.changes).toEqual([])
    const hash = (await deploy(new Destination(), deploying('b'))).planHash ?? ''
    expect((await deploy(destination, deploying('b'), { ...undo, approved: hash })).state).toBe('succeeded')
  })
})

describe('the score that an environment requires', () => {
  const strict = { environment: { ...environment, score: 80 } }
  const reference = `r.example/shop:${digest('b').replace(':', '-')}.score`

  test.each([
    ['as this run made it', undefined, { ...note, score: 80 }],
    ['as the registry has it', writeScoreNote({ ...note, score: 92.5 }), undefined],
  ])('%s, is enough', async (_what, kept, score) => {
    const destination = new Destination()
    if (kept !== undefined) destination.notes.set(reference, kept)
    const report = await deploy(destination, deploying('b', { ...strict, ...(score === undefined ? {} : { score }) }))
    expect(report.failure).toBeUndefined()
    expect(report.rulings).toContainEqual(expect.objectContaining({ rule: 'score', verdict: 'ok' }))
  })

  test.each([
    ['too low', writeScoreNote(note), /has 79\.9\./],
    ['garbage', '{"score":"100"}', /has none that anybody knows/],
  ])('%s in the registry, refuses', async (_what, kept, message) => {
    const destination = new Destination()
    destination.notes.set(reference, kept)
    expect((await deploy(destination, deploying('b', strict))).failure?.message).toMatch(message)
    expect(destination.changes).toEqual([])
  })

  test('may be set aside with a reason, and does not hinder a rollback', async () => {
    const report = await deploy(new Destination(), deploying('b', { ...strict, override: 'hotfix' }))
    expect(report.notes.join()).toContain('Rule "score" set aside (hotfix)')
    const back = ruleScore(deploying('b', { ...strict, task: 'rollback' }), facts())
    expect(back).toBeUndefined()
  })

  test('is not known of what is still to be built', () => {
    const { input } = deploying('b')
    const late = { ...input, images: { app: { name: 'r.example/shop', digest: '‹build.app.digest›' } } }
    expect(ruleScore(deploying('b', { ...strict, input: late }), facts())?.verdict).toBe('not known yet')
  })
})
