import { visible } from '../core/markdown.ts'
import type { DeploymentRecord } from '../core/record.ts'
import type { Commit } from './topics.ts'

export interface NotesGiven {
  readonly current: DeploymentRecord
  /** What production ran before; undefined: nothing, as far as is known. */
  readonly previous: DeploymentRecord | undefined
  /** Oldest first; null: unknown. */
  readonly commits: readonly Commit[] | null
  /** `https://github.com/acme/shop` */
  readonly home: string
}

/** Headings of the notes by the type of a conventional commit (https://www.conventionalcommits.org); others are not told one by one. */
const headings = { feat: 'Features', fix: 'Fixes', perf: 'Performance', revert: 'Reverted' } as const

/** Characters of the commits that are told one by one. GitHub takes 125,000 of a release's text, the rest of ours is short. */
const room = 100_000

/** The text of a release: what changed since production's last version, and what exactly runs. */
export function notesOf({ current, previous, commits, home }: NotesGiven): string {
  let left = room
  const fitting = (lines: readonly string[]) => {
    const shown: string[] = []
    for (const one of lines) {
      left -= one.length + 1
      if (left >= 0) shown.push(one)
    }
    const more = lines.length - shown.length
    return more === 0 ? lines : [...shown, `- … and ${more} more`]
  }
  const told = (commits ?? []).map(readCommit)
  const breaking = told.filter((one) => one.breaking !== '')
  const sections = Object.entries(headings).flatMap(([type, heading]) => {
    const of = told.filter((one) => one.type === type)
    return of.length === 0 ? [] : section(heading, fitting(of.map((one) => line(one, home))))
  })
  const others = told.filter(({ type }) => !(type in headings)).length
  return [
    ...(breaking.length === 0 ? [] : section('Breaking', fitting(breaking.map((one) => `- ${plain(one.breaking)}`)))),
    ...sections,
    ...(others === 0 ? [] : [`${others} other ${others === 1 ? 'commit' : 'commits'}.`, '']),
    ...(commits === null ? ['The commits since then are not known.', ''] : []),
    ...section(
      'Images',
      Object.entries(current.images).map(([id, image]) => `- ${id}: \`${image}\``),
    ),
    deployed(current),
    since(previous, current, home),
    '',
  ].join('\n')
}

interface Told {
  readonly type: string
  readonly scope: string
  readonly subject: string
  /** What breaks; empty: nothing. */
  readonly breaking: string
  readonly sha: string
}

/** A commit that is not conventional has the type `other`. */
function readCommit({ sha, message }: Commit): Told {
  const [first = '', ...rest] = message.split(/\r?\n/)
  const [, type = '', scope = '', mark = '', subject = ''] = /^([a-z]+)(?:\(([^)]*)\))?(!)?: (.+)$/.exec(first) ?? []
  const footer = rest.map((row) => /^BREAKING[ -]CHANGE: (.+)$/.exec(row)?.[1]).find((found) => found !== undefined)
  const breaking = footer ?? (mark === '' ? '' : subject)
  return { type: type === '' ? 'other' : type, scope, subject: type === '' ? first : subject, breaking, sha }
}

function line({ scope, subject, sha }: Told, home: string): string {
  const where = scope === '' ? '' : `**${plain(scope)}:** `
  return `- ${where}${plain(subject)} ([${sha.slice(0, 7)}](${home}/commit/${sha}))`
}

function section(heading: string, lines: readonly string[]): string[] {
  return [`## ${heading}`, '', ...lines, '']
}

function deployed({ environment, url, createdAt, runUrl }: DeploymentRecord): string {
  const place = url === '' ? environment : `[${environment}](${url})`
  const run = runUrl === '' ? '' : ` by [this run](${runUrl})`
  return `Deployed to ${place} on ${createdAt.slice(0, 10)}${run}.`
}

function since(previous: DeploymentRecord | undefined, current: DeploymentRecord, home: string): string {
  if (previous === undefined) return 'The first version there.'
  const range = `${previous.commit}...${current.commit}`
  return `Before: ${plain(previous.version)} ([all changes](${home}/compare/${range})).`
}

/** Text of commits must not become markup, mention people or close issues. */
function plain(text: string): string {
  return visible(text.slice(0, 300))
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/[@#]/g, '$&\u200B')
}
