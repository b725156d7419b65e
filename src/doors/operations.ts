import type { Operations, OperationTables } from '../io/operations.ts'
import type { Tools } from '../io/tools.ts'
import type { Known } from './known.ts'

/** The operations beside those about this machine, by the subject of their names. What one needs is loaded when it is first called. */
export function operationTables(tools: Tools, known: () => Known): OperationTables {
  const scan = once(async () => (await import('./scan.ts')).scanOperations(tools, known()))
  return {
    aws: async () => (await import('../io/aws/secrets.ts')).awsSecretsOperations(tools),
    cache: async () => (await import('../io/cache/operations.ts')).cacheOperations(tools, known().runner.github),
    check: async () => (await import('../io/checks/operations.ts')).checkOperations,
    checkout: scan,
    clean: async () => (await import('./forge.ts')).openInventory(tools, known()),
    git: async () => (await import('../io/history.ts')).historyOperations(tools),
    ledger: async () => (await import('./ledger.ts')).openLedger(tools, known()),
    note: async () => (await import('../io/notes/operations.ts')).noteOperations(tools),
    notify: async () => (await import('../io/notify.ts')).notifyOperations(tools),
    quality: async () => (await import('../io/reports/operations.ts')).reportOperations(tools),
    'quality.toolchains': async () => (await import('../io/toolchains.ts')).toolchainOperations(tools),
    registry: async () => (await import('../io/registry/operations.ts')).registryOperations(tools),
    release: async () => (await import('./forge.ts')).openReleases(tools, known()),
    runner: async () => (await import('./proof.ts')).runnerOperations(tools, known().runner),
    sarif: scan,
    sbom: scan,
    scan,
    secrets: async () => (await import('../io/secrets-scan.ts')).secretsOperations(tools),
    service: async () => (await import('../io/services/operations.ts')).serviceOperations(tools),
    tool: scan,
    trivy: scan,
    webhook: async () => (await import('../io/webhook.ts')).webhookOperations(tools),
  }
}

function once(load: () => Promise<Operations>): () => Promise<Operations> {
  let loaded: Promise<Operations> | undefined
  return () => {
    loaded ??= load()
    return loaded
  }
}
