import type { Json } from '../../../core/json.ts'
import type { Restore } from '../../../core/knowledge.ts'
import type { Named } from '../../../core/step.ts'
import { noteLog } from '../log.ts'
import { lastRelease, type Release, releaseOf } from '../release.ts'
import type { WebhookInput } from './config.ts'
import { destinationOf, type Sender, send, senderOf, waitFor } from './requests.ts'

interface Back {
  readonly sender: Sender
  /** What is given up, and what is to run again. */
  readonly from: Release
  readonly to: Release
}

export function restoreTo(input: WebhookInput, to: Release): Named {
  const data: Back = { sender: senderOf(input), from: releaseOf('webhook', input), to }
  return { name: 'webhook.restore', data: data as unknown as Json }
}

/** A second request, with the earlier release; its outcome is awaited like the first's. */
export const webhookRestore: Restore = {
  ask: (data) => [noteLog('webhook', (data as unknown as Back).sender as unknown as WebhookInput).list()],
  plan(data, facts) {
    const { sender, from, to } = data as unknown as Back
    const last = lastRelease(destinationOf(sender), facts)
    const previous = last === undefined || last.release === to.release ? from : last
    const delivery = { task: 'rollback', release: to, previous } as const
    return {
      stage: 'restore',
      subject: `Webhook ${destinationOf(sender)}`,
      steps: [
        { ...send(sender, delivery), undo: { way: 'keep', why: 'it is the way back itself' } },
        waitFor('webhook.rollback.verify', 'Wait until what ran before runs again', sender, delivery),
      ],
      basis: { to: to.release },
      notes: [],
      values: {},
    }
  },
}
