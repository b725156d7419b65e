import type { Json } from '../core/json.ts'
import type { Judge } from '../core/knowledge.ts'
import type { Facts } from '../core/question.ts'
import type { ScanSettings } from '../core/settings.ts'
import type { Subject } from '../core/verdict.ts'
import { askTrivyScan, type TrivyAnswer, type TrivyScan, trivyScanTopic } from '../systems/trivy.ts'
import { type Finding, mergeFindings } from './finding.ts'
import { decide, describeDecision } from './policy.ts'
import { readReport } from './trivy-report.ts'

/** One platform of one image. */
export interface ScanTarget {
  readonly image: string
  readonly reference: string
  readonly platform: string
}

/** What the plan says about this scan. */
export interface ImagesScan {
  readonly targets: readonly ScanTarget[]
  /** A missing database fails the scan instead of narrowing it. */
  readonly required: boolean
  readonly policy: Pick<ScanSettings, 'failOn' | 'onlyFixed' | 'ignore'>
}

interface State {
  /** How many targets are done. */
  readonly done: number
  readonly findings: readonly Finding[]
  /** Why there is no vulnerability database; empty while there may be one. */
  readonly noDatabase: string
}

const start: State = { done: 0, findings: [], noDatabase: '' }

/**
 * Scans one platform of one image after the other (Trivy locks its cache, so two at once fail), a few in each round, and decides when all
 * are done: one image's findings do not hide another's.
 */
export const judgeImages: Judge = {
  ask: (data, state, facts) => {
    if (facts.names.length >= inOneRound) return []
    const next = nextScan(scanOf(data), follow(scanOf(data), stateOf(state), facts))
    return next === undefined ? [] : [askTrivyScan(next)]
  },
  judge: ({ data, state: before, facts, now }) => {
    const scan = scanOf(data)
    const state = follow(scan, stateOf(before), facts)
    const finished = state.done >= scan.targets.length
    return { state: state as unknown as Json, subjects: finished ? conclude(scan, state, now) : progress(scan, state) }
  },
}

/** One less than a round may have questions that build on each other. */
const inOneRound = 4

/** The state after everything that was answered. */
function follow(scan: ImagesScan, before: State, facts: Facts): State {
  let state = before
  for (let next = nextScan(scan, state); next !== undefined; next = nextScan(scan, state)) {
    const answer = facts.get(trivyScanTopic(next))
    if (answer === undefined) return state
    state = advance(scan, state, answer)
  }
  return state
}

function advance(scan: ImagesScan, state: State, answer: TrivyAnswer): State {
  const target = scan.targets[state.done]
  if (target === undefined) return state
  // Asked again without the database, unless one is required: then there is nothing more to ask.
  if ('noDatabase' in answer) {
    return { ...state, noDatabase: answer.noDatabase, done: scan.required ? scan.targets.length : state.done }
  }
  return {
    ...state,
    done: state.done + 1,
    findings: mergeFindings(state.findings, readReport(answer.report, target.image)),
  }
}

function conclude(scan: ImagesScan, state: State, now: number): Subject[] {
  const missing = state.noDatabase === '' ? [] : [`vulnerabilities were not looked for: ${state.noDatabase}`]
  return imagesOf(scan).map((image) => {
    const mine = state.findings.filter(({ subject }) => subject === image)
    const decision = decide(mine, scan.policy, { now })
    const reasons = [...describeDecision(decision), ...missing]
    if (scan.required && missing.length > 0) return { name: image, verdict: 'bad', reasons: missing }
    return { name: image, verdict: decision.failing.length > 0 ? 'bad' : 'good', reasons }
  })
}

function progress(scan: ImagesScan, { done }: State): Subject[] {
  const now = scan.targets[done]
  return imagesOf(scan).map((name) => ({
    name,
    verdict: 'pending',
    reasons: [now?.image === name ? `scanning${now.platform === '' ? '' : ` ${now.platform}`}` : 'waiting'],
  }))
}

function nextScan({ targets, required }: ImagesScan, { done, noDatabase }: State): TrivyScan | undefined {
  const target = targets[done]
  if (target === undefined) return undefined
  return { reference: target.reference, platform: target.platform, database: required || noDatabase === '' }
}

function stateOf(state: Json | undefined): State {
  return (state as unknown as State | undefined) ?? start
}

function scanOf(data: Json): ImagesScan {
  return data as unknown as ImagesScan
}

function imagesOf({ targets }: ImagesScan): string[] {
  return [...new Set(targets.map(({ image }) => image))]
}
