import picomatch from 'picomatch'
import { branchOf, readOnly, tagOf } from '../core/event.ts'
import { Failure } from '../core/failure.ts'
import type { Facts } from '../core/question.ts'
import { windowCovers } from '../core/window.ts'
import { type DeployGiven, pinnedImages } from './given.ts'
import { rejectionOf } from './rejected.ts'
import { goodReleases } from './release.ts'
import type { Ruling } from './ruling.ts'
import { ruleScore } from './score.ts'
import { ancestry, earlierRuns, logEntries, provenEnvironment } from './topics.ts'

/** Every rule that applies, with its verdict. Pure; freeze windows are judged again when the plan is executed. */
export function judgePolicy(given: DeployGiven, facts: Facts): Ruling[] {
  return [
    ruleEvent(given),
    ruleDigest(given),
    ruleRejected(given, facts),
    ruleProtected(given, facts),
    ruleAfter(given, facts),
    ruleScore(given, facts),
    ruleWhen(given),
    ruleFreeze(given),
    ruleOrder(given, facts),
  ].filter((ruling) => ruling !== undefined)
}

/** @throws Failure `denied` for a rule that says no, `stale` for a release that is older than what runs. Returns the remarks of rules set aside. */
export function enforcePolicy(rulings: readonly Ruling[], override: string): string[] {
  const against = rulings.filter(({ verdict }) => verdict === 'denied' || verdict === 'superseded')
  const hard = against.find(({ overridable }) => !overridable) ?? (override === '' ? against[0] : undefined)
  if (hard !== undefined) throw refusal(hard)
  return against.map(({ rule, text }) => `Rule "${rule}" set aside (${override}): ${text}`)
}

/** What an event says against every deploy: known before a record is written or a destination is asked. */
export function refusedEvent(given: DeployGiven): Failure | undefined {
  const ruling = ruleEvent(given)
  return ruling === undefined ? undefined : refusal(ruling)
}

function refusal({ verdict, text, hint = '', rule, overridable }: Ruling): Failure {
  const how = overridable ? ' A person may set this rule aside: --reason "why" (input reason); it is recorded.' : ''
  return new Failure(verdict === 'superseded' ? 'stale' : 'denied', text, { hint: `${hint}${how}`.trim(), rule })
}

function ruleEvent({ event, environment }: DeployGiven): Ruling | undefined {
  if (event.trigger.on === 'release' && ['deleted', 'unpublished'].includes(event.trigger.action)) {
    const text = `${environment.id} is not deployed for a release that was ${event.trigger.action}.`
    const hint = 'Start the workflow for published releases: on: { release: { types: [published] } }.'
    return { rule: 'event', verdict: 'denied', text, overridable: false, hint }
  }
  if (!readOnly(event)) return undefined
  const { actor, name, trigger, untrusted } = event
  const read = untrusted && trigger.on !== 'pull_request'
  const what = read
    ? `run of ${actor}: GitHub lets it only read`
    : `${name} event: nothing may be pushed or deployed for it`
  const hint = read
    ? 'Push a commit, or run the workflow by hand: running this one again changes nothing, it stays theirs.'
    : 'Deploy from a push, a tag, a release or by hand.'
  const text = `${environment.id} is not deployed for a ${what}.`
  return { rule: 'event', verdict: 'denied', text, overridable: false, hint }
}

/** A tag such as `latest` is never what runs: only digests are. */
function ruleDigest({ input }: DeployGiven): Ruling {
  const open = Object.entries(input.images).filter(([, { digest }]) => !/^sha256:[0-9a-f]{64}$/.test(digest))
  if (open.some(([, { digest }]) => !digest.startsWith('‹'))) {
    return {
      rule: 'digest',
      verdict: 'denied',
      text: `No digest for ${open.map(([id]) => id).join(', ')}; tags are not deployed.`,
      overridable: false,
    }
  }
  return {
    rule: 'digest',
    verdict: open.length > 0 ? 'not known yet' : 'ok',
    text: 'images are named by digest',
    overridable: false,
  }
}

/** A digest that a person marked as bad here does not come back by accident. */
function ruleRejected({ input, target, environment }: DeployGiven, facts: Facts): Ruling | undefined {
  const entries = facts.get(logEntries(target.log(input).destination)) ?? []
  const found = rejectionOf(pinnedImages(input), entries)
  if (found === undefined) return undefined
  return {
    rule: 'rejected',
    verdict: 'denied',
    text: `${found.digest} is marked as bad in ${environment.id} (${found.text}).`,
    hint: 'Deploy another one.',
    overridable: true,
  }
}

