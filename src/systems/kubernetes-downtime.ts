import { at, type KubeObject, listAt, numberAt, podSpecPath, showRef, textAt } from './kubernetes.ts'

/**
 * Why a workload cannot be updated without downtime, a sentence each. Claims: those of its namespace, for their access modes.
 */
export function downtimeWarnings(object: KubeObject, claims: readonly KubeObject[]): string[] {
  const name = showRef({ kind: object.kind, namespace: '', name: object.metadata.name })
  const path = podSpecPath(object.kind)
  if (path === undefined || !['Deployment', 'StatefulSet'].includes(object.kind)) return []
  const spec = at(object, ...path)
  const replicas = numberAt(object.spec, 'replicas') ?? 1
  const containers = listAt(spec, 'containers')
  const warnings: string[] = []
  const unready = containers.filter((one) => at(one, 'readinessProbe') === undefined).map((one) => textAt(one, 'name'))
  if (unready.length === containers.length)
    warnings.push(`${name} has no readiness probe: traffic reaches pods that cannot serve yet.`)
  const abrupt = containers.every((one) => at(one, 'lifecycle', 'preStop') === undefined)
  if (abrupt && numberAt(spec, 'terminationGracePeriodSeconds') === 0)
    warnings.push(`${name} ends its pods at once (terminationGracePeriodSeconds: 0): open requests are cut off.`)
  else if (abrupt)
    warnings.push(`${name} has no preStop hook: a pod may get requests for a moment after it was told to end.`)
  if (object.kind === 'StatefulSet') {
    if (replicas === 1) warnings.push(`${name} has one replica, which is ended before its successor starts: downtime.`)
    return warnings
  }
  if (textAt(object.spec, 'strategy', 'type') === 'Recreate')
    return [...warnings, `${name} is updated with Recreate: downtime.`]
  const unavailable = rounded(
    at(object.spec, 'strategy', 'rollingUpdate', 'maxUnavailable') ?? '25%',
    replicas,
    Math.floor,
  )
  const surge = rounded(at(object.spec, 'strategy', 'rollingUpdate', 'maxSurge') ?? '25%', replicas, Math.ceil)
  if (replicas > 0 && unavailable >= replicas)
    warnings.push(`${name} may have no pod during the update (maxUnavailable ${unavailable} of ${replicas}): downtime.`)
  const single = claimsOf(spec).filter((claim) => isSingle(claims.find(({ metadata }) => metadata.name === claim)))
  if (single.length > 0 && surge > 0)
    warnings.push(
      `${name} mounts ${single.join(', ')}, which one node only may mount (ReadWriteOnce), and starts new pods before old ones end: they may wait for ever on another node.`,
    )
  return warnings
}

/** A number or a percentage of the replicas. */
function rounded(value: unknown, replicas: number, round: (value: number) => number): number {
  if (typeof value === 'number') return value
  const percent = /^(\d+)%$/.exec(String(value))?.[1]
  return percent === undefined ? Number(value) : round((Number(percent) / 100) * replicas)
}

function claimsOf(spec: unknown): string[] {
  return listAt(spec, 'volumes')
    .map((volume) => textAt(volume, 'persistentVolumeClaim', 'claimName'))
    .filter((name) => name !== '')
}

function isSingle(claim: KubeObject | undefined): boolean {
  const modes = listAt(claim?.spec, 'accessModes')
  return modes.length > 0 && modes.every((mode) => mode === 'ReadWriteOnce' || mode === 'ReadWriteOncePod')
}
