import { type Event, tagOf } from '../core/event.ts'
import { Failure } from '../core/failure.ts'
import type { GateResult } from '../core/gate-report.ts'
import { emptyPlan, type Plan } from '../core/plan.ts'
import type { Facts, Question } from '../core/question.ts'
import type { DeploymentRecord } from '../core/record.ts'
import type { Given, Stage } from '../core/stage.ts'
import type { CallStep, Step } from '../core/step.ts'
import { notesOf } from './notes.ts'
import { askSboms, sbomsOf } from './sbom.ts'
import { askCommits, askRecords, askRelease, commitsBetween, recordsOf, releaseOf } from './topics.ts'

export interface ReleaseChoice {
  /** Where the version must run. */
  readonly environment: string
  /** Empty: the tag of the event. */
  readonly tag: string
  /** Files below the checkout. */
  readonly assets: readonly string[]
  /** Instead of a release: mark the one that the environment was rolled back from. */
  readonly rolledBack: boolean
  /** How the gates went: the score, and each of them. Empty: not told. */
  readonly score?: string
  readonly gates?: readonly GateResult[]
}

/** The release of a version that runs: a draft, its assets, then published; repeated, it goes on where it stopped. */
export function release(choice: ReleaseChoice): Stage {
  return {
    name: 'release',
    ask: (given, facts) => askFor(choice, given, facts),
    plan: (given, facts) => (choice.rolledBack ? planMark(choice, facts) : planRelease(choice, given, facts)),
    carry: ({ carried }) => carried,
    conclude: ({ carried }, _plan, { outputs }, facts) => ({
      plan: { stage: 'release', subject: 'told', steps: [], basis: null, notes: [], values: {} },
      carried,
      told: { 'release-url': outputs['release.draft.url'] ?? foundUrl(facts) },
    }),
    knowledge: {},
  }
}

function askFor(choice: ReleaseChoice, { settings, event }: Given, facts: Facts): readonly Question[] {
  const { environment } = choice
  const records = facts.get(recordsOf(environment))
  if (records === undefined) return [askRecords(settings.app, environment)]
  const tag = choice.rolledBack ? leftTag(records) : wantedTag(choice, event)
  const current = choice.rolledBack ? undefined : runningAs(tag, records, event)
  const previous = current && before(current, records)
  const found = facts.get(releaseOf(tag))
  const drafted = current !== undefined && found !== undefined && found?.draft !== false
  const asked = [
    ...(tag === '' ? [] : [askRelease(tag)]),
    ...(current && previous ? [askCommits(previous.commit, current.commit)] : []),
    ...(drafted ? askSboms(current) : []),
  ]
  return asked.filter(({ topic }) => !facts.names.includes(topic))
}

function planRelease(choice: ReleaseChoice, { event, settings }: Given, facts: Facts): Plan {
  const tag = wantedTag(choice, event)
  const records = facts.need(recordsOf(choice.environment))
  const current = runningAs(tag, records, event)
  if (current === undefined) throw notDeployed(tag, choice.environment)
  if (isLeft(current, records)) throw rolledBack(tag, choice.environment)
  const found = facts.need(releaseOf(tag))
  if (found !== null && !found.draft) return emptyPlan('release', tag, `${tag} is released already: ${found.url}`)
  const previous = before(current, records)
  const commits = previous === undefined ? [] : facts.need(commitsBetween(previous.commit, current.commit))
  const home = `${event.serverUrl}/${event.repository}`
  const sboms = sbomsOf(current, `${settings.state}/release`, facts)
  const upload = (name: string, what: { content: string } | { path: string } | { file: string }): Step => ({
    ...call('release.upload', `Add ${name}`, { tag, name, ...what }),
    id: `release.asset.${name}`,
  })
  return {
    stage: 'release',
    subject: tag,
    steps: [
      {
        ...call('release.draft', `Draft the release ${tag}`, {
          tag,
          name: tag,
          body: notesOf({ current, previous, commits, home }),
          commit: current.commit,
          prerelease: /^v?\d+\.\d+\.\d+-/.test(tag),
        }),
        outputs: {
          id: { from: 'value', path: ['id'], form: 'text' },
          url: { from: 'value', path: ['url'], form: 'text' },
        },
      },
      upload('deployment.json', { content: `${JSON.stringify(factsOf(current), null, 2)}\n` }),
      ...choice.assets.map((path) => upload(path.split('/').at(-1) ?? path, { path })),
      ...sboms.files.flatMap(({ keep, name, file }) => [keep, upload(name, { file })]),
      ...qualityOf(choice, current).map((content) => upload('quality.json', { content })),
      call('release.sums', 'Add the checksums of all files', { tag }),
      call('release.publish', `Publish ${tag}`, { tag }),
    ],
    basis: { tag, images: current.images },
    notes: [
      previous === undefined ? 'The first version.' : `Since ${previous.version}, which ran before.`,
      ...sboms.notes,
    ],
    values: {},
  }
}

