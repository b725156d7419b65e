// node scripts/engine/start.mjs [--name demo] [--port 5000] [--with-auth]: a private engine and registry; prints JSON.
import { parseArgs } from 'node:util'
import { startEngine } from './engine.mjs'

const { values } = parseArgs({
  options: {
    name: { type: 'string', default: 'demo' },
    port: { type: 'string' },
    'with-auth': { type: 'boolean', default: false },
  },
})
const port = values.port === undefined ? {} : { port: Number(values.port) }
try {
  const registry = { ...port, withAuth: values['with-auth'] }
  console.log(JSON.stringify(await startEngine({ name: values.name, kept: true, registry }), null, 2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
