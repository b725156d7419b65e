import { expect, test } from 'vitest'
import { joinKnowledge } from '../../src/core/knowledge.ts'
import type { EngineEvent } from '../../src/core/outcome.ts'
import { createContext } from '../../src/engine/context.ts'
import { type Hold, withHold } from '../../src/engine/hold.ts'
import { createPorts } from '../../src/io/ports.ts'
import { createSecrets } from '../../src/io/secrets.ts'

function scene(signal = new AbortController().signal) {
  const told: string[] = []
  const events: EngineEvent[] = []
  const ports = createPorts({ env: {}, secrets: createSecrets(), signal })
  const context = createContext({ ports, knowledge: joinKnowledge({}), sink: (event) => events.push(event) })
  const hold: Hold<number> = {
    name: 'a thing',
    acquire: async () => {
      told.push('acquired')
      return 7
    },
    release: async (held, { signal: calm }) => {
      told.push(`released ${held}${calm.aborted ? ' in a hurry' : ''}`)
    },
  }
  return { told, events, context, hold }
}

test('is given back when the body ends', async () => {
  const { told, context, hold } = scene()
  expect(await withHold(hold, context, async (held) => held + 1)).toBe(8)
  expect(told).toEqual(['acquired', 'released 7'])
})

test('is given back when the body fails, and when the run was cancelled', async () => {
  const stop = new AbortController()
  const { told, context, hold } = scene(stop.signal)
  const failing = withHold(hold, context, async () => {
    stop.abort()
    throw new Error('broken')
  })
  await expect(failing).rejects.toThrow('broken')
  expect(told).toEqual(['acquired', 'released 7'])
})

test('that it could not be given back is told, and hides nothing', async () => {
  const { context, hold, events } = scene()
  const stuck = { ...hold, release: () => Promise.reject(new Error('it is stuck')) }
  expect(await withHold(stuck, context, async () => 'good')).toBe('good')
  expect(events).toContainEqual(
    expect.objectContaining({ type: 'note', level: 'warning', text: expect.stringContaining('it is stuck') }),
  )
})

test('what could not be had is not given back', async () => {
  const { told, context, hold } = scene()
  const refused = { ...hold, acquire: () => Promise.reject(new Error('no')) }
  await expect(withHold(refused, context, async () => 'never')).rejects.toThrow('no')
  expect(told).toEqual([])
})
