import type { Event, Trigger } from '../../src/core/event.ts'
import { type Facts, facts } from '../../src/core/question.ts'
import type { ImageSettings, Settings } from '../../src/core/settings.ts'
import type { Given } from '../../src/core/stage.ts'
import { remoteTags } from '../../src/metadata/stage-questions.ts'

export const sha = '860c1904a1ce19322e91ac35af1ab07466440c37'

/** What the stage is given for one image and one event of a repository whose default branch is main. */
export function given(trigger: Trigger, image: Partial<ImageSettings> = {}, event: Partial<Event> = {}): Given {
  const settings = { app: 'shop', root: '/work/shop', images: [{ ...plainImage, ...image }] }
  return {
    settings: settings as unknown as Settings,
    event: { ...plainEvent, trigger, ref: refOf(trigger), ...event },
    carried: { images: {} },
    startedAt: '2020-01-10T00:30:00.000Z',
  }
}

/** Facts in which the origin has these tags. */
export function withTags(...tags: string[]): Facts {
  return facts().with(remoteTags, tags)
}

const plainImage: ImageSettings = {
  id: 'app',
  name: 'ghcr.io/acme/shop',
  context: '.',
  file: 'Dockerfile',
  target: '',
  platforms: ['linux/amd64'],
  buildArgs: {},
  tags: [],
  flavor: [],
  labels: [],
  annotations: [],
}

const plainEvent: Omit<Event, 'trigger' | 'ref'> = {
  name: 'push',
  sha,
  defaultBranch: 'main',
  repository: 'acme/shop',
  actor: 'somebody',
  runId: '1',
  attempt: 1,
  runUrl: '',
  untrusted: false,
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  source: 'github',
  dirty: false,
}

function refOf(trigger: Trigger): string {
  if (trigger.on === 'push') return `refs/heads/${trigger.branch}`
  if (trigger.on === 'tag' || trigger.on === 'release') return `refs/tags/${trigger.tag}`
  return trigger.on === 'pull_request' ? `refs/pull/${trigger.number}/merge` : 'refs/heads/main'
}

export const push = (branch: string): Trigger => ({ on: 'push', branch, deleted: false })
export const tag = (name: string): Trigger => ({ on: 'tag', tag: name, deleted: false })
export const pullRequest: Trigger = {
  on: 'pull_request',
  number: 15,
  base: 'main',
  head: 'topic',
  headSha: sha,
  action: 'opened',
  fork: false,
  target: false,
}
