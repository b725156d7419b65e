// node scripts/engine/stop.mjs [--name demo] [--forget]: stops it whoever uses it; --forget removes its images as well.
import { parseArgs } from 'node:util'
import { forgetData } from './daemon.mjs'
import { stopEngine } from './engine.mjs'
import { instanceNamed } from './instance.mjs'

const { values } = parseArgs({
  options: { name: { type: 'string', default: 'demo' }, forget: { type: 'boolean', default: false } },
})
try {
  await stopEngine({ name: values.name, force: true })
  if (values.forget) await forgetData(instanceNamed(values.name))
  console.error(`stopped ${values.name}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
