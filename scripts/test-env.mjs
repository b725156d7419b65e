// What live tests need: a private engine named `test`, its registry, and base images in it. For a vitest global setup.
import { ensureBaseImage } from './demo/base-image.mjs'
import { startEngine, stopEngine } from './engine/engine.mjs'

/**
 * Starts (or joins) the engine and puts its variables into this process's environment, which test workers inherit:
 * PATH, DOCKER_HOST, DOCKER_CONFIG, and DEPLOY_ACTION_TEST_REGISTRY, DEPLOY_ACTION_TEST_BUSYBOX (a reference by digest).
 * @param {{ name?: string }} [options]
 * @returns {Promise<import('./engine/engine.mjs').Engine & { busybox: string, stop: () => Promise<boolean> }>}
 */
export async function setUpEngine({ name = 'test' } = {}) {
  const engine = await startEngine({ name })
  const busybox = await ensureBaseImage('busybox', engine)
  Object.assign(process.env, engine.env, {
    DEPLOY_ACTION_TEST_REGISTRY: engine.registry,
    DEPLOY_ACTION_TEST_BUSYBOX: busybox,
  })
  return { ...engine, busybox, stop: () => stopEngine({ name }) }
}
