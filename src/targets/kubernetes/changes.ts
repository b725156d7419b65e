import { Failure } from '../../core/failure.ts'
import { canonicalJson, type Json } from '../../core/json.ts'
import type { Facts, Question } from '../../core/question.ts'
import { ask } from '../../core/question.ts'
import type { HttpStep, StepOutput } from '../../core/step.ts'
import {
  collectionPath,
  fieldManager,
  type KubeObject,
  objectPath,
  type Ref,
  refKey,
  showRef,
} from '../../systems/kubernetes.ts'
import { isScaledByOthers, mayHaveLeftovers, withoutLeftovers } from '../../systems/kubernetes-ownership.ts'
import { conflictManagers, readStatus, warningsIn } from '../../systems/kubernetes-status.ts'
import { askAnew } from './anew.ts'
import { clusterOf, type KubernetesInput, setsImages } from './config.ts'
import { comparable } from './fields.ts'
import { autoscalerOf, withoutManagers } from './lists.ts'
import { wantedObjects } from './objects.ts'
import { cannotChange, hasFailed, isOneShot, isRefusedAnew, mustRunAgain } from './one-shots.ts'
import { isAlone } from './templates.ts'
import { anewTrialOf, forcedTrialOf, liveObject, type Trial, trialOf } from './topics.ts'
import { imagePatch, namedWorkloads } from './workloads.ts'

/** What is sent for an object, before it is known what it leads to. */
export interface Request {
  readonly ref: Ref
  readonly body: Json
  readonly contentType: 'application/apply-patch+yaml' | 'application/strategic-merge-patch+json'
}

/** What happens to one object. */
export interface Change extends Request {
  readonly key: string
  readonly live: KubeObject | null
  /** As it will be; null where it cannot be tried before (its kind or namespace comes with the same set). */
  readonly after: KubeObject | null
  readonly way: 'same' | 'create' | 'change' | 'recreate'
  readonly force: boolean
  readonly warnings: readonly string[]
}

/** Managers whose fields are taken over without being asked: ourselves, and what `kubectl apply` left of the time before. */
const adopted = [fieldManager, 'kubectl-client-side-apply', 'before-first-apply']

/** What is sent, in its order. @throws Failure `usage`, `absent` */
export function requestsFor(input: KubernetesInput, facts: Facts): Request[] {
  if (setsImages(input)) {
    return namedWorkloads(input).map((workload) => ({
      ref: workload.ref,
      body: imagePatch(workload, input, facts),
      contentType: 'application/strategic-merge-patch+json',
    }))
  }
  const applied = wantedObjects(input, facts).filter(({ ref }) => !isAlone(input, ref))
  return applied.map(({ ref, object }) => ({
    ref,
    body: scaled(object, ref, facts) as unknown as Json,
    contentType: 'application/apply-patch+yaml',
  }))
}

/**
 * Replicas are the autoscaler's where there is one: the manifest's number would fight it. Once it has scaled, they are left out, so that what it does
 * until we apply is not undone either; before that, leaving them out would make them one.
 */
function scaled(object: KubeObject, ref: Ref, facts: Facts): KubeObject {
  const { spec } = object
  if (spec?.['replicas'] === undefined || autoscalerOf(facts, ref) === undefined) return object
  const live = facts.get(liveObject(refKey(ref))) ?? undefined
  const now = live?.spec?.['replicas']
  const { replicas: _, ...rest } = spec
  const theirs = now === undefined || (live !== undefined && isScaledByOthers(live))
  return { ...object, spec: theirs ? rest : { ...rest, replicas: now } }
}

/** The step that sends a request; with `dry`, the API server only says what it would do. */
export function sendStep(
  at: string,
  request: Request,
  options: { dry: boolean; force: boolean },
): HttpStep & { readonly undo?: never } {
  const { ref, body, contentType } = request
  const forced = options.force && contentType === 'application/apply-patch+yaml' ? '&force=true' : ''
  return {
    id: `kubernetes.apply.${refKey(ref)}`,
    title: `Apply ${showRef(ref)}`,
    do: 'http',
    at,
    method: 'PATCH',
    url: `${objectPath(ref)}?fieldManager=${fieldManager}${forced}${options.dry ? '&dryRun=All' : '&fieldValidation=Strict'}`,
    headers: { 'content-type': contentType },
    body: JSON.stringify(body),
    classify: 'kubernetes.api',
  }
}

