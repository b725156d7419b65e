import { Failure } from '../core/failure.ts'
import type { LogEntry } from '../core/log.ts'
import type { Plan } from '../core/plan.ts'
import type { Facts } from '../core/question.ts'
import type { Step, WayBack } from '../core/step.ts'
import {
  type DeployGiven,
  enforcePolicy,
  type GoodRelease,
  goodReleases,
  judgePolicy,
  logEntries,
  planProbes,
  rejectionOf,
  releasesBack,
} from '../deploy/index.ts'
import type { EngineContext } from '../engine/context.ts'
import { observe } from '../engine/observe.ts'
import { refuseUnavailable } from './available.ts'

/** The good release to return to: the named one (version, release id or digest), else the one before what runs (its commit or its images are
 * others) whose images are not marked as bad. After a rollback that is the one before the release that was returned to.
 * @throws Failure `absent` that lists what there is */
export function chooseRelease(entries: readonly LogEntry[], to: string): GoodRelease {
  const all = goodReleases(entries).map(({ release }) => release)
  const [current, ...earlier] = releasesBack(entries)
  if (current === undefined)
    throw new Failure('absent', 'No good release is known at this destination.', {
      hint: 'Only what was deployed and proven healthy can be returned to.',
    })
  const found =
    to === ''
      ? earlier.find(
          (release) => contents(release) !== contents(current) && rejectionOf(release.images, entries) === undefined,
        )
      : all.find((release) => isCalled(release, to))
  if (found !== undefined) return found
  const known = all.map(({ version, release }) => `${version} (${release})`).join(', ')
  throw new Failure(
    'absent',
    to === ''
      ? `There is no earlier good release than ${current.version}.`
      : `No good release is called ${JSON.stringify(to)}.`,
    {
      hint: `Good releases here: ${known}. Any of them can be named with --to.`,
    },
  )
}

function isCalled({ version, release, images: pinned }: GoodRelease, to: string): boolean {
  return (
    version === to || release === to || Object.values(pinned).some((image) => image === to || image.endsWith(`@${to}`))
  )
}

/** Settings come with a commit: the same images under another one may be another release. */
function contents({ commit, images }: GoodRelease): string {
  return JSON.stringify([commit, Object.entries(images).sort()])
}

/** The plan of a rollback: the target's restore of a good release, which verifies itself; its own way back is what runs now. */
export async function planRollback(
  given: DeployGiven,
  facts: Facts,
  context: EngineContext,
): Promise<{ plan: Plan; to: GoodRelease }> {
  const { target, input, environment } = given
  const remarks = enforcePolicy(judgePolicy(given, facts), given.override)
  const entries = facts.need(logEntries(target.log(input).destination))
  const to = chooseRelease(entries, given.to)
  remarks.push(...(await refuseUnavailable(to, entries, given, context)))
  const named = target.restore(input, to.snapshot)
  const restore = context.knowledge.restores[named.name]
  if (restore === undefined) throw new Failure('bug', `Nobody knows the restore ${named.name}.`)
  const known = await observe((more) => restore.ask(named.data, more), context, facts)
  const plan = restore.plan(named.data, known)
  const back: WayBack = { way: 'restore', restore: target.restore(input, target.snapshot(input, facts)) }
  const changing = plan.steps.map((step): Step => (step.do === 'wait' ? step : { ...step, undo: back }))
  return {
    to,
    plan: {
      ...plan,
      stage: 'rollback',
      subject: `${environment.id}: ${target.subject(input)} to ${to.version}`,
      steps: [...changing, ...planProbes(environment, input.root)],
      notes: [...remarks, ...plan.notes],
      values: { version: to.version, ...to.images },
      ...(target.diagnose === undefined ? {} : { diagnose: target.diagnose(input, facts) }),
    },
  }
}
