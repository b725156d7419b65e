import type { Json } from '../core/json.ts'
import type { Judge } from '../core/knowledge.ts'
import type { ScanSettings } from '../core/settings.ts'
import type { Subject } from '../core/verdict.ts'
import { askTrivyScan, type TrivyScan, trivyScanTopic } from '../systems/trivy.ts'
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
 * Scans one platform of one image per round (Trivy locks its cache, so two at once fail) and decides when all are done: one image's
 * findings do not hide another's.
 */
export const judgeImages: Judge = {
  ask: (data, state) => {
    const next = nextScan(data as unknown as ImagesScan, stateOf(state))
    return next === undefined ? [] : [askTrivyScan(next)]
  },
  judge: ({ data, state: before, facts, now }) => {
    const scan = data as unknown as ImagesScan
    const state = stateOf(before)
    const next = nextScan(scan, state)
    const answer = next && facts.need(trivyScanTopic(next))
    const after = answer === undefined ? state : advance(scan, state, answer)
    const finished = after.done >= scan.targets.length
    return { state: after as unknown as Json, subjects: finished ? conclude(scan, after, now) : progress(scan, after) }
  },
}

function advance(scan: ImagesScan, state: State, answer: { report: unknown } | { noDatabase: string }): State {
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
    const decision = decide(mine, scan.policy, now)
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

function imagesOf({ targets }: ImagesScan): string[] {
  return [...new Set(targets.map(({ image }) => image))]
}
