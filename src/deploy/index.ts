import type { Knowledge } from '../core/knowledge.ts'
import { metricJudge } from './metrics.ts'
import { planProbes, probeJudge } from './probes.ts'

export { askDeploy } from './ask.ts'
export { sharedMigrations } from './before.ts'
export { type DeployGiven, pinnedImages } from './given.ts'
export { planDeploy } from './plan.ts'
export { enforcePolicy, judgePolicy, refusedEvent } from './policy.ts'
export { rejectedEntry, rejectionOf } from './rejected.ts'
export { type GoodRelease, goodReleases, releaseEntry, releasesBack, surplusReleases } from './release.ts'
export { logEntries } from './topics.ts'

export { planProbes }

export const deployKnowledge: Knowledge = { judges: { 'deploy.probe': probeJudge, 'deploy.metric': metricJudge } }
