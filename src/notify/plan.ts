import type { Notice, NoticeMoment, NotifySettings } from '../core/notify.ts'
import type { Plan } from '../core/plan.ts'
import type { Step } from '../core/step.ts'
import { messageFor } from './message.ts'

/** What one notice costs at most, all attempts together, in milliseconds. */
export const noticePatience = 20_000

/** One step for each place that wants to know; none of them can fail the plan. */
export function planNotices(places: readonly NotifySettings[], notice: Notice, id: string): Plan {
  const wanted = places.filter(
    ({ on, environments }) =>
      momentsOf(notice).some((moment) => on.includes(moment)) &&
      (environments.length === 0 || environments.includes(notice.environment)),
  )
  return {
    stage: 'notify',
    subject: `${notice.environment}: ${notice.moment}`,
    steps: wanted.map((place) => noticeStep(place, notice, id)),
    basis: null,
    notes: [],
    values: {},
  }
}

/** A deploy that was undone has failed as well; a rollback that was asked for has not. */
function momentsOf({ moment, task }: Notice): readonly NoticeMoment[] {
  return moment === 'rolled-back' && task === 'deploy' ? ['rolled-back', 'failed'] : [moment]
}

function noticeStep({ id: place, kind, url, key }: NotifySettings, notice: Notice, id: string): Step {
  return {
    do: 'call',
    id: `notify.${place}`,
    title: `Tell ${place}: ${notice.moment}`,
    after: [],
    operation: 'notify.send',
    input: {
      kind,
      url,
      ...(key === undefined ? {} : { key }),
      id: `${id}.${notice.moment}`,
      body: messageFor(kind, notice),
    },
    advisory: true,
    undo: { way: 'keep', why: 'it was so when it was told' },
    patience: noticePatience,
    timeout: 10_000,
  }
}
