import type { TestProject } from 'vitest/node'
import { startEngine, stopEngine } from '../../scripts/engine/engine.mjs'

/** A private engine and registry for the whole run; where they cannot be had the tests are skipped and counted. */
export async function setup(project: TestProject): Promise<void> {
  const engine = await startEngine({ name: 'test', why: 'the tests run containers' }).catch((error: Error) => error)
  if (engine instanceof Error) console.error(`No Docker engine for the tests: ${engine.message}`)
  project.provide('engine', engine instanceof Error ? null : engine)
}

export async function teardown(): Promise<void> {
  await stopEngine({ name: 'test' })
}

declare module 'vitest' {
  interface ProvidedContext {
    engine: import('../../scripts/engine/engine.mjs').Engine | null
  }
}
