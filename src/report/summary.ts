import { shortDigest } from '../core/digest.ts'
import { formatDuration } from '../core/duration.ts'
import { type Failure, failureRules } from '../core/failure.ts'
import { code, details, escapeMarkdown, link, markdownTable } from '../core/markdown.ts'
import type { RunReport, StageReport } from '../core/report.ts'
import { checklist } from './checklist.ts'
import { stageFailures } from './failures.ts'
import { sizeTable } from './images.ts'
import { gateSections } from './quality.ts'
import { marks, shorten } from './style.ts'
import { resultLine } from './text.ts'

/** Characters of evidence shown for one failure; all of it is in the log. */
const evidence = 20_000

/** The job's summary in Markdown: how it went, what was built, what was deployed and how that stands, and why something failed. */
export function summaryOf(report: RunReport): string {
  const sections = [
    report.failure === undefined
      ? `## ✅ ${escapeMarkdown(resultLine(report))}\n`
      : `${headline(report.failure)}\n**${escapeMarkdown(resultLine(report))}**\n`,
    stagesTable(report.stages),
    imagesTable(report),
    sizeTable(report),
    ...report.stages.flatMap(gateSections),
    ...report.stages.flatMap(deploymentOf),
    failuresSection(report),
    notesOf(report.stages),
  ]
  return sections.filter((section) => section !== '').join('\n')
}

/** The summary of a run that ended before it had anything to report: what is wrong, what to do, and every place of it. */
export function failureSummary(failure: Failure): string {
  return `${headline(failure)}\n${failureSection(failure)}`
}

/** The first line that a person sees says what is wrong and what to do. */
function headline({ message, hint }: Failure): string {
  const what = escapeMarkdown(shorten(firstLine(message), 300))
  return `## ❌ ${what}${hint === '' ? '' : ` → ${escapeMarkdown(shorten(hint.replaceAll('\n', ' '), 300))}`}\n`
}

/** The plans as they were printed, for a dry run. */
export function planSummary(report: RunReport, plans: string): string {
  const title = `## 📋 ${escapeMarkdown(`Plan for ${report.app} ${report.version}`)}\n`
  const hashes = report.stages.flatMap(({ stage, planHash }) =>
    planHash === undefined ? [] : [[escapeMarkdown(stage), code(planHash)]],
  )
  const failed = failuresOf(report).map(failureSection)
  return [
    title,
    details('Every step', plans.split('\n')),
    markdownTable(['Stage', 'Plan hash'], hashes),
    ...failed,
  ].join('\n')
}

export function stagesTable(stages: readonly StageReport[]): string {
  const rows = stages.map(({ stage, subject, state, ms, outcome, failure }) => [
    escapeMarkdown(stage),
    `${marks[state] ?? ''} ${state}${backOf(outcome)}`,
    escapeMarkdown(shorten(subject, 200)),
    state === 'skipped' ? '' : formatDuration(ms),
    failure === undefined ? '' : escapeMarkdown(shorten(firstLine(failure.message), 300)),
  ])
  return markdownTable(['Stage', 'Result', 'What', 'Time', 'Why'], rows)
}

function backOf(outcome: StageReport['outcome']): string {
  if (outcome?.rolledBack === true) return ', rolled back'
  return outcome?.rolledBack === false ? ', <b>not rolled back</b>' : ''
}

export function imagesTable({ images }: RunReport): string {
  const rows = Object.entries(images).map(([id, { name, digest, tags }]) => [
    escapeMarkdown(id),
    digest === undefined ? code(name) : code(`${name}@${digest}`),
    tags.map((tag) => code(tag)).join(' '),
  ])
  return markdownTable(['Image', 'Digest', 'Tags'], rows)
}

