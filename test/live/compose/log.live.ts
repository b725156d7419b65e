import { volumeLog } from '../../../src/targets/compose/log.ts'
import { claimsOnce, keepsWhole } from '../destination-log.ts'
import { docker } from './images.ts'
import { testProject } from './world.ts'

testProject('of many who create one entry at once, exactly one does; what it says never changes', async ({ world }) => {
  await claimsOnce(volumeLog(world.project), world.context)
})

testProject('any key and a large value come back whole; another project sees nothing of it', async ({ world }) => {
  const logs = [volumeLog(world.project), volumeLog(`${world.project}-other`)] as const
  const meanwhile = async () => {
    await docker('compose', '-p', world.project, 'down', '--volumes')
    await docker('volume', 'prune', '-f')
  }
  await keepsWhole(logs, world.context, { characters: 3_000_000, meanwhile })
})
