import { type Finding, finding, oneLine } from '../finding.ts'
import { list, type Rec, record, text } from '../json.ts'
import type { Manifest } from './manifest.ts'

/**
 * What Trivy's rules for Kubernetes do not say: whether a rollout and a drained node pass without failed requests. What is a patch of a
 * Kustomize overlay (containers without an image) says too little to be judged.
 */
export function checkManifests(manifests: readonly Manifest[]): Finding[] {
  return manifests.flatMap((manifest) => {
    const workload = workloadOf(manifest, manifests)
    if (workload === undefined) return []
    const problems: Problem[] = [...workload.containers.flatMap((one) => containerProblems(one, workload))]
    problems.push(...replicaProblems(workload), ...updateProblems(workload))
    const name = `${workload.kind}/${text(record(manifest.object['metadata'])['name'])}`
    return problems.map(([rule, what]) => toFinding(manifest, rule, `${name}, ${what}`))
  })
}

interface Workload {
  readonly kind: string
  readonly spec: Rec
  readonly pod: Rec
  readonly containers: readonly Rec[]
  /** As many as there are at least: what an autoscaler keeps, else what is written. */
  readonly replicas: number
  /** The PodDisruptionBudgets that select its pods. */
  readonly budgets: readonly Rec[]
}

function workloadOf(manifest: Manifest, all: readonly Manifest[]): Workload | undefined {
  const { object } = manifest
  const kind = text(object['kind'])
  if (!['Deployment', 'StatefulSet', 'DaemonSet'].includes(kind)) return undefined
  const spec = record(object['spec'])
  const template = record(spec['template'])
  const pod = record(template['spec'])
  const containers = list(pod['containers'])
  if (containers.length === 0 || containers.some(({ image }) => text(image) === '')) return undefined
  const budgets = all.filter((one) => one.object['kind'] === 'PodDisruptionBudget' && covers(one, manifest, template))
  const written = typeof spec['replicas'] === 'number' ? spec['replicas'] : 1
  const scaler = all.find((one) => scales(one, manifest))
  const least = record(scaler?.object['spec'])['minReplicas']
  const replicas = scaler === undefined ? written : typeof least === 'number' ? least : 1
  return { kind, spec, pod, containers, replicas, budgets: budgets.map((one) => record(one.object['spec'])) }
}

type Problem = [keyof typeof rules, string]

function containerProblems(container: Rec, { pod, kind }: Workload): Problem[] {
  const what = `container ${text(container['name'])}`
  const listens = list(container['ports']).length > 0
  const stops = record(record(container['lifecycle'])['preStop'])
  const grace = pod['terminationGracePeriodSeconds']
  const given = typeof grace === 'number' ? grace : 30
  const sleeps = record(stops['sleep'])['seconds']
  return [
    ...(container['readinessProbe'] === undefined && listens ? [['DA-K001', what] satisfies Problem] : []),
    ...(container['livenessProbe'] === undefined ? [['DA-K002', what] satisfies Problem] : []),
    ...(kind !== 'DaemonSet' && listens && Object.keys(stops).length === 0
      ? [['DA-K005', what] satisfies Problem]
      : []),
    ...(given < 5 ? [['DA-K006', `${given} s`] satisfies Problem] : []),
    ...(typeof sleeps === 'number' && sleeps >= given && given >= 5
      ? [['DA-K008', `${what} sleeps ${sleeps} s of ${given} s`] satisfies Problem]
      : []),
  ]
}

function replicaProblems({ kind, replicas, budgets }: Workload): Problem[] {
  if (kind === 'DaemonSet') return []
  if (replicas <= 1) return kind === 'Deployment' && replicas === 1 ? [['DA-K003', 'replicas: 1']] : []
  if (budgets.length === 0) return [['DA-K004', `${replicas} replicas`]]
  return budgets.some((budget) => blocks(budget, replicas)) ? [['DA-K007', `${replicas} replicas`]] : []
}

