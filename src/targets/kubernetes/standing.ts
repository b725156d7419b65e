import { isWorkload, type KubeObject, listAt, textAt } from '../../systems/kubernetes.ts'
import { containersOf, digestIn } from '../../systems/kubernetes-images.ts'
import { isReady, restartsOf } from '../../systems/kubernetes-pods.ts'
import type { Seen, Watched } from './watched.ts'

/** How a workload stands by one look. `doom`: it cannot become good; `sure`: nor can that pass. */
export interface Judged {
  readonly verdict: 'good' | 'pending'
  readonly reason: string
  readonly doom: boolean
  readonly sure: boolean
}

/** Pod → restarts. */
export type Restarts = Readonly<Record<string, number>>

/** Good is a workload whose rollout is complete, and whose template and pods have our digest. @param calm restarts when it was good for the first time */
export function judgeOne(one: Seen, { checkIds, patient }: Watched, calm: Restarts | undefined): Judged {
  const { standing, object, pods, expected } = one
  const { doom } = standing
  const pending = (reason: string, sure?: boolean): Judged => ({
    verdict: 'pending',
    reason,
    doom: sure !== undefined,
    sure: sure === true,
  })
  if (object === undefined) return pending(standing.reason)
  const other = wrongTemplate(object, expected.images)
  if (other !== undefined) return pending(other, false)
  if (doom !== undefined && !(patient && doom.kind === 'capacity')) return pending(standing.reason, doom.sure)
  const crashed = crashedSince(pods, calm)
  if (crashed !== undefined) return pending(crashed, true)
  if (!standing.good) return pending(standing.reason)
  const foreign = wrongPod(pods, expected.images, checkIds)
  if (foreign !== undefined) return pending(foreign, false)
  return { verdict: 'good', reason: standing.reason, doom: false, sure: false }
}

/** Somebody else changed the template meanwhile. */
function wrongTemplate(object: KubeObject, images: Readonly<Record<string, string>>): string | undefined {
  if (!isWorkload(object.kind)) return undefined
  const now = new Map(containersOf(object).map(({ container, image }) => [container, image]))
  const wrong = Object.entries(images).find(([container, image]) => !sameImage(now.get(container) ?? '', image))
  return wrong && `its template has ${now.get(wrong[0]) ?? 'no container'} for ${wrong[0]}, not ${wrong[1]}`
}

function wrongPod(
  pods: readonly KubeObject[],
  images: Readonly<Record<string, string>>,
  checkIds: boolean,
): string | undefined {
  for (const pod of pods.filter(isReady)) {
    for (const { container, image } of containersOf(pod)) {
      const wanted = images[container]
      if (wanted === undefined) continue
      if (!sameImage(image, wanted)) return `${pod.metadata.name} runs ${image}, not ${wanted}`
      const reported = digestIn(textAt(statusOf(pod, container), 'imageID'))
      if (checkIds && digestIn(wanted) !== '' && reported !== '' && reported !== digestIn(wanted))
        return `the node of ${pod.metadata.name} reports ${reported} for ${container}, not ${digestIn(wanted)}`
    }
  }
  return undefined
}

function statusOf(pod: KubeObject, container: string): unknown {
  return ['containerStatuses', 'initContainerStatuses']
    .flatMap((list) => [...listAt(pod.status, list)])
    .find((status) => textAt(status, 'name') === container)
}

/** The registry may be another one (a mirror that the cluster puts in), the digest may not. */
function sameImage(a: string, b: string): boolean {
  const wanted = digestIn(b)
  return wanted === '' ? a === b : digestIn(a) === wanted
}

function crashedSince(pods: readonly KubeObject[], calm: Restarts | undefined): string | undefined {
  const crashed = pods.find((pod) => {
    const known = calm?.[pod.metadata.name]
    return known !== undefined && restartsOf(pod) > known
  })
  return crashed && `${crashed.metadata.name} was ready and has crashed since`
}
