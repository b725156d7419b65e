import { Failure } from '../../core/failure.ts'
import { pinned } from '../../core/image.ts'
import type { Json } from '../../core/json.ts'
import { didYouMean } from '../../core/nearest.ts'
import type { Facts } from '../../core/question.ts'
import {
  type KubeObject,
  podSpecPath,
  type Ref,
  refKey,
  type WorkloadKind,
  workloadKinds,
} from '../../systems/kubernetes.ts'
import { containersOf } from '../../systems/kubernetes-images.ts'
import type { KubernetesInput } from './config.ts'
import { unknownImage } from './images.ts'
import { listedIn } from './lists.ts'
import { liveObject } from './topics.ts'

/** As kubectl abbreviates them. */
const kinds: Readonly<Record<string, WorkloadKind>> = {
  deployment: 'Deployment',
  deployments: 'Deployment',
  deploy: 'Deployment',
  statefulset: 'StatefulSet',
  statefulsets: 'StatefulSet',
  sts: 'StatefulSet',
  daemonset: 'DaemonSet',
  daemonsets: 'DaemonSet',
  ds: 'DaemonSet',
  cronjob: 'CronJob',
  cronjobs: 'CronJob',
  cj: 'CronJob',
}

const oneShots: Readonly<Record<string, WorkloadKind>> = { job: 'Job', jobs: 'Job', pod: 'Pod', pods: 'Pod', po: 'Pod' }

/** The kind that somebody means by `deploy` or `job`. */
export function kindNamed(written: string): WorkloadKind | undefined {
  return kinds[written.toLowerCase()] ?? oneShots[written.toLowerCase()]
}

/** A workload whose containers get images. */
export interface NamedWorkload {
  readonly ref: Ref
  /** As it is written in the config. */
  readonly written: string
  readonly images: string | Readonly<Record<string, string>>
}

/** The workloads that `workloads:` names. @throws Failure `usage` */
export function namedWorkloads({ config }: KubernetesInput): NamedWorkload[] {
  return Object.entries(config.workloads ?? {}).map(([written, images]) => {
    const [short = '', name = '', ...rest] = written.split('/')
    const kind = kinds[short.toLowerCase()]
    if (kind === undefined || name === '' || rest.length > 0) {
      throw new Failure(
        'usage',
        `workloads: ${JSON.stringify(written)} is not KIND/NAME${didYouMean(short, Object.keys(kinds)) || '.'}`,
        {
          hint: 'For example deployment/shop; kinds: deployment, statefulset, daemonset, cronjob. Jobs are immutable: apply their manifests.',
        },
      )
    }
    const { apiVersion, plural } = workloadKinds[kind]
    return { ref: { apiVersion, kind, plural, namespace: config.namespace, name }, written, images }
  })
}

/** The patch that gives a workload's containers their images. @throws Failure `absent`, `usage` with the nearest match */
export function imagePatch(workload: NamedWorkload, input: KubernetesInput, facts: Facts): Json {
  const { ref, written, images } = workload
  const live = facts.need(liveObject(refKey(ref)))
  if (live === null) throw missingWorkload(workload, facts)
  const containers = containersOf(live)
  const chosen = typeof images === 'string' ? onlyContainer(live, written, images) : images
  const names = containers.map(({ container }) => container)
  for (const [name, id] of Object.entries(chosen)) {
    if (input.images[id] === undefined) throw unknownImage(`workloads.${written}.${name}`, id, input.images)
    if (name !== '*' && !names.includes(name)) {
      throw new Failure(
        'usage',
        `workloads.${written}: it has no container ${JSON.stringify(name)}${didYouMean(name, names) || '.'}`,
        {
          hint: `It has: ${names.join(', ')}.`,
        },
      )
    }
  }
  const patched = containers.flatMap(({ container, init }) => {
    const ours = input.images[chosen[container] ?? chosen['*'] ?? '']
    return ours === undefined ? [] : [{ name: container, image: pinned(ours.name, ours.digest), init }]
  })
  const list = (init: boolean) => patched.filter((one) => one.init === init).map(({ name, image }) => ({ name, image }))
  const spec = {
    ...(list(false).length > 0 ? { containers: list(false) } : {}),
    ...(list(true).length > 0 ? { initContainers: list(true) } : {}),
  }
  return (podSpecPath(ref.kind) ?? []).reduceRight<Json>((inner, key) => ({ [key]: inner }), spec)
}

function onlyContainer(live: KubeObject, written: string, id: string): Record<string, string> {
  const names = containersOf(live)
    .filter(({ init }) => !init)
    .map(({ container }) => container)
  const [only = ''] = names
  if (names.length === 1) return { [only]: id }
  throw new Failure('usage', `workloads.${written}: it has several containers (${names.join(', ')}).`, {
    hint: `Say which: ${written}: { ${only}: ${id} }.`,
  })
}

function missingWorkload({ ref, written }: NamedWorkload, facts: Facts): Failure {
  const names = listedIn(facts, ref.plural, ref.namespace).map(({ metadata }) => metadata.name)
  return new Failure(
    'absent',
    `There is no ${ref.kind} ${ref.name} in ${ref.namespace}${didYouMean(ref.name, names) || '.'}`,
    {
      hint:
        names.length === 0
          ? `Create it first, or deploy its manifests instead of workloads: ${written}.`
          : `There: ${names.join(', ')}.`,
    },
  )
}
