import { ask, type Facts, type Question, topic } from '../../core/question.ts'
import { objectPath } from '../../systems/kubernetes.ts'
import { containersOf } from '../../systems/kubernetes-images.ts'
import { readStatus } from '../../systems/kubernetes-status.ts'
import { lookKubernetes } from './ask.ts'
import { clusterOf, type KubernetesInput } from './config.ts'
import { ownPods } from './running.ts'

/** Pods whose logs are shown at most. */
const most = 20

/** The end of the output of our pods' containers, each line with pod and container before it; `service` is a workload's name. */
export function askLogs(input: KubernetesInput, service: string | undefined, tail: number, facts: Facts): Question[] {
  const chosen = ownPods(input, facts).filter(({ workload }) => service === undefined || workload.name === service)
  const logs = chosen.slice(0, most).flatMap(({ pod }) =>
    containersOf(pod).map(({ container }) => {
      const { name, namespace = '' } = pod.metadata
      const path = objectPath({ apiVersion: 'v1', kind: 'Pod', plural: 'pods', namespace, name })
      return ask<readonly string[]>(
        topic(`kubernetes.logs:${name}/${container}`),
        {
          id: `ask.logs.${name}.${container}`,
          title: `Read the log of ${name}/${container}`,
          do: 'http',
          at: clusterOf(input),
          method: 'GET',
          url: `${path}/log?container=${encodeURIComponent(container)}&tailLines=${tail}`,
          expect: [200, 400, 404, 500, 501, 502, 503],
          attempts: 1,
        },
        ({ status, body = '' }) =>
          (status === 200 ? body.replace(/\n$/, '').split('\n') : [noLog(status, body)]).map(
            (line) => `${name}/${container} | ${line}`,
          ),
      )
    }),
  )
  return [...lookKubernetes(input, facts), ...logs]
}

/** A container that has not been started says why; a node that cannot be reached says nothing of use. */
function noLog(status: number | undefined, body: string): string {
  const { cause } = (status === 400 ? readStatus(body, status) : undefined) ?? {}
  return cause === undefined ? '(its node gives no log)' : `(no log: ${cause})`
}
