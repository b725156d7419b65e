import type { Json } from '../../core/json.ts'
import type { Knowledge } from '../../core/knowledge.ts'
import type { Facts } from '../../core/question.ts'
import type { Target } from '../../core/target.ts'
import { askKubernetes, logOf, lookKubernetes } from './ask.ts'
import { classifyApi, classifyFiles, classifyKustomize } from './classify.ts'
import { clusterOf, type KubernetesConfig, type KubernetesInput, releaseName } from './config.ts'
import { kubernetesDiagnose } from './diagnose.ts'
import { workloadsJudge } from './judge.ts'
import { askLogs } from './logs.ts'
import { planOneOff, watchedOneOffs } from './one-off.ts'
import { lastRelease, readRelease } from './releases.ts'
import { kubernetesRestore, restoreTo } from './restore.ts'
import { planRollout } from './rollout.ts'
import { whatRuns } from './running.ts'
import { planScale } from './scale.ts'
import { describeRelease, takeSnapshot } from './snapshot.ts'
import { goneJudge, observedJudge } from './there.ts'

const knowledge: Knowledge = {
  judges: {
    'kubernetes.workloads': workloadsJudge,
    'kubernetes.gone': goneJudge,
    'kubernetes.observed': observedJudge,
  },
  restores: { 'kubernetes.restore': kubernetesRestore },
  diagnoses: { 'kubernetes.diagnose': kubernetesDiagnose },
  classifiers: {
    'kubernetes.api': classifyApi,
    'kubernetes.kustomize': classifyKustomize,
    'kubernetes.files': classifyFiles,
  },
}

/** Named workloads that get images, or manifests, on a Kubernetes cluster. */
export const kubernetes: Target<KubernetesConfig> = makeTarget(
  'kubernetes',
  ({ config: { namespace } }) => `namespace ${namespace}`,
)

/** A kustomization on a Kubernetes cluster. */
export const kustomize: Target<KubernetesConfig> = makeTarget(
  'kustomize',
  ({ config: { namespace, path } }) => `${path} in namespace ${namespace}`,
)

function makeTarget(name: string, where: (input: KubernetesInput) => string): Target<KubernetesConfig> {
  return {
    name,
    subject: (input) => `Kubernetes ${releaseName(input)}, ${where(input)}`,
    log: logOf,
    ask: askKubernetes,
    look: lookKubernetes,
    running: whatRuns,
    snapshot: (input, facts) => takeSnapshot(input, facts) as unknown as Json,
    rollout: planRollout,
    restore: (_input, snapshot) => restoreTo(readRelease(snapshot)),
    release: (input, facts) => describeRelease(input, facts) as unknown as Json,
    oneOff: planOneOff,
    diagnose: (input, facts) => ({ name: 'kubernetes.diagnose', data: diagnosed(input, facts) }),
    logs: askLogs,
    scale: planScale,
    knowledge,
  }
}

/** What a diagnosis looks at: the workloads of this release, or of the last good one where only that is known. */
function diagnosed(input: KubernetesInput, facts: Facts): Json {
  const planned = facts.names.some((name) => name.startsWith('kubernetes.trial:'))
  if (planned)
    return { ...(planRollout(input, facts).verify.data as object), jobs: watchedOneOffs(input) as unknown as Json }
  const workloads = lastRelease(input, facts)?.expected ?? []
  return { at: clusterOf(input), workloads, checkIds: false, patient: false } as unknown as Json
}
