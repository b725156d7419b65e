import { Failure } from '../core/failure.ts'
import { gateReportOf, type ReportedFinding } from '../core/gate-report.ts'
import type { Classifier } from '../core/knowledge.ts'
import { didYouMean } from '../core/nearest.ts'
import type { GateCheck, GateLimits, GateSettings } from '../core/settings.ts'
import type { CallStep } from '../core/step.ts'
import { below } from '../systems/path.ts'
import { type Around, afterNeeds } from './around.ts'
import { baseSteps, knownAtBase } from './base-findings.ts'
import { shortfalls } from './judge.ts'
import { stepId } from './names.ts'

/** The step of a gate that looks by itself: it answers the gate's report. Before it, what the merge base has, if only new findings count. */
export function checkSteps(
  gate: GateSettings & { readonly check: GateCheck },
  directory: string,
  around: Around,
): readonly CallStep[] {
  const { settings } = around
  const { check, limits } = gate
  const asked =
    check.look === 'variables'
      ? { environments: [...check.environments], findings: wrongVariables(gate.id, check.environments, around) }
      : { root: settings.root, directory, files: [...check.files] }
  const baseline =
    limits.baseline === '' ? '' : below(settings.root, limits.baseline, `gates.${gate.id}.limits.baseline`)
  const after = afterNeeds(gate, around)
  const files = check.look === 'variables' ? [] : check.files
  const base = baseSteps(gate, directory, around, { after, finding: { look: check.look, files } })
  const step: CallStep = {
    do: 'call',
    id: stepId(gate.id),
    title: titles[check.look],
    group: gate.id,
    after: [...after, ...base.map(({ id }) => id)],
    operation: `check.${check.look}`,
    input: { gate: gate.id, ...asked, baseline, known: knownAtBase(gate.id, base), limits: { ...limits } },
    timeout: gate.timeout,
    classify: 'quality.check',
    ...(gate.advisory ? { advisory: true } : {}),
  }
  return [...base, step]
}

const titles: Readonly<Record<GateCheck['look'], string>> = {
  variables: 'See whether the declared variables are all there and good',
  openapi: 'See whether the OpenAPI descriptions are valid',
  dockerfile: 'See whether the Dockerfiles hold mistakes',
}

/** Settings have looked at every value already; only what is wrong with it goes on, never the value. */
function wrongVariables(gate: string, environments: readonly string[], { settings, event }: Around): ReportedFinding[] {
  const known = settings.environments.map(({ id }) => id)
  return environments.flatMap((name) => {
    const environment = settings.environments.find(({ id }) => id === name)
    if (environment === undefined)
      throw new Failure(
        'usage',
        `gates.${gate}.variables: there is no environment ${JSON.stringify(name)}${didYouMean(name, known) || '.'}`,
        { hint: known.length === 0 ? 'The config has no environments.' : `Environments: ${known.join(', ')}.` },
      )
    return (environment.wrong ?? []).map(({ name: variable, text, place, noSecret }) => ({
      level: noSecret && event.untrusted ? ('note' as const) : ('error' as const),
      rule: 'variable',
      message: `${name}: ${variable}: ${text}`,
      file: place?.file ?? '',
      line: place?.line ?? 0,
      column: place?.column ?? 0,
    }))
  })
}

const shown = 20

/** Fails a gate that found something: all of it at once, with its places. */
export const classifyCheck: Classifier = ({ value }, step) => {
  const report = gateReportOf(value)
  if (report === undefined || step?.do !== 'call') return undefined
  const limits = step.input['limits'] as unknown as GateLimits
  const [short] = shortfalls(report, limits, undefined)
  if (short === undefined) return undefined
  const list = (report.findings?.list ?? []).filter(({ level }) => level !== 'note')
  const lines = list.slice(0, shown).map(({ message, file, line }) => `${message}${placed(file, line)}`)
  const more = list.length > shown ? [`and ${list.length - shown} more`] : []
  const [first] = list
  return {
    kind: 'unhealthy',
    cause: `${report.gate}: ${[...report.problems, ...lines, ...more].join('; ') || short}.`,
    hint: hints[step.operation.replace('check.', '') as GateCheck['look']],
    ...(first === undefined || first.file === '' ? {} : { place: { file: first.file, line: Math.max(1, first.line) } }),
  }
}

const placed = (file: string, line: number) => (file === '' ? '' : ` (${file}${line > 0 ? `:${line}` : ''})`)

const hints: Readonly<Record<GateCheck['look'], string>> = {
  variables:
    'Give each of them: in config/ENVIRONMENT.json, as env of the step, or, if it is a secret, in the input "secrets".',
  openapi: 'Mend the description; limits.baseline takes findings that are known.',
  dockerfile: 'Mend the Dockerfile; limits.baseline takes findings that are known.',
}
