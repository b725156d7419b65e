import { z } from 'zod'
import { noticeMoments } from '../../core/notify.ts'
import { choice, id, listOf, mapping, variableName } from './values.ts'

const address = (where: string) =>
  variableName.optional().describe(`Name of the secret that holds the address of ${where}.`)

const place = mapping({
  slack: address('an incoming webhook of Slack, or of what takes its messages'),
  teams: address('a webhook of a workflow in Microsoft Teams'),
  webhook: address('anything that takes JSON'),
  key: variableName
    .optional()
    .describe('For webhook: name of the secret that its messages are signed with (standardwebhooks.com).'),
  on: listOf(choice(noticeMoments))
    .optional()
    .meta({ description: 'When it is told.', preset: noticeMoments.join(', ') }),
  environments: listOf(id).optional().describe('About which environments. Default: all.'),
}).superRefine((value, context) => {
  const kinds = (['slack', 'teams', 'webhook'] as const).filter((kind) => value[kind] !== undefined)
  const sentence =
    kinds.length !== 1
      ? `expected exactly one of slack, teams, webhook, found ${kinds.length === 0 ? 'none' : kinds.join(' and ')}`
      : value.key !== undefined && value.webhook === undefined
        ? 'a key belongs to a webhook; Slack and Teams check no signature'
        : undefined
  if (sentence !== undefined) context.addIssue({ code: 'custom', message: 'a place to tell', params: { sentence } })
})

export const notify = z
  .record(id, place, { error: 'a mapping of places' })
  .describe('Who is told that a deploy started and how it ended. What cannot be told is a warning, never a failure.')