function ruleProtected({ environment }: DeployGiven, facts: Facts): Ruling | undefined {
  if (!environment.protected) return undefined
  const proven = facts.get(provenEnvironment) ?? ''
  if (proven === environment.id)
    return { rule: 'protected', verdict: 'ok', text: `this job runs in ${proven}`, overridable: true }
  return {
    rule: 'protected',
    verdict: 'denied',
    text: `${environment.id} is protected, and this job ${proven === '' ? 'does not prove that it runs in it' : `runs in ${proven}`}.`,
    hint: `In the workflow give the job "environment: ${environment.id}" and "permissions: id-token: write".`,
    overridable: true,
  }
}

function ruleAfter(given: DeployGiven, facts: Facts): Ruling | undefined {
  const { environment, input, task } = given
  if (environment.after === '' || task === 'rollback') return undefined
  const rule = { rule: 'after', overridable: true } as const
  const wanted = Object.values(pinnedImages(input))
  if (wanted.some((image) => image.includes('@‹')))
    return { ...rule, verdict: 'not known yet', text: `must have run in ${environment.after}` }
  const ran = facts.get(earlierRuns(environment.after)) ?? []
  const missing = wanted.filter(
    (image) => !ran.some((record) => Object.values(record.images).some((other) => sameDigest(other, image))),
  )
  if (missing.length === 0) return { ...rule, verdict: 'ok', text: `the same digest has run in ${environment.after}` }
  const last =
    ran[0] === undefined ? 'nothing yet' : `last ${ran[0].version} (${Object.values(ran[0].images).join(', ')})`
  return {
    ...rule,
    verdict: 'denied',
    text: `${environment.id} takes only what ${environment.after} has run: ${missing.join(', ')} has not run there (${last}).`,
    hint: `Deploy this commit to ${environment.after} first.`,
  }
}

/** What is named for an environment must also be meant for it: a branch push does not reach an environment of tags by a slip. By hand goes. */
function ruleWhen({ environment, event, task }: DeployGiven): Ruling | undefined {
  const { branch, tag } = environment.when
  const { trigger } = event
  if (task === 'rollback' || branch.length + tag.length === 0 || trigger.on === 'dispatch') return undefined
  const name = branchOf(event) ?? tagOf(event)
  const globs = branchOf(event) === undefined ? tag : branch
  const fits = name !== undefined && picomatch.isMatch(name, [...globs])
  const wanted = [...branch.map((glob) => `branch ${glob}`), ...tag.map((glob) => `tag ${glob}`)].join(', ')
  if (fits)
    return { rule: 'when', verdict: 'ok', text: `${event.ref} is meant for ${environment.id}`, overridable: true }
  return {
    rule: 'when',
    verdict: 'denied',
    text: `${environment.id} is deployed from ${wanted}, not from ${event.ref || event.name}.`,
    hint: `Change environments.${environment.id}.when, or deploy by hand (workflow_dispatch).`,
    overridable: true,
  }
}

/** The repository may differ (a copy for production); the digest may not. */
function sameDigest(a: string, b: string): boolean {
  return a.split('@')[1] === b.split('@')[1]
}

function ruleFreeze({ environment, now }: DeployGiven): Ruling | undefined {
  const frozen = environment.freeze.find((window) => windowCovers(window, Date.parse(now)))
  if (environment.freeze.length === 0) return undefined
  if (frozen === undefined)
    return { rule: 'freeze', verdict: 'ok', text: 'outside the freeze windows', overridable: true }
  return {
    rule: 'freeze',
    verdict: 'denied',
    text: `${environment.id} is frozen (${frozen.text}).`,
    hint: 'Wait until the window ends.',
    overridable: true,
  }
}

function ruleOrder(given: DeployGiven, facts: Facts): Ruling | undefined {
  const { environment, event, input, target, task } = given
  const running = goodReleases(facts.get(logEntries(target.log(input).destination)) ?? [])[0]?.release
  if (running === undefined || task === 'rollback') return undefined
  const order = facts.get(ancestry(input.commit, running.commit))
  if (order !== 'older')
    return { rule: 'superseded', verdict: 'ok', text: `not older than ${running.version}`, overridable: true }
  return {
    rule: 'superseded',
    verdict: 'superseded',
    text: `${tagOf(event) ?? branchOf(event) ?? event.ref} (${input.commit.slice(0, 7)}) is older than ${running.version} (${running.commit.slice(0, 7)}), which ${environment.id} runs: superseded.`,
    hint: 'Nothing was changed. To go back on purpose use: deploy-action rollback.',
    overridable: true,
  }
}
