import { expect } from 'vitest'
import type { DestinationLog } from '../../src/core/log.ts'
import { attempt } from '../../src/engine/attempt.ts'
import type { EngineContext } from '../../src/engine/context.ts'
import { readLog, removeFromLog, writeLog } from '../../src/engine/log.ts'

/** Of many who create one entry at once, exactly one does; what it says never changes. */
export async function claimsOnce(log: DestinationLog, context: EngineContext): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    const key = `lock.${String(round).padStart(6, '0')}`
    const values = Array.from({ length: 12 }, (_, index) => `run ${index}`)
    const nothing = { outputs: new Map<string, string>(), scratch: undefined }
    await Promise.all(
      values.map((value) => {
        const step = log.create({ key, value })
        if (step.do !== 'http') throw new Error('the log of Docker speaks HTTP')
        return attempt(step, nothing, context)
      }),
    )
    const seen = await Promise.all(values.map(() => readLog(log, context)))
    const said = new Set(seen.map((entries) => entries.find((entry) => entry.key === key)?.value))
    expect(said.size).toBe(1)
    expect(values).toContain([...said][0])
    await writeLog(log, [{ key, value: 'somebody else, later' }], context)
    expect((await readLog(log, context)).find((entry) => entry.key === key)?.value).toBe([...said][0])
  }
  const left = await readLog(log, context)
  await removeFromLog(
    log,
    left.map(({ key }) => key),
    context,
  )
}

/**
 * Any key and a value of this many characters come back whole; another destination sees nothing of it.
 * @param meanwhile what must not touch the entries
 */
export async function keepsWhole(
  [log, other]: readonly [DestinationLog, DestinationLog],
  context: EngineContext,
  { characters, meanwhile = async () => {} }: { characters: number; meanwhile?: () => Promise<unknown> },
): Promise<void> {
  const entries = [
    { key: 'release.0000001', value: 'x'.repeat(characters) },
    { key: 'intent.feature/ä ✓_x', value: 'line\n"quoted" $X ‹late›' },
    { key: `beat.${'long'.repeat(60)}`, value: '' },
  ]
  await writeLog(log, entries, context)
  await meanwhile()
  const back = await readLog(log, context)
  expect(back.length).toBe(3)
  for (const entry of entries) expect(back.find(({ key }) => key === entry.key)?.value).toBe(entry.value)
  expect(await readLog(other, context)).toEqual([])
  await removeFromLog(log, [...entries.map(({ key }) => key), 'never.there'], context)
  expect(await readLog(log, context)).toEqual([])
}
