import { type Contexts, holds, render, type Status } from './expression.ts'
import { calledFile, type Job, needsOf, type Permissions, readWorkflow, type Step, type Values } from './workflow.ts'

/** What happened to one job that is not a call. */
export interface Ran {
  /** `pipeline/build/build`: jobs from the caller down. */
  readonly path: string
  readonly result: 'success' | 'failure' | 'skipped'
  readonly environment: string
  readonly group: string
  readonly permissions: Permissions
  readonly runsOn: unknown
  readonly minutes: unknown
  readonly env: Readonly<Record<string, string>>
  /** `uses` or the first line of the script, of the steps that ran, with what they were given. */
  readonly steps: readonly { readonly what: string; readonly given: Values }[]
}

export interface Run {
  readonly github: Values
  readonly inputs?: Values
  readonly secrets?: Values
  /** Paths of jobs that fail. */
  readonly failing?: readonly string[]
  /** Outputs of steps by the action that they use: `$/actions/run`. */
  readonly outputs?: Readonly<Record<string, Values>>
}

/** Runs a workflow on paper: which jobs and steps run for an event, with what, after GitHub's rules for `if`, `needs` and calls. */
export function runOnPaper(
  file: string,
  run: Run,
  above = '',
): { jobs: Ran[]; outputs: Values; result: Ran['result'] } {
  const workflow = readWorkflow(file)
  const { inputs, secrets } = interfaceValues(file, run)
  const base: Contexts = { github: run.github, inputs, secrets, vars: {} }
  const done = new Map<string, { result: Ran['result']; outputs: Values }>()
  const jobs: Ran[] = []
  for (const [id, job] of inOrder(workflow.jobs)) {
    const needs = Object.fromEntries(needsOf(job).map((need) => [need, done.get(need) ?? missing(need)]))
    const contexts: Contexts = { ...base, needs }
    const status = worst(ancestors(id, workflow.jobs).map((need) => done.get(need)?.result))
    if (!holds(job.if, contexts, status)) {
      done.set(id, { result: 'skipped', outputs: {} })
      continue
    }
    const legs = legsOf(job, contexts).map((matrix) => {
      const here = `${above}${id}${Object.values(matrix)
        .map((value) => `(${String(value).replaceAll('/', '-')})`)
        .join('')}`
      return runJob(job, { contexts: { ...contexts, matrix, strategy: {} }, here, run })
    })
    jobs.push(...legs.flatMap((leg) => leg.jobs))
    const result = legs.some((leg) => leg.result === 'failure') ? 'failure' : 'success'
    done.set(id, { result, outputs: legs.at(-1)?.outputs ?? {} })
  }
  const results = Object.fromEntries(done)
  const declared = workflow.on.workflow_call?.outputs ?? {}
  const outputs = Object.fromEntries(
    Object.entries(declared).map(([name, { value }]) => [name, render(value, { ...base, jobs: results })]),
  )
  const all = [...done.values()].map(({ result }) => result)
  return { jobs, outputs, result: all.includes('failure') ? 'failure' : 'success' }
}

interface Leg {
  readonly contexts: Contexts
  readonly here: string
  readonly run: Run
}

function runJob(job: Job, { contexts, here, run }: Leg): { jobs: Ran[]; outputs: Values; result: Ran['result'] } {
  const called = job.uses === undefined ? undefined : calledFile(job.uses)
  if (called !== undefined) {
    const given = {
      ...run,
      inputs: renderAll(job.with, contexts),
      secrets: job.secrets === 'inherit' ? (run.secrets ?? {}) : renderAll(job.secrets, contexts),
    }
    return runOnPaper(called, given, `${here}/`)
  }
  const env = strings(renderAll(job.env, contexts))
  const failing = run.failing?.includes(here) === true
  const { steps, outputs: known } = runSteps(job.steps ?? [], { ...contexts, env }, run)
  const inside = { ...contexts, env, steps: known }
  const ran: Ran = {
    path: here,
    result: failing ? 'failure' : 'success',
    environment: String(render(job.environment?.name ?? '', inside)),
    group: String(render(job.concurrency?.group ?? '', inside)),
    permissions: job.permissions ?? {},
    env,
    runsOn: render(job['runs-on'], inside),
    minutes: render(job['timeout-minutes'], inside),
    steps,
  }
  return { jobs: [ran], outputs: failing ? {} : renderAll(job.outputs, inside), result: ran.result }
}

