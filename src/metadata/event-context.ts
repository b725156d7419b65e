import { type Event, tagOf } from '../core/event.ts'
import type { ImageSettings } from '../core/settings.ts'
import type { Given } from '../core/stage.ts'
import type { Context } from './context.ts'
import { parseSourceDate } from './source-date.ts'

/** The pipeline's event as the rules see it. `commitDate`: milliseconds, where somebody found it out. */
export function contextOf(image: ImageSettings, given: Given, commitDate: number | undefined): Context {
  const { event } = given
  const { trigger } = event
  const now = startOf(image, given)
  return {
    eventName: event.name,
    ref: refOf(event),
    sha: event.sha === '' ? undefined : event.sha,
    shortLength: '',
    eventDefaultBranch: event.defaultBranch,
    pushBase: trigger.on === 'tag' ? (trigger.baseBranch ?? '') : '',
    pullRequestBase: trigger.on === 'pull_request' ? trigger.base : '',
    repository: {
      name: event.repository.split('/').at(-1) || given.settings.app,
      description: '',
      url: event.repository === '' ? '' : `${event.serverUrl}/${event.repository}`,
      license: '',
      defaultBranch: event.defaultBranch,
    },
    now,
    commitDate: commitDate ?? now,
  }
}

function refOf(event: Event): string {
  const tag = tagOf(event)
  if (tag !== undefined) return `refs/tags/${tag}`
  return event.trigger.on === 'pull_request' ? `refs/pull/${event.trigger.number}/merge` : event.ref
}

/** The run's start, or the time that the image is built with: SOURCE_DATE_EPOCH among its build arguments. */
function startOf(image: ImageSettings, given: Given): number {
  const epoch = image.buildArgs['SOURCE_DATE_EPOCH']
  return typeof epoch === 'string' && epoch !== '' ? parseSourceDate(epoch) : Date.parse(given.startedAt)
}
