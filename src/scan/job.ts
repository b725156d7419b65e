import { Failure, type FailureReport, reportFailure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import { ask, type Question, type Topic, topic } from '../core/question.ts'
import type { ReadStep, StepOutput } from '../core/step.ts'
import type { Finding } from './finding.ts'

/** One run of one scanner over one thing. Plain JSON: it stands in the plan. */
export type Job = {
  /** Unique in a scan. */
  readonly id: string
  /** The name in the table of scanners. */
  readonly scanner: string
  /** Under which name its findings are told: `secrets`, an image's id, `files`. */
  readonly name: string
  /** It looks at what was there before; its findings are compared with and never told. */
  readonly before: boolean
  /** Jobs of one lane run one after the other: Trivy locks its cache, so two at once fail. */
  readonly lane: string
  readonly input: Json
}

/** What a job gave. Plain JSON. */
export type Scanned = {
  readonly findings: readonly Finding[]
  /** What a person should know: parts that were left out. */
  readonly notes: readonly string[]
  /** Follows the counts: "in 12 tracked files". */
  readonly about: string
  /** Findings beyond those that are listed. */
  readonly unlisted: number
  /** It could not be scanned, and why: that is no pass. */
  readonly problem?: FailureReport
  /** What its lane does without from now on, and why; the job is done again without it. */
  readonly lacks?: string
}

/**
 * A scanner: how it is asked, and how its answer is read. Adding one: a module in `scanners/` and a line in `scanners/index.ts`.
 */
export interface Scanner {
  /** @param lacks what this lane does without, as an earlier job said; empty: nothing */
  step(job: Job, lacks: string): ReadStep
  /** @throws Failure; `transient` is asked again, any other becomes the job's problem */
  read(output: StepOutput, job: Job, lacks: string): Partial<Scanned>
}

export function scannedTopic(job: Job, lacks: string): Topic<Scanned> {
  return topic(`scan:${job.lane}:${job.id}${lacks === '' ? '' : ` without ${lacks}`}`)
}

/** A job as a question whose failures are part of the answer, so that one scanner's trouble does not hide what the others found. */
export function askJob(scanner: Scanner, job: Job, lacks: string): Question {
  const question = ask(
    scannedTopic(job, lacks),
    scanner.step(job, lacks),
    (output): Scanned => ({
      ...nothing,
      ...scanner.read(output, job, lacks),
    }),
  )
  return { ...question, otherwise: problemOf }
}

/** What may pass is asked again; a scanner that hung, is not there or printed nonsense is a problem of its own. */
function problemOf(failure: Failure): Scanned | undefined {
  return failure.kind === 'transient' ? undefined : { ...nothing, problem: reportFailure(failure) }
}

const nothing: Scanned = { findings: [], notes: [], about: '', unlisted: 0 }

/** The input of a job in the type its scanner gave it. */
export function inputOf<T>(job: Job): T {
  return job.input as unknown as T
}

/** A program's answer as JSON. @throws Failure `unhealthy`: a scan that printed no report is no pass */
export function parseReport(text: string, what: string, details: readonly string[] = []): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (thrown) {
    throw new Failure('unhealthy', `${what} printed no report.`, { details: [...details, (thrown as Error).message] })
  }
}

export function tailOf(text: string, lines = 8): string[] {
  return text.trim().split('\n').slice(-lines)
}
