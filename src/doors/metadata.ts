import { currentRunner } from '../io/runner/runner.ts'
import { runMetadata } from './metadata/door.ts'

/** The `metadata` action. It holds nothing, so there is nothing to do after the job. */
export async function metadataAction(phase: 'main' | 'post'): Promise<void> {
  if (phase === 'main') process.exitCode = await runMetadata(currentRunner())
}
