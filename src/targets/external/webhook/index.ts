import type { Json } from '../../../core/json.ts'
import type { Facts } from '../../../core/question.ts'
import type { WayBack } from '../../../core/step.ts'
import type { Rollout, Target } from '../../../core/target.ts'
import { destinationName, noteLog } from '../log.ts'
import { believed, readRelease, releaseOf } from '../release.ts'
import type { WebhookConfig, WebhookInput } from './config.ts'
import { askRunning, outcomeJudge, runningTopic } from './judge.ts'
import { before, destinationOf, outcomeOf, send, senderOf, timeoutOf } from './requests.ts'
import { restoreTo, webhookRestore } from './restore.ts'

/** Whatever deploys on a signed HTTP request. */
export const webhook: Target<WebhookConfig> = {
  name: 'webhook',
  subject: (input) => `Webhook for ${destinationName(input)}`,
  log: (input) => noteLog('webhook', input),
  ask: look,
  look,
  running: (input, facts) => believed(destinationOf(input), facts, facts.get(runningTopic)),
  snapshot: (input, facts) => before(input, facts) as unknown as Json,
  release: (input) => releaseOf('webhook', { ...input, variables: {} }) as unknown as Json,
  restore: (input, snapshot) => restoreTo(input, readRelease('webhook', snapshot)),
  rollout: planRollout,
  knowledge: {
    judges: { 'webhook.outcome': outcomeJudge },
    restores: { 'webhook.restore': webhookRestore },
  },
}

function look(input: WebhookInput) {
  const { running, headers } = input.config
  const log = noteLog('webhook', input).list()
  if (running === undefined) return [log]
  return [
    log,
    askRunning(running, { signs: senderOf(input).signs, headers: { ...headers }, key: destinationOf(input) }),
  ]
}

function planRollout(input: WebhookInput, facts: Facts): Rollout {
  const sender = senderOf(input)
  const previous = before(input, facts)
  const delivery = { task: 'deploy', release: releaseOf('webhook', { ...input, variables: {} }), previous } as const
  const undo: WayBack =
    previous.release === ''
      ? { way: 'barrier', why: 'nothing is known to have run before' }
      : { way: 'restore', restore: restoreTo(input, previous) }
  return {
    prepare: [],
    apply: [
      { ...send(sender, delivery), undo },
      {
        ...{ id: 'webhook.outcome', title: 'Wait for the outcome', do: 'wait', every: 500 },
        judge: outcomeOf({ ...sender, config: { ...input.config, running: undefined } }, delivery),
        deadline: timeoutOf(input),
      },
    ],
    verify: outcomeOf(sender, delivery),
    notes: [],
    basis: { config: input.config, images: delivery.release.images } as unknown as Json,
  }
}
