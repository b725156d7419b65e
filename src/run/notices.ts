import { toFailure } from '../core/failure.ts'
import type { Notice, NoticeMoment } from '../core/notify.ts'
import type { StageReport } from '../core/report.ts'
import type { DeployGiven } from '../deploy/index.ts'
import { type EngineContext, undisturbed, withSignal } from '../engine/context.ts'
import { execute } from '../engine/execute.ts'

/** Milliseconds for telling that a run was cancelled: the runner gives ten seconds for everything. */
const hurry = 2500

/**
 * Deploys to one environment, and tells those who want to know: at once that it starts, beside the deploy, and how it ended. What cannot be
 * told is a note of the last report and a warning; it fails nothing and holds nothing up for longer than a notice may take.
 */
export async function withNotices(
  givens: readonly DeployGiven[],
  context: EngineContext,
  deploy: () => Promise<StageReport[]>,
): Promise<StageReport[]> {
  const [given] = givens
  const places = given?.settings.notify ?? []
  if (given === undefined || places.length === 0) return deploy()
  const from = context.ports.clock.now()
  const started = tell(noticeOf(given, 'started', { state: 'running', ms: 0 }), given, context)
  const reports = await deploy()
  const end = endOf(reports, given)
  const told =
    end === undefined
      ? []
      : await tell(noticeOf(given, end.moment, { ...end, ms: context.ports.clock.now() - from }), given, context)
  const problems = [...(await started), ...told]
  for (const text of problems) context.sink({ type: 'note', level: 'warning', text })
  return problems.length === 0
    ? reports
    : reports.map((report, index) =>
        index === reports.length - 1 ? { ...report, notes: [...report.notes, ...problems] } : report,
      )
}

type Ending = Pick<Notice, 'state' | 'ms'> & Partial<Notice>

function noticeOf(
  { settings, environment, event, input, task }: DeployGiven,
  moment: NoticeMoment,
  end: Ending,
): Notice {
  return {
    moment,
    app: settings.app,
    environment: environment.id,
    task,
    version: input.version,
    commit: input.commit,
    actor: event.actor,
    url: environment.url,
    runUrl: event.runUrl,
    failureKind: '',
    reason: '',
    images: Object.fromEntries(Object.entries(input.images).map(([id, { name, digest }]) => [id, `${name}@${digest}`])),
    deploymentId: '',
    ...end,
  }
}

/** The worst of the parts speaks for the environment. Nobody is told of a deploy that a newer one made needless, nor of one that was not tried. */
function endOf(
  reports: readonly StageReport[],
  { task }: DeployGiven,
): (Partial<Notice> & { moment: NoticeMoment; state: string }) | undefined {
  const worst =
    reports.find(({ failure }) => failure !== undefined) ?? reports.findLast(({ state }) => state !== 'skipped')
  if (worst === undefined || worst.state === 'superseded') return undefined
  const { record, failure, outcome } = worst
  const undone = record?.state === 'rolled back' || outcome?.rolledBack === true
  const state = undone ? 'rolled back' : worst.state
  const moment =
    undone || (task === 'rollback' && failure === undefined)
      ? 'rolled-back'
      : failure === undefined
        ? 'succeeded'
        : 'failed'
  return {
    moment,
    state,
    deploymentId: record?.id ?? '',
    ...(failure === undefined
      ? {}
      : { failureKind: failure.kind, reason: (failure.message.split('\n')[0] ?? '').slice(0, 500) }),
  }
}

/** Never throws. @returns a sentence for each place that could not be told */
async function tell(notice: Notice, given: DeployGiven, context: EngineContext): Promise<string[]> {
  try {
    const { planNotices, noticePatience } = await import('../notify/index.ts')
    const safe = JSON.parse(context.mask(JSON.stringify(notice))) as Notice
    const plan = planNotices(given.settings.notify ?? [], safe, given.input.release)
    const limit = context.signal.aborted ? hurry : noticePatience + 10_000
    const calm = withSignal(undisturbed(context), AbortSignal.timeout(limit))
    const { steps } = await execute(plan, { ...calm, sink: () => undefined })
    return steps.flatMap(({ id, failure }) =>
      failure === undefined ? [] : [`${id.replace('notify.', '')} was not told (${notice.moment}): ${failure.message}`],
    )
  } catch (thrown) {
    return [`Nobody was told (${notice.moment}): ${toFailure(thrown).message}`]
  }
}
