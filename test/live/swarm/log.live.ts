import { attempt } from '../../../src/engine/attempt.ts'
import { readLog, removeFromLog, writeLog } from '../../../src/engine/log.ts'
import { configLog } from '../../../src/targets/swarm/log.ts'
import { stopSwarmAfterwards } from './engine.ts'
import { testStack } from './world.ts'

stopSwarmAfterwards()

testStack(
  'of many who create one entry at once, exactly one does; what it says never changes',
  async ({ world, expect }) => {
    const log = configLog(world.stack)
    for (let round = 0; round < 5; round += 1) {
      const key = `lock.${String(round).padStart(6, '0')}`
      const values = Array.from({ length: 12 }, (_, index) => `run ${index}`)
      const nothing = { outputs: new Map<string, string>(), scratch: undefined }
      await Promise.all(
        values.map((value) => {
          const step = log.create({ key, value })
          if (step.do !== 'http') throw new Error('the log of Swarm speaks HTTP')
          return attempt(step, nothing, world.context)
        }),
      )
      const seen = await Promise.all(values.map(() => readLog(log, world.context)))
      const said = new Set(seen.map((entries) => entries.find((entry) => entry.key === key)?.value))
      expect(said.size).toBe(1)
      expect(values).toContain([...said][0])
      await writeLog(log, [{ key, value: 'somebody else, later' }], world.context)
      expect((await readLog(log, world.context)).find((entry) => entry.key === key)?.value).toBe([...said][0])
    }
    await removeFromLog(
      log,
      (await readLog(log, world.context)).map(({ key }) => key),
      world.context,
    )
  },
)

testStack('any key and a large value come back whole; another stack sees nothing of it', async ({ world, expect }) => {
  const log = configLog(world.stack)
  const entries = [
    { key: 'release.0000001', value: 'x'.repeat(900_000) },
    { key: 'intent.feature/ä ✓_x', value: 'line\n"quoted" $X ‹late›' },
    { key: `beat.${'long'.repeat(60)}`, value: '' },
  ]
  await writeLog(log, entries, world.context)
  const back = await readLog(log, world.context)
  expect(back.length).toBe(3)
  for (const entry of entries) expect(back.find(({ key }) => key === entry.key)?.value).toBe(entry.value)
  expect(await readLog(configLog(`${world.stack}-other`), world.context)).toEqual([])
  await removeFromLog(log, [...entries.map(({ key }) => key), 'never.there'], world.context)
  expect(await readLog(log, world.context)).toEqual([])
})