/** What is known of its gates, for who asks later why it was released. */
function qualityOf({ score = '', gates = [] }: ReleaseChoice, { commit }: DeploymentRecord): string[] {
  if (score === '' && gates.length === 0) return []
  const told = gates.map(({ gate, state, attempts }) => ({ gate, state, attempts }))
  return [`${JSON.stringify({ commit, score: score === '' ? null : Number(score), gates: told }, null, 2)}\n`]
}

/** After a rollback the release that was left says so, and is not offered as the latest any more. */
function planMark({ environment }: ReleaseChoice, facts: Facts): Plan {
  const records = facts.need(recordsOf(environment))
  const tag = leftTag(records)
  const found = tag === '' ? null : facts.need(releaseOf(tag))
  if (found === null) return emptyPlan('release', environment, 'No release was left by a rollback.')
  const [back] = records
  const why = back?.reason === '' || back === undefined ? '' : `: ${back.reason}`
  const text = `Rolled back in ${environment} to ${back?.version ?? ''} on ${back?.createdAt.slice(0, 10) ?? ''}${why}.`
  return {
    stage: 'release',
    subject: tag,
    steps: [call('release.mark', `Mark ${tag} as rolled back`, { tag, text })],
    basis: { tag },
    notes: [text],
    values: {},
  }
}

function call(operation: string, title: string, input: CallStep['input']): Step {
  const why = 'a draft is seen by nobody else, and the next run goes on with it'
  return { do: 'call', id: operation, title, operation, input, undo: { way: 'keep', why }, attempts: 3 }
}

function wantedTag({ tag }: ReleaseChoice, event: Event): string {
  const wanted = tag || tagOf(event) || ''
  if (wanted !== '') return wanted
  throw new Failure('usage', 'A release needs a version tag, and this run is not about one.', {
    hint: 'Run it for a tag, or name one (input tag).',
  })
}

/** The newest deploy of that version that succeeded there. */
function runningAs(tag: string, records: readonly DeploymentRecord[], event: Event): DeploymentRecord | undefined {
  const good = records.filter(({ state, task }) => state === 'succeeded' && task === 'deploy')
  const isIt = ({ ref, version, commit }: DeploymentRecord) =>
    ref === `refs/tags/${tag}` || version === tag || (tagOf(event) === tag && commit === event.sha)
  return good.find(isIt)
}

function before(current: DeploymentRecord, records: readonly DeploymentRecord[]): DeploymentRecord | undefined {
  const older = records.slice(records.indexOf(current) + 1)
  return older.find(({ state, commit }) => state === 'succeeded' && commit !== current.commit)
}

/** The tag that the newest rollback went away from; empty: the newest record is none, or what it left was no tag. */
function leftTag([newest, ...older]: readonly DeploymentRecord[]): string {
  if (newest?.task !== 'rollback' || newest.state !== 'succeeded') return ''
  const left = older.find(({ state }) => state === 'succeeded')
  return left?.ref.startsWith('refs/tags/') ? left.ref.slice('refs/tags/'.length) : ''
}

/** What succeeded next there was a rollback. */
function isLeft(current: DeploymentRecord, records: readonly DeploymentRecord[]): boolean {
  return records.slice(0, records.indexOf(current)).findLast(({ state }) => state === 'succeeded')?.task === 'rollback'
}

function factsOf({ app, version, commit, environment, images, url, createdAt, runUrl }: DeploymentRecord) {
  return { app, version, commit, environment, url, images, deployedAt: createdAt, run: runUrl }
}

function foundUrl(facts: Facts): string {
  const name = facts.names.find((one) => one.startsWith('release.found:'))
  return (name && facts.get(releaseOf(name.slice('release.found:'.length)))?.url) || ''
}

function notDeployed(tag: string, environment: string): Failure {
  return new Failure('denied', `${tag} is not released: no deploy of it to ${environment} has succeeded.`, {
    hint: `Deploy ${tag} to ${environment} first, or release by hand.`,
  })
}

function rolledBack(tag: string, environment: string): Failure {
  return new Failure('denied', `${tag} is not released: ${environment} was rolled back from it.`, {
    hint: 'Release the version that mends it.',
  })
}
