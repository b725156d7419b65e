import { formatDuration } from '../core/duration.ts'
import type { Notice, NotifySettings } from '../core/notify.ts'

/** The body for a place, as JSON text. */
export function messageFor(kind: NotifySettings['kind'], notice: Notice): string {
  return JSON.stringify({ slack: slackMessage, teams: teamsMessage, webhook: plainMessage }[kind](notice))
}

/** Incoming webhooks: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
function slackMessage(notice: Notice): object {
  const { url, runUrl, reason } = notice
  const links = [url === '' ? '' : `<${slackUrl(url)}|Open>`, runUrl === '' ? '' : `<${slackUrl(runUrl)}|Run>`]
  const lines = [`*${escapeSlack(headline(notice))}*`, reason === '' ? '' : `> ${escapeSlack(reason)}`]
  const text = (content: string) => ({ type: 'mrkdwn', text: content.slice(0, 3000) })
  const small = [escapeSlack(facts(notice)), ...links].filter((part) => part !== '').join(' · ')
  return {
    text: escapeSlack(headline(notice)),
    blocks: [
      { type: 'section', text: text(lines.filter((line) => line !== '').join('\n')) },
      { type: 'context', elements: [text(small)] },
    ],
  }
}

/** A workflow "when a webhook request is received": https://learn.microsoft.com/connectors/teams */
function teamsMessage(notice: Notice): object {
  const { url, runUrl, reason, moment } = notice
  const block = (text: string, more: object = {}) => ({ type: 'TextBlock', text, wrap: true, ...more })
  const colour = { started: 'Accent', succeeded: 'Good', failed: 'Attention', 'rolled-back': 'Warning' }[moment]
  const actions = [
    { title: 'Open', url },
    { title: 'Run', url: runUrl },
  ].filter((action) => action.url !== '')
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            block(escapeMarks(headline(notice)), { weight: 'Bolder', color: colour }),
            ...(reason === '' ? [] : [block(escapeMarks(reason))]),
            block(escapeMarks(facts(notice)), { isSubtle: true, size: 'Small' }),
          ],
          actions: actions.map((action) => ({ type: 'Action.OpenUrl', ...action })),
        },
      },
    ],
  }
}

function plainMessage(notice: Notice): object {
  return { type: `${notice.task}.${notice.moment}`, data: notice }
}

const marks = { started: '▶', succeeded: '✅', failed: '❌', 'rolled-back': '↩' }

function headline({ moment, app, environment, version, task, state }: Notice): string {
  const what = task === 'rollback' ? `back to ${version}` : version
  const how = moment === 'started' ? (task === 'rollback' ? 'goes' : 'is being deployed') : state
  return `${marks[moment]} ${app} ${what} ${how}: ${environment}`
}

function facts({ commit, actor, failureKind, ms }: Notice): string {
  const parts = [commit.slice(0, 7), actor, failureKind, ms > 0 ? formatDuration(ms) : '']
  return parts.filter((part) => part !== '').join(' · ')
}

/** Nothing of others may mention a channel or be a link. */
function escapeSlack(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** `|` and `>` end an address in Slack's marks. */
function slackUrl(url: string): string {
  return url.replace(/[|<>\s]/g, (character) => encodeURIComponent(character))
}

function escapeMarks(text: string): string {
  return text.replace(/[\\*_[\]()<>`#~-]/g, (mark) => `\\${mark}`)
}
