// node scripts/cluster/stop.mjs [--name demo]: stops it whoever uses it, and removes all of it.
import { parseArgs } from 'node:util'
import { stopCluster } from './cluster.mjs'

const { values } = parseArgs({ options: { name: { type: 'string', default: 'demo' } } })
try {
  await stopCluster({ name: values.name, force: true })
  console.error(`stopped ${values.name}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
