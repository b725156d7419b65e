// node scripts/cluster/start.mjs [--name demo]: a real Kubernetes API with nodes that run no containers; prints JSON.
import { parseArgs } from 'node:util'
import { startCluster } from './cluster.mjs'

const { values } = parseArgs({ options: { name: { type: 'string', default: 'demo' } } })
try {
  console.log(JSON.stringify(await startCluster({ name: values.name, kept: true }), null, 2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
