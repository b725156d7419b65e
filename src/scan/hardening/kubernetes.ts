import { isMap, LineCounter, parseAllDocuments } from 'yaml'
import { type Finding, finding, oneLine } from '../finding.ts'
import { list, type Rec, record, text } from '../json.ts'

export interface Manifest {
  readonly path: string
  readonly line: number
  readonly object: Rec
}

/** The Kubernetes objects in YAML files. A Helm template is no YAML and only counted. */
export function readManifests(files: readonly { readonly path: string; readonly text: string }[]): {
  objects: Manifest[]
  unread: number
} {
  let unread = 0
  const objects = files.flatMap(({ path, text: content }) => {
    if (!/^\s*(?:["']?kind["']?)\s*:/m.test(content) || !/apiVersion/.test(content)) return []
    const lines = new LineCounter()
    const documents = parseAllDocuments(content, { lineCounter: lines, strict: false })
    if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) {
      unread += 1
      return []
    }
    return documents.flatMap((document): Manifest[] => {
      if (!isMap(document.contents)) return []
      const object = record(document.toJS({ maxAliasCount: 100 }))
      const line = lines.linePos(document.contents.range?.[0] ?? 0).line
      const items = object['kind'] === 'List' ? list(object['items']) : [object]
      return items.map((item) => ({ path, line, object: item }))
    })
  })
  return { objects, unread }
}

/** What Trivy's rules for Kubernetes do not say: whether a rollout and a drained node pass without failed requests. */
export function checkManifests(manifests: readonly Manifest[]): Finding[] {
  const budgets = manifests.filter(({ object }) => object['kind'] === 'PodDisruptionBudget')
  return manifests.flatMap((manifest) => {
    const { object } = manifest
    if (!['Deployment', 'StatefulSet', 'DaemonSet'].includes(text(object['kind']))) return []
    const spec = record(object['spec'])
    const template = record(spec['template'])
    const pod = record(template['spec'])
    const replicas = typeof spec['replicas'] === 'number' ? spec['replicas'] : 1
    const scaled = object['kind'] === 'Deployment'
    const containers = list(pod['containers'])
    const problems: Problem[] = [
      ...containers.flatMap((container) => containerProblems(container, pod, object['kind'] !== 'DaemonSet')),
      ...(scaled && replicas === 1 ? (['DA-K003'] as const).map((rule): Problem => [rule, 'replicas: 1']) : []),
      ...(scaled && replicas > 1 && !budgets.some((budget) => covers(budget, manifest, template))
        ? [['DA-K004', `${replicas} replicas`] satisfies Problem]
        : []),
    ]
    const name = `${text(object['kind'])}/${text(record(object['metadata'])['name'])}`
    return problems.map(([rule, what]) => toFinding(manifest, rule, `${name}, ${what}`))
  })
}

type Problem = [keyof typeof rules, string]

function containerProblems(container: Rec, pod: Rec, serves: boolean): Problem[] {
  const what = `container ${text(container['name'])}`
  const listens = list(container['ports']).length > 0
  const stops = record(record(container['lifecycle'])['preStop'])
  const grace = pod['terminationGracePeriodSeconds']
  return [
    ...(container['readinessProbe'] === undefined && listens ? [['DA-K001', what] satisfies Problem] : []),
    ...(container['livenessProbe'] === undefined ? [['DA-K002', what] satisfies Problem] : []),
    ...(serves && listens && Object.keys(stops).length === 0 ? [['DA-K005', what] satisfies Problem] : []),
    ...(typeof grace === 'number' && grace < 5 ? [['DA-K006', `${grace} s`] satisfies Problem] : []),
  ]
}

const rules = {
  'DA-K001': { severity: 'medium', title: 'no readiness probe: requests come before it can answer' },
  'DA-K002': { severity: 'low', title: 'no liveness probe: a hung process is never restarted' },
  'DA-K003': { severity: 'low', title: 'one replica: every drained node is an outage' },
  'DA-K004': { severity: 'low', title: 'no PodDisruptionBudget: a drain may stop all replicas at once' },
  'DA-K005': { severity: 'low', title: 'no preStop hook: requests still come while it stops' },
  'DA-K006': { severity: 'medium', title: 'too little grace to finish requests' },
} as const

/** A budget that selects by labels all of which the pods have, in the same namespace. */
function covers(budget: Manifest, { object }: Manifest, template: Rec): boolean {
  const wanted = Object.entries(record(record(record(budget.object['spec'])['selector'])['matchLabels']))
  const labels = record(record(template['metadata'])['labels'])
  const namespace = (of: Rec) => text(record(of['metadata'])['namespace'])
  return (
    wanted.length > 0 &&
    namespace(budget.object) === namespace(object) &&
    wanted.every(([key, value]) => labels[key] === value)
  )
}

function toFinding({ path, line }: Manifest, rule: keyof typeof rules, what: string): Finding {
  const { severity, title } = rules[rule]
  const told = oneLine(`${title} (${what})`)
  return finding({ tool: 'hardening', kind: 'misconfiguration', id: rule, severity, path, line, title: told })
}
