import type { Json } from '../core/json.ts'
import type { Judge } from '../core/knowledge.ts'
import type { Facts, Question } from '../core/question.ts'
import type { Subject } from '../core/verdict.ts'
import { type Conclusion, conclude, type Wanted } from './conclude.ts'
import { askDocument, documentTopic } from './document.ts'
import { askJob, type Job, type Scanned, scannedTopic } from './job.ts'
import { scanners } from './scanners/index.ts'

interface State {
  /** By job. */
  readonly done: Readonly<Record<string, Scanned>>
  /** By lane: what it does without. */
  readonly lacks: Readonly<Record<string, string>>
  readonly documents: Readonly<Record<string, string | null>>
}

const start: State = { done: {}, lacks: {}, documents: {} }

/** One less than a round may have questions that build on each other. */
const inOneRound = 4

/**
 * Runs every job, lanes side by side, and decides once when all are done: nothing one scanner finds hides what another does. Always good in
 * the end: its state is the conclusion (`{result}`), which is kept and told before the verdict is pronounced.
 */
export const judgeFind: Judge = {
  ask(data, state, facts) {
    const wanted = wantedOf(data)
    const now = follow(wanted, stateOf(state), facts)
    return [
      ...documentsOf(wanted)
        .filter((path) => !(path in now.documents))
        .map((path) => askDocument(wanted.root, path)),
      ...lanesOf(wanted).flatMap((lane) => nextOf(wanted, now, lane, facts)),
    ]
  },
  judge({ data, state: before, facts, now }) {
    const wanted = wantedOf(data)
    const state = follow(wanted, stateOf(before), facts)
    const open = wanted.jobs.filter(({ id }) => state.done[id] === undefined)
    if (open.length > 0) return { state: state as unknown as Json, subjects: progress(wanted, open) }
    const { done, documents } = state
    const result: Conclusion = conclude(wanted, { done, documents, now })
    const subjects = result.subjects.map((subject): Subject => ({ ...subject, verdict: 'good' }))
    return { state: { result } as unknown as Json, subjects }
  },
}

/** The next job of a lane, unless the round is full. */
function nextOf({ jobs }: Wanted, { done, lacks }: State, lane: string, facts: Facts): Question[] {
  if (facts.names.filter((name) => name.startsWith(`scan:${lane}:`)).length >= inOneRound) return []
  const job = jobs.find((one) => one.lane === lane && done[one.id] === undefined)
  return job === undefined ? [] : [askJob(scannerOf(job), job, lacks[lane] ?? '')]
}

/** The state after everything that was answered. */
function follow({ jobs, root, ...wanted }: Wanted, before: State, facts: Facts): State {
  const done = { ...before.done }
  const lacks = { ...before.lacks }
  const documents = { ...before.documents }
  for (const path of documentsOf({ jobs, root, ...wanted })) {
    const answer = facts.get(documentTopic(path))
    if (answer !== undefined) documents[path] = answer.text
  }
  for (const job of jobs) {
    for (let tries = 0; tries < 2 && done[job.id] === undefined; tries += 1) {
      const answer = facts.get(scannedTopic(job, lacks[job.lane] ?? ''))
      if (answer === undefined) break
      if (answer.lacks === undefined) done[job.id] = answer
      else lacks[job.lane] = answer.lacks
    }
  }
  return { done, lacks, documents }
}

function progress({ jobs }: Wanted, open: readonly Job[]): Subject[] {
  const names = [...new Set(jobs.filter(({ before }) => !before).map(({ name }) => name))]
  return names.map((name) => {
    const left = open.filter((job) => job.name === name).length
    return { name, verdict: left > 0 ? 'pending' : 'good', reasons: [left > 0 ? `${left} scans to go` : 'scanned'] }
  })
}

function documentsOf({ vex, known }: Wanted): string[] {
  return [...vex, ...(known !== undefined && 'baseline' in known ? [known.baseline] : [])]
}

function lanesOf({ jobs }: Wanted): string[] {
  return [...new Set(jobs.map(({ lane }) => lane))]
}

function scannerOf({ scanner }: Job) {
  const found = scanners[scanner]
  if (found === undefined) throw new Error(`There is no scanner ${scanner}.`)
  return found
}

function stateOf(state: Json | undefined): State {
  return (state as unknown as State | undefined) ?? start
}

function wantedOf(data: Json): Wanted {
  return data as unknown as Wanted
}
