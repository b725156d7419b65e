import type { LogEntry } from '../core/log.ts'
import type { Facts } from '../core/question.ts'
import { type DeployGiven, type GoodRelease, logEntries, releaseEntry, surplusReleases } from '../deploy/index.ts'
import { type EngineContext, undisturbed } from '../engine/context.ts'
import { removeFromLog, writeLog } from '../engine/log.ts'

/**
 * Writes a release that has turned out good to the destination's memory.
 * @param facts of its plan: no release has come since, because we hold the lock
 * @returns all entries by now
 */
export async function rememberGood(
  given: DeployGiven,
  good: GoodRelease,
  facts: Facts,
  context: EngineContext,
): Promise<readonly LogEntry[]> {
  const log = given.target.log(given.input)
  const known = facts.need(logEntries(log.destination))
  const entry = releaseEntry(known, good)
  await writeLog(log, [entry], undisturbed(context))
  return [...known, entry]
}

/** Removes the releases beyond those to keep. */
export function forgetSurplus(
  { target, input, environment }: DeployGiven,
  entries: readonly LogEntry[],
  context: EngineContext,
): Promise<void> {
  return removeFromLog(target.log(input), surplusReleases(entries, environment.keep), undisturbed(context))
}
