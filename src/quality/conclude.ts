import { Failure } from '../core/failure.ts'
import { type GateResult, gateReportOf } from '../core/gate-report.ts'
import type { PlanOutcome } from '../core/outcome.ts'
import type { Facts } from '../core/question.ts'
import type { GateSettings } from '../core/settings.ts'
import type { Conclusion, Given } from '../core/stage.ts'
import type { Step } from '../core/step.ts'
import { baseOf } from './base.ts'
import { reportId, stepId } from './names.ts'
import { type Score, scoreOf } from './score.ts'
import { toolchainVersions } from './toolchain.ts'
import { leftOut } from './when.ts'

/** Writes the score of all gates so far: `score.json` and `badge.json` in the state's folder `quality`. */
export function conclude(given: Given, mine: readonly GateSettings[], outcome: PlanOutcome, facts: Facts): Conclusion {
  const { settings, event, carried } = given
  const results = [...(carried.gates ?? []), ...mine.map((gate) => resultOf(gate, given, outcome, facts))]
  const { minimum } = settings.quality
  const score = scoreOf({
    gates: settings.gates,
    results,
    commit: event.sha,
    minimum,
    base: baseOf(facts),
    tools: toolchainVersions(facts),
  })
  const folder = `${settings.state}/quality`
  const left = settings.gates.length - results.length
  const low = left === 0 && score.score < minimum
  return {
    plan: {
      stage: 'quality',
      subject: `score ${score.score}`,
      steps: [
        write('score', 'Write the score', `${folder}/score.json`, score),
        write('badge', 'Write the badge', `${folder}/badge.json`, badgeOf(score)),
      ],
      basis: null,
      notes: [describe(score, left)],
      values: {},
    },
    carried: { ...carried, gates: results },
    told: { score: String(score.score), 'score-file': `${folder}/score.json`, 'quality-folder': folder },
    ...(low ? { failure: tooLow(score) } : {}),
  }
}

function resultOf(gate: GateSettings, given: Given, { steps }: PlanOutcome, facts: Facts): GateResult {
  const run = steps.find(({ id }) => id === stepId(gate.id))
  const read = steps.find(({ id }) => id === reportId(gate.id))
  const report = gateReportOf((gate.check === undefined ? read : run)?.output?.value) ?? null
  if (leftOut(gate, given, facts) !== undefined) return { gate: gate.id, state: 'unconcerned', attempts: 0, report }
  const failed = run?.state === 'failed' || read?.state === 'failed'
  const state = failed ? 'failed' : run?.state === 'done' ? 'passed' : 'not run'
  return { gate: gate.id, state, attempts: run?.attempts ?? 0, report }
}

function describe({ score, verdict, delta, incomplete, gates }: Score, left: number): string {
  if (left === 0 && !gates.some(counts)) return 'No gate counts here, so the score says nothing.'
  const change =
    delta === null ? '' : ` (${delta.score >= 0 ? '+' : ''}${delta.score} against ${delta.base.slice(0, 7)})`
  const flaky = gates.filter((gate) => gate.flaky).map(({ gate }) => gate)
  const parts = [
    `Score ${score} of 100${change}: ${left > 0 ? `${left} gates are still to come` : verdict}`,
    ...(incomplete && left === 0 ? ['incomplete: not every gate was run'] : []),
    ...(flaky.length > 0 ? [`flaky: ${flaky.join(', ')} passed only when repeated`] : []),
  ]
  return `${parts.join('; ')}.`
}

function counts({ value, weight }: Score['gates'][number]): boolean {
  return value !== null && weight > 0
}

function tooLow({ score, minimum }: Score): Failure {
  return new Failure('unhealthy', `The score ${score} is below ${minimum}.`, {
    hint: 'score.json and the summary say what each gate gave; mend the lowest, or change quality.minimum.',
  })
}

/** What shields.io reads from an address (its endpoint badge). */
function badgeOf({ score, verdict, gates }: Score): object {
  if (!gates.some(counts)) return { schemaVersion: 1, label: 'quality', message: 'no gates', color: 'lightgrey' }
  const color = verdict === 'fail' ? 'red' : score >= 90 ? 'brightgreen' : score >= 75 ? 'green' : 'yellow'
  return { schemaVersion: 1, label: 'quality', message: `${score}`, color }
}

function write(name: string, title: string, path: string, content: object): Step {
  const text = `${JSON.stringify(content, null, 2)}\n`
  return { do: 'write', id: `quality.${name}`, title, path, content: text, mode: 0o644, after: [] }
}
