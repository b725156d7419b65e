import type { KubeObject } from '../../src/systems/kubernetes.ts'

/** An object of the API, as far as tests need one. */
export const object = (kind: string, rest: object): KubeObject =>
  ({ apiVersion: 'apps/v1', kind, metadata: { name: 'shop', namespace: 'ns', generation: 2 }, ...rest }) as KubeObject
export const pod = (status: object, spec: object = {}): KubeObject => object('Pod', { spec, status })
/** A pod whose container waits for this reason. */
export const waiting = (reason: string, message = '', more: object = {}) =>
  pod({
    containerStatuses: [
      { name: 'web', ready: false, restartCount: 0, state: { waiting: { reason, message } }, ...more },
    ],
  })