function runSteps(steps: readonly Step[], contexts: Contexts, run: Run) {
  const known: Record<string, { outputs: Values }> = {}
  const ran = steps.flatMap((step) => {
    const inside = { ...contexts, steps: known }
    if (!holds(step.if, inside, 'success')) return []
    if (step.id !== undefined) known[step.id] = { outputs: run.outputs?.[step.uses ?? ''] ?? {} }
    const given = { ...renderAll(step.with, inside), ...renderAll(step.env, inside) }
    return [{ what: step.uses ?? (step.run ?? '').split('\n')[0] ?? '', given }]
  })
  return { steps: ran, outputs: known }
}

/** Declared inputs with their defaults; a called workflow sees no other input or secret. */
function interfaceValues(file: string, { inputs = {}, secrets = {} }: Run): { inputs: Values; secrets: Values } {
  const { on } = readWorkflow(file)
  const declared = on.workflow_call
  if (declared === undefined || declared === null) return { inputs, secrets }
  const unknown = [
    ...Object.keys(inputs).filter((name) => declared.inputs?.[name] === undefined),
    ...Object.keys(secrets).filter((name) => declared.secrets?.[name] === undefined),
  ]
  if (unknown.length > 0) throw new Error(`${file} knows no ${unknown.join(', ')}`)
  const entries = Object.entries(declared.inputs ?? {}).map(([name, spec]) => {
    if (spec.required === true && inputs[name] === undefined) throw new Error(`${file} needs ${name}`)
    return [name, inputs[name] ?? spec.default ?? ''] as const
  })
  const open = Object.keys(declared.secrets ?? {}).map((name) => [name, secrets[name] ?? ''] as const)
  return { inputs: Object.fromEntries(entries), secrets: Object.fromEntries(open) }
}

function renderAll(values: Values | undefined, contexts: Contexts): Values {
  return Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, render(value, contexts)]))
}

/** Variables of the environment are text. */
function strings(values: Values): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value ?? '')]))
}

function legsOf({ strategy }: Job, contexts: Contexts): Values[] {
  const matrix = render(strategy?.matrix, contexts) as Readonly<Record<string, readonly unknown[]>> | undefined
  const { include, ...axes } = matrix ?? {}
  if (include !== undefined) return include as Values[]
  const start: Values[] = [{}]
  return Object.entries(axes).reduce(
    (legs, [name, values]) => legs.flatMap((leg) => values.map((value) => ({ ...leg, [name]: value }))),
    start,
  )
}

function inOrder(jobs: Readonly<Record<string, Job>>): [string, Job][] {
  const open = Object.entries(jobs)
  const sorted: [string, Job][] = []
  for (let round = 0; open.length > 0 && round <= Object.keys(jobs).length; round++) {
    const ready = open.filter(([, job]) => needsOf(job).every((need) => sorted.some(([id]) => id === need)))
    sorted.push(...ready)
    for (const one of ready) open.splice(open.indexOf(one), 1)
  }
  if (open.length > 0) throw new Error(`needs of ${open.map(([id]) => id).join(', ')} never end`)
  return sorted
}

/** `success()` looks at all jobs before, not only at the direct ones. */
function ancestors(id: string, jobs: Readonly<Record<string, Job>>): string[] {
  const direct = needsOf(jobs[id] ?? {})
  return [...new Set([...direct, ...direct.flatMap((need) => ancestors(need, jobs))])]
}

/** A job whose need was skipped is skipped as well, unless its `if` asks for the status. */
function worst(results: readonly (Ran['result'] | undefined)[]): Status {
  if (results.includes('failure')) return 'failure'
  return results.includes('skipped') ? 'skipped' : 'success'
}

function missing(need: string): never {
  throw new Error(`there is no job ${need}`)
}