function updateProblems({ kind, spec, replicas }: Workload): Problem[] {
  if (kind !== 'Deployment' || replicas === 0) return []
  const strategy = record(spec['strategy'])
  if (strategy['type'] === 'Recreate') return [['DA-K009', 'strategy Recreate']]
  const unavailable = countOf(record(strategy['rollingUpdate'])['maxUnavailable'], replicas, Math.floor)
  return unavailable !== undefined && unavailable >= replicas ? [['DA-K009', `maxUnavailable of ${replicas}`]] : []
}

const rules = {
  'DA-K001': { severity: 'medium', title: 'no readiness probe: requests come before it can answer' },
  'DA-K002': { severity: 'low', title: 'no liveness probe: a hung process is never restarted' },
  'DA-K003': { severity: 'low', title: 'one replica: every drained node is an outage' },
  'DA-K004': { severity: 'low', title: 'no PodDisruptionBudget: a drain may stop all replicas at once' },
  'DA-K005': { severity: 'low', title: 'no preStop hook: requests still come while it stops' },
  'DA-K006': { severity: 'medium', title: 'too little grace to finish requests' },
  'DA-K007': { severity: 'medium', title: 'its PodDisruptionBudget lets no pod go: a drain never ends' },
  'DA-K008': { severity: 'medium', title: 'the preStop hook uses up the grace: the program is killed at once' },
  'DA-K009': { severity: 'medium', title: 'an update stops every pod before a new one runs' },
} as const

function blocks(budget: Rec, replicas: number): boolean {
  const least = countOf(budget['minAvailable'], replicas, Math.ceil)
  const most = countOf(budget['maxUnavailable'], replicas, Math.ceil)
  return (least !== undefined && least >= replicas) || most === 0
}

/** A number, or a percentage of the replicas. */
function countOf(value: unknown, replicas: number, round: (value: number) => number): number | undefined {
  if (typeof value === 'number') return value
  const percent = /^(\d+)%$/.exec(text(value))?.[1]
  return percent === undefined ? undefined : round((Number(percent) / 100) * replicas)
}

/** An autoscaler of this object, in its namespace. */
function scales({ object }: Manifest, { object: target }: Manifest): boolean {
  const { kind, name } = record(record(object['spec'])['scaleTargetRef'])
  const same = namespaceOf(object) === namespaceOf(target) && kind === target['kind']
  return object['kind'] === 'HorizontalPodAutoscaler' && same && name === record(target['metadata'])['name']
}

/** A budget that selects by labels all of which the pods have, in the same namespace. */
function covers(budget: Manifest, { object }: Manifest, template: Rec): boolean {
  const selector = record(record(budget.object['spec'])['selector'])
  const wanted = Object.entries(record(selector['matchLabels']))
  const expressions = list(selector['matchExpressions'])
  const labels = record(record(template['metadata'])['labels'])
  return (
    wanted.length + expressions.length > 0 &&
    namespaceOf(budget.object) === namespaceOf(object) &&
    wanted.every(([key, value]) => labels[key] === value) &&
    expressions.every(({ key, operator, values }) => holds(labels[text(key)], text(operator), values))
  )
}

function holds(label: unknown, operator: string, values: unknown): boolean {
  const among = Array.isArray(values) && values.includes(label)
  if (operator === 'In') return among
  if (operator === 'NotIn') return !among
  return operator === 'Exists' ? label !== undefined : operator === 'DoesNotExist' && label === undefined
}

function namespaceOf(object: Rec): string {
  return text(record(object['metadata'])['namespace'])
}

function toFinding({ path, line }: Manifest, rule: keyof typeof rules, what: string): Finding {
  const { severity, title } = rules[rule]
  const told = oneLine(`${title} (${what})`)
  return finding({ tool: 'hardening', kind: 'misconfiguration', id: rule, severity, path, line, title: told })
}