/** A deploy's section: its record, rules, and what was looked at before it was called good. */
function deploymentOf(report: StageReport): string[] {
  const { record, rulings, outcome } = report
  if (record === undefined) return []
  const { environment, state, url, version, commit, images, previous, reason } = record
  const rows = Object.entries(images).map(([id, image]) => [
    escapeMarkdown(id),
    digestOf(image),
    previous[id] === undefined ? '' : digestOf(previous[id]),
  ])
  const others = Object.entries(previous).filter(([id]) => images[id] === undefined)
  const checks = (rulings ?? []).map(({ rule, verdict, text }) => [rule, verdict, text].map(escapeMarkdown))
  const waits = [...(outcome?.steps ?? []), ...(outcome?.undone ?? [])].filter(({ state: end }) => end !== 'skipped')
  return [
    `### ${marks[state] ?? ''} ${url === '' ? escapeMarkdown(environment) : link(environment, url)}: ${escapeMarkdown(state)}\n`,
    `${escapeMarkdown(version)} at ${code(commit.slice(0, 12))}${reason === '' ? '' : `: ${escapeMarkdown(reason)}`}\n`,
    markdownTable(
      ['Image', 'This deploy', 'Before'],
      [...rows, ...others.map(([id, was]) => [escapeMarkdown(id), '', digestOf(was)])],
    ),
    checklistOf(report),
    markdownTable(['Rule', 'Verdict', ''], checks),
    markdownTable(
      ['Step', 'Result', 'Time'],
      waits.map(({ title, state: end, ms, attempts }) => [
        escapeMarkdown(title),
        `${marks[end] ?? ''} ${end}${attempts > 1 ? `, attempt ${attempts}` : ''}`,
        formatDuration(ms),
      ]),
    ),
  ]
}

/** GitHub shows `- [x]` as a ticked box. */
function checklistOf(report: StageReport): string {
  const items = checklist(report)
  const phases = ['before', 'during', 'after'] as const
  const lines = phases.flatMap((phase) => [
    `**${phase[0]?.toUpperCase()}${phase.slice(1)}**`,
    '',
    ...items
      .filter((item) => item.phase === phase)
      .map(({ text, state, by }) => {
        const why =
          state === 'not checked' ? ': <i>not checked</i>' : by === '' ? '' : `: ${escapeMarkdown(shorten(by, 200))}`
        return `- [${state === 'done' ? 'x' : ' '}] ${state === 'failed' ? '❌ ' : ''}${escapeMarkdown(text)}${why}`
      }),
    '',
  ])
  return lines.join('\n')
}

function digestOf(image: string): string {
  const at = image.indexOf('@')
  return at < 0
    ? code(image)
    : `<span title="${image.slice(0, at).replace(/[^\w./:-]/g, '')}">${code(shortDigest(image.slice(at + 1)))}</span>`
}

/** Why something failed, each with what to do. */
export function failuresSection(report: RunReport): string {
  return failuresOf(report).map(failureSection).join('\n')
}

function failuresOf({ stages, failure }: RunReport): Failure[] {
  const all = stages.flatMap((stage) => [...stageFailures(stage), ...(stage.outcome?.warnings ?? [])])
  return [...new Set([...all, ...(failure === undefined ? [] : [failure])])]
}

function failureSection({ kind, message, hint, place, details: lines }: Failure): string {
  const where = place === undefined ? '' : ` ${code([place.file, place.line].filter(Boolean).join(':'))}`
  return [
    `### ${escapeMarkdown(failureRules[kind].title)} (${kind})${where}\n`,
    `${message.split('\n').map(escapeMarkdown).join('<br>')}\n`,
    hint === '' ? '' : `> ${escapeMarkdown(hint)}\n`,
    lines.length === 0 ? '' : details(`Evidence: ${lines.length} lines`, tail(lines)),
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** The last lines that fit: what went wrong is told at the end. */
function tail(lines: readonly string[]): string[] {
  let room = evidence
  const kept: string[] = []
  for (const line of lines.toReversed()) {
    const text = shorten(line, 500)
    room -= text.length + 1
    if (room < 0) break
    kept.unshift(text)
  }
  const left = lines.length - kept.length
  return left > 0 ? [`… ${left} lines left out …`, ...kept] : kept
}

function notesOf(stages: readonly StageReport[]): string {
  const notes = stages.flatMap(({ stage, state, notes: all }) =>
    state === 'skipped' ? [] : all.map((note) => `${stage}: ${note}`),
  )
  return notes.length === 0 ? '' : details(`Notes: ${notes.length}`, notes.slice(0, 200))
}

const firstLine = (text: string) => text.split('\n')[0] ?? ''
