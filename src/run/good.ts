import { type DeployGiven, type GoodRelease, releaseEntry, surplusReleases } from '../deploy/index.ts'
import { type EngineContext, undisturbed } from '../engine/context.ts'
import { readLog, removeFromLog, writeLog } from '../engine/log.ts'

/** Writes a release that has turned out good to the destination's memory; those beyond the ones to keep go. */
export async function rememberGood(given: DeployGiven, good: GoodRelease, context: EngineContext): Promise<void> {
  const log = given.target.log(given.input)
  const calm = undisturbed(context)
  await writeLog(log, [releaseEntry(await readLog(log, calm), good)], calm)
  await removeFromLog(log, surplusReleases(await readLog(log, calm), given.environment.keep), calm)
}
