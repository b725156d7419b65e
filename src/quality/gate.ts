import { revisionsOf } from '../core/event.ts'
import { Failure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import type { GateSettings } from '../core/settings.ts'
import type { Arg, CallStep, ExecStep, Step } from '../core/step.ts'
import { below } from '../systems/path.ts'
import { type Around, afterNeeds } from './around.ts'
import { baseSteps, knownAtBase } from './base-findings.ts'
import { checkSteps } from './check.ts'
import { hasReports, reportId, stepId } from './names.ts'
import { serviceEnv } from './service.ts'

/** The steps of a gate: its command, and before and after it a look at its reports, if it writes any. */
export function planGate(gate: GateSettings, around: Around): readonly Step[] {
  const directory = below(around.settings.root, gate.directory, `gates.${gate.id}.directory`)
  if (gate.check !== undefined) return checkSteps({ ...gate, check: gate.check }, directory, around)
  const run = runStep(gate, directory, around)
  if (!hasReports(gate)) return [run]
  const after = run.after ?? []
  const finding = { argv: run.argv, env: run.env ?? {}, reports: gate.reports as unknown as Json }
  const base = baseSteps(gate, directory, around, { after, finding })
  const [before, report] = reportSteps(gate, directory, around)
  return [
    { ...before, after },
    ...base,
    { ...run, after: [before.id] },
    {
      ...report,
      after: [run.id, ...base.map(({ id }) => id)],
      input: { ...report.input, known: knownAtBase(gate.id, base) },
    },
  ]
}

function runStep(gate: GateSettings, directory: string, around: Around): ExecStep {
  const { env, settings } = around
  return {
    do: 'exec',
    id: stepId(gate.id),
    title: `Run the gate ${gate.id}`,
    group: gate.id,
    argv: commandOf(gate),
    cwd: directory,
    env: { ...env, ...serviceEnv(gate, settings.services), ...gate.env },
    after: afterNeeds(gate, around),
    timeout: gate.timeout,
    attempts: gate.retries + 1,
    retryOn: ['unhealthy', 'timeout'],
    failsAs: 'unhealthy',
    classify: 'quality.gate',
    contained: true,
    ...(hasReports(gate) ? { outputs: { exit: { from: 'exit', form: 'text' } } } : {}),
    ...(gate.advisory ? { advisory: true } : {}),
  }
}

/** A report that lay there before is no report of this run: what is there is remembered, and compared afterwards. */
function reportSteps(gate: GateSettings, directory: string, around: Around): [CallStep, CallStep] {
  const { settings, event, base } = around
  const before = `${stepId(gate.id)}.before`
  const baseline =
    gate.limits.baseline === '' ? '' : below(settings.root, gate.limits.baseline, `gates.${gate.id}.limits.baseline`)
  const reports = gate.reports as unknown as Json
  const advisory = gate.advisory ? { advisory: true } : {}
  return [
    {
      do: 'call',
      id: before,
      title: `See which reports of ${gate.id} are there already`,
      group: gate.id,
      operation: 'quality.before',
      input: { directory, reports },
      outputs: { seen: { from: 'value', form: 'json' } },
      ...advisory,
    },
    {
      do: 'call',
      id: reportId(gate.id),
      title: `Read the reports of ${gate.id}`,
      group: gate.id,
      despite: 'failure',
      operation: 'quality.report',
      input: {
        gate: gate.id,
        root: settings.root,
        directory,
        reports,
        seen: { late: before, output: 'seen', otherwise: '{}' },
        passed: { late: stepId(gate.id), output: 'exit', otherwise: '' },
        revisions: revisionsOf(event),
        baseline,
        limits: gate.limits as unknown as Json,
        base: { coverage: base?.coverage[gate.id] ?? null },
      },
      classify: 'quality.report',
      ...advisory,
    },
  ]
}

/** Shell text is run as GitHub's `shell: bash` runs it: a failing command, also in a pipe, is never hidden by a later success.
 * @throws Failure `usage` for a gate without a command: it would always pass. */
function commandOf({ id, run }: GateSettings): readonly [Arg, ...Arg[]] {
  const [program, ...rest] = typeof run === 'string' ? [...bash, run] : run
  if (program === undefined || program.trim() === '' || (typeof run === 'string' && run.trim() === '')) {
    throw new Failure('usage', `gates.${id}.run: the command is empty.`)
  }
  return [program, ...rest]
}

const bash = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c']
