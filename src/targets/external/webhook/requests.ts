import { parseDuration } from '../../../core/duration.ts'
import { Failure } from '../../../core/failure.ts'
import type { Json } from '../../../core/json.ts'
import { didYouMean } from '../../../core/nearest.ts'
import type { Facts } from '../../../core/question.ts'
import type { Arg, CallStep, Named, WaitStep } from '../../../core/step.ts'
import { destinationName } from '../log.ts'
import { digestsOf, lastRelease, nothing, type Release } from '../release.ts'
import type { WebhookInput } from './config.ts'

/** What plans and snapshots hold of an input. */
export type Sender = Pick<WebhookInput, 'app' | 'environment' | 'config' | 'root' | 'state'> & { readonly signs: Arg }

export function destinationOf(input: Pick<WebhookInput, 'app' | 'environment' | 'config'>): string {
  return `webhook/${destinationName(input as WebhookInput)}`
}

/** What is known to have run before. */
export function before(input: WebhookInput, facts: Facts): Release {
  return lastRelease(destinationOf(input), facts) ?? nothing
}

/** @throws Failure `usage` for a secret that nobody declares */
export function senderOf({ app, environment, config, root, state, variables }: WebhookInput): Sender {
  const signs = variables[config.secret]
  if (signs !== undefined) return { app, environment, config, root, state, signs }
  const near = didYouMean(config.secret, Object.keys(variables))
  throw new Failure('usage', `secret: nobody declares ${config.secret}${near || '.'}`, {
    hint: `Declare ${config.secret} under secrets: of the environment.`,
  })
}

interface Delivery {
  readonly task: 'deploy' | 'rollback'
  readonly release: Release
  readonly previous: Release
}

/** The same for each repeat of one release, so that the receiver acts once. */
export function keyOf(sender: Sender, { task, release, previous }: Delivery): string {
  const from = task === 'rollback' ? `/from/${previous.release}` : ''
  return `${destinationOf(sender)}/${task}/${release.release}${from}`
}

/** Tells the receiver. Repeated when that may help: it knows a repeat by its key. */
export function send(sender: Sender, delivery: Delivery): CallStep {
  const { task, release, previous } = delivery
  const { config, app, environment, signs } = sender
  const body = { task, app, environment, ...told(release), previous: told(previous) }
  return {
    id: `webhook.${task}`,
    title: task === 'deploy' ? 'Send the release' : `Send the release ${release.version || 'before'} again`,
    do: 'call',
    operation: 'webhook.send',
    input: {
      ...{ url: config.url, signs, headers: { ...config.headers }, status: config.status ?? '' },
      ...{ body: JSON.stringify(body), key: keyOf(sender, delivery) },
    },
    timeout: 60_000,
    attempts: 5,
  }
}

function told({ version, commit, release, images }: Release) {
  const digests = Object.fromEntries(Object.entries(images).map(([id, image]) => [id, image.split('@')[1] ?? '']))
  return { version, commit, release, images, digests }
}

/** Judges a delivery by what the receiver says of its outcome. */
export function outcomeOf(sender: Sender, delivery: Delivery): Named {
  const { config, signs } = sender
  const every = parseDuration(config.every ?? '2s', 'every')
  const common = { signs, headers: { ...config.headers }, key: keyOf(sender, delivery), every }
  const data = { ask: common, running: config.running ?? '', digests: digestsOf(delivery.release) }
  return { name: 'webhook.outcome', data: data as unknown as Json }
}

/** Milliseconds. */
export function timeoutOf({ config }: Pick<WebhookInput, 'config'>): number {
  return parseDuration(config.timeout ?? '10m', 'timeout')
}

export function waitFor(id: string, title: string, sender: Sender, delivery: Delivery): WaitStep {
  return { id, title, do: 'wait', judge: outcomeOf(sender, delivery), every: 500, deadline: timeoutOf(sender) }
}