/** Asks the API server what each request would do, and again taking over fields where that is allowed. */
export function askTrials(input: KubernetesInput, requests: readonly Request[], facts: Facts): Question[] {
  const at = clusterOf(input)
  return requests.flatMap((request) => {
    const key = refKey(request.ref)
    const first = facts.get(trialOf(key))
    const question = (force: boolean) => {
      const step = sendStep(at, request, { dry: true, force })
      const url = `${step.url}&fieldValidation=Strict`
      return ask(
        force ? forcedTrialOf(key) : trialOf(key),
        {
          ...step,
          url,
          id: `ask.trial.${key}`,
          title: `Try ${showRef(request.ref)}`,
          expect: [200, 201, 400, 404, 409, 422],
        },
        readTrial,
      )
    }
    const forced = first !== undefined && mayForce(first, input)
    const live = facts.get(liveObject(key))
    const anew = cannotChange(request.ref, live, first) || (live != null && mayLeave(request, live))
    return [question(false), ...(forced ? [question(true)] : []), ...(anew ? [askAnew(at, request)] : [])]
  })
}

function mayLeave({ body, contentType }: Request, live: KubeObject): boolean {
  return contentType === 'application/apply-patch+yaml' && mayHaveLeftovers(live, body as unknown as KubeObject)
}

function readTrial({ status = 0, body = '', headers }: StepOutput): Trial {
  return {
    status,
    warnings: warningsIn(headers),
    object: status < 300 ? withoutManagers(JSON.parse(body) as KubeObject) : null,
    body: status < 300 ? '' : body,
  }
}

function mayForce(trial: Trial, { config }: KubernetesInput): boolean {
  const managers = trial.status === 409 ? conflictManagers(trial.body) : []
  return managers.length > 0 && (config.conflicts === 'force' || managers.every((name) => adopted.includes(name)))
}

/** Every object of the set with what happens to it. @throws Failure of the API server's refusal: nothing was touched */
export function changesFor(input: KubernetesInput, facts: Facts): Change[] {
  const requests = requestsFor(input, facts)
  const own = new Set(requests.filter(({ ref }) => ref.kind === 'Namespace').map(({ ref }) => ref.name))
  const defines = requests.some(({ ref }) => ref.kind === 'CustomResourceDefinition')
  return requests.map((request) => {
    const key = refKey(request.ref)
    const live = facts.get(liveObject(key)) ?? null
    const trial = facts.get(forcedTrialOf(key)) ?? facts.need(trialOf(key))
    const { warnings = [] } = trial
    const base = { ...request, key, live, force: facts.has(forcedTrialOf(key)), warnings }
    if (trial.object !== null) return { ...base, ...accepted(live, trial.object, facts.get(anewTrialOf(key))?.object) }
    if (live !== null && isOneShot(request.ref.kind) && trial.status === 422) {
      const anew = facts.need(anewTrialOf(key))
      if (isRefusedAnew(anew)) throw refusal(request.ref, anew)
      return { ...base, after: null, way: 'recreate' }
    }
    const later = trial.status === 404 && (own.has(request.ref.namespace) || defines)
    if (later) return { ...base, after: null, way: 'create' }
    throw refusal(request.ref, trial)
  })
}

/** What becomes of an object that the API server would take as `tried`; `fresh` is how it would be as a new one, where that was asked. */
function accepted(
  live: KubeObject | null,
  tried: KubeObject,
  fresh: KubeObject | null = null,
): Pick<Change, 'after' | 'way'> {
  if (live === null) return { after: tried, way: 'create' }
  const after = fresh === null ? tried : withoutLeftovers(tried, live, fresh)
  // What has failed runs again, or a second try would only find the failure of the first.
  if (hasFailed(live) || mustRunAgain(live, after)) return { after: null, way: 'recreate' }
  return { after, way: canonicalJson(comparable(live)) === canonicalJson(comparable(after)) ? 'same' : 'change' }
}

function refusal(ref: Ref, trial: Trial): Failure {
  const known = readStatus(trial.body, trial.status)
  const { kind = 'usage', cause = `the API server answered ${trial.status}`, hint } = known ?? {}
  return new Failure(kind, `${showRef(ref)}: ${cause}`, {
    ...(hint === undefined ? {} : { hint }),
    details: [`PATCH ${collectionPath(ref)}/${ref.name} (server-side dry run): nothing was touched`],
  })
}
