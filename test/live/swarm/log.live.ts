import { configLog } from '../../../src/targets/swarm/log.ts'
import { claimsOnce, keepsWhole } from '../destination-log.ts'
import { stopSwarmAfterwards } from './engine.ts'
import { testStack } from './world.ts'

stopSwarmAfterwards()

testStack('of many who create one entry at once, exactly one does; what it says never changes', async ({ world }) => {
  await claimsOnce(configLog(world.stack), world.context)
})

testStack('any key and a large value come back whole; another stack sees nothing of it', async ({ world }) => {
  const logs = [configLog(world.stack), configLog(`${world.stack}-other`)] as const
  await keepsWhole(logs, world.context, { characters: 900_000 })
})
