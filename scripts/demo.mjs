// npm run demo [-- --keep | --stop]: the real pipeline on a small service, on this machine, every claim checked from outside.
import { parseArgs } from 'node:util'
import { acts } from './demo/acts.mjs'
import { verdict } from './demo/claims.mjs'
import { say } from './demo/narrate.mjs'
import { leaveUp, openStage, tearDown, withDemoLock } from './demo/stage.mjs'
import { ensureNode24 } from './node24.mjs'

await ensureNode24(import.meta.url)

const { values } = parseArgs({
  options: { keep: { type: 'boolean', default: false }, stop: { type: 'boolean', default: false } },
})
const started = Date.now()
const interruption = new AbortController()
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => interruption.abort(new Error(`stopped by ${signal}`)))

process.exitCode = await withDemoLock(values.stop ? tearDownOnly : perform)

async function tearDownOnly() {
  await tearDown()
  say('Everything of the demo is stopped.')
  return 0
}

async function perform() {
  let good = false
  /** @type {import('./demo/stage.mjs').Stage | undefined} */
  let stage
  try {
    stage = await openStage(interruption.signal)
    for (const act of acts) {
      interruption.signal.throwIfAborted()
      await act(stage)
    }
    good = verdict()
  } catch (error) {
    console.error(`\nThe demo ended early: ${error instanceof Error ? error.message : error}`)
  }
  if (values.keep && stage !== undefined && !interruption.signal.aborted) await leaveUp(stage)
  else {
    await tearDown()
    say('Everything is stopped.')
  }
  console.log(`${good ? 'The demo went well' : 'THE DEMO FAILED'} (${Math.round((Date.now() - started) / 1000)} s).`)
  return good ? 0 : 1
}
