import type { DeploymentRecord } from '../../src/core/record.ts'

/** A deploy of v1.1.0 to production that succeeded, with whatever a test changes. */
export function record(change: Partial<DeploymentRecord> = {}): DeploymentRecord {
  return {
    id: '1',
    app: 'shop',
    environment: 'production',
    destination: 'compose/shop-production',
    version: 'v1.1.0',
    commit: 'b'.repeat(40),
    ref: 'refs/tags/v1.1.0',
    images: { app: `ghcr.io/acme/shop@sha256:${'1'.repeat(64)}` },
    previous: {},
    state: 'succeeded',
    attempt: 1,
    actor: 'ada',
    runUrl: 'https://github.com/acme/shop/actions/runs/7',
    url: 'https://shop.example.com',
    createdAt: '2026-03-04T05:06:07Z',
    updatedAt: '2026-03-04T05:06:07Z',
    failureKind: '',
    reason: '',
    task: 'deploy',
    ...change,
  }
}

export const earlier = record({ id: '0', version: 'v1.0.0', ref: 'refs/tags/v1.0.0', commit: 'a'.repeat(40) })
