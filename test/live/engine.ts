import { inject, test } from 'vitest'
import type { Engine } from '../../scripts/engine/engine.mjs'

const started = inject('engine')

/** A test that needs Docker: `testLive('…', async () => { … engine().env … })`. Without an engine it is skipped and counted. */
export const testLive = test.skipIf(started === null)

/** The run's engine: `env` reaches it, `registry` is its address. */
export function engine(): Engine {
  if (started === null) throw new Error('There is no Docker engine; use testLive.')
  return started
}
