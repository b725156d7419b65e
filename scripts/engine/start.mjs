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
const engine = await startEngine({
  name: values.name,
  kept: true,
  registry: { ...port, withAuth: values['with-auth'] },
})
console.log(JSON.stringify(engine, null, 2))
