import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import type { EngineEvent } from '../../src/core/outcome.ts'
import { createLiveLog } from '../../src/report/live.ts'
import { step } from './sample.ts'

function told(events: readonly EngineEvent[], folding: boolean): string[] {
  const lines: string[] = []
  const fold = { open: (title: string) => void lines.push(`[[${title}`), close: () => void lines.push(']]') }
  const log = createLiveLog({
    line: (text) => lines.push(text),
    output: (prefix, text) => lines.push(`${prefix}>${text}`),
    ...(folding ? { fold } : {}),
  })
  for (const event of events) log(event)
  return lines
}

const start = (id: string): EngineEvent => ({ type: 'started', step: id, title: `Do ${id}` })
const output = (id: string, text: string): EngineEvent => ({ type: 'output', step: id, stream: 'stdout', text })
const end = (id: string): EngineEvent => ({ type: 'ended', outcome: step(id) })
const pending = (reasons: string[]): EngineEvent => ({
  type: 'progress',
  step: 'a',
  subjects: [
    { name: 'web', verdict: 'pending', reasons },
    { name: 'db', verdict: 'good', reasons: [] },
  ],
})

const story: EngineEvent[] = [
  { type: 'stage', stage: 'deploy', subject: 'staging: shop', state: 'started' },
  { type: 'hold', name: 'lock', state: 'acquired', text: 'compose:shop' },
  start('a'),
  output('a', 'pulling'),
  pending(['0 of 1']),
  pending(['0 of 1']),
  pending(['1 of 1, not ready']),
  { type: 'retry', step: 'a', attempt: 2, delay: 4000, failure: new Failure('transient', 'reset\nagain') },
  {
    type: 'ended',
    outcome: step('a', { attempts: 2, state: 'failed', failure: new Failure('unhealthy', 'Do a: crashed') }),
  },
  { type: 'started', step: 'a', title: 'Restore', undo: true },
  { type: 'ended', outcome: step('a', { title: 'Restore', state: 'undone' }), undo: true },
  { type: 'note', level: 'warning', text: 'one replica' },
  { type: 'stage', stage: 'deploy', subject: 'staging: shop', state: 'failed', why: 'crashed' },
]

test('a terminal is told each thing once, lines with the name of their step', () => {
  expect(told(story, false)).toMatchInlineSnapshot(`
    [
      "▶ deploy: staging: shop",
      "  ⚿ lock acquired: compose:shop",
      "  ▸ Do a",
      "    a │ >pulling",
      "    a │ … web pending: 0 of 1",
      "    a │ ✓ db good",
      "    a │ … web pending: 1 of 1, not ready",
      "    a │ ↻ attempt 2 in 4s after transient: reset again",
      "  ✗ Do a (attempt 2) 1.2s: crashed",
      "  ▸ Undo: Restore",
      "  ↩ Undo: Restore 1.2s undone",
      "  ! one replica",
      "✗ deploy failed: crashed",
    ]
  `)
})

test('a log that folds has a fold for each step that says something', () => {
  expect(told(story, true)).toMatchInlineSnapshot(`
    [
      "▶ deploy: staging: shop",
      "  ⚿ lock acquired: compose:shop",
      "[[Do a",
      ">pulling",
      "… web pending: 0 of 1",
      "✓ db good",
      "… web pending: 1 of 1, not ready",
      "↻ attempt 2 in 4s after transient: reset again",
      "]]",
      "✗ Do a (attempt 2) 1.2s: crashed",
      "↩ Undo: Restore 1.2s undone",
      "  ! one replica",
      "✗ deploy failed: crashed",
    ]
  `)
})

describe('steps at the same time, in a log that folds', () => {
  test('are not interleaved: the first is live, the next is shown when it is its turn', () => {
    const events = [start('a'), start('b'), output('b', 'b1'), output('a', 'a1'), output('b', 'b2'), end('a')]
    expect(told(events, true)).toEqual(['[[Do a', '>a1', ']]', '✓ Do a 1.2s', '[[Do b', '>b1', '>b2'])
  })
  test('one that ends while another is live gets its own fold, and the live one goes on', () => {
    const events = [start('a'), start('b'), output('a', 'a1'), output('b', 'b1'), end('b'), output('a', 'a2'), end('a')]
    expect(told(events, true)).toEqual([
      '[[Do a',
      '>a1',
      ']]',
      '[[Do b',
      '>b1',
      ']]',
      '✓ Do b 1.2s',
      '[[Do a',
      '>a2',
      ']]',
      '✓ Do a 1.2s',
    ])
  })
  test('every line comes exactly once and folds never nest, whatever the order', () => {
    let seed = 7
    const random = (n: number) => {
      seed = (seed * 16_807) % 2_147_483_647
      return seed % n
    }
    for (let round = 0; round < 300; round++) {
      const open = new Set<string>()
      const events: EngineEvent[] = []
      const expected: string[] = []
      for (let i = 0; i < 40; i++) {
        const id = `s${random(4)}`
        if (!open.has(id)) {
          open.add(id)
          events.push(start(id))
        } else if (random(4) === 0) {
          open.delete(id)
          events.push(end(id))
        } else {
          expected.push(`>${id}:${i}`)
          events.push(output(id, `${id}:${i}`))
        }
        if (random(9) === 0) events.push({ type: 'note', level: 'info', text: 'between' })
      }
      for (const id of open) events.push(end(id))
      const lines = told(events, true)
      expect(lines.filter((line) => line.startsWith('>')).sort()).toEqual(expected.sort())
      let depth = 0
      for (const line of lines) {
        if (line.startsWith('[[')) depth++
        if (line === ']]') depth--
        expect(depth === 0 || depth === 1).toBe(true)
      }
      expect(depth).toBe(0)
    }
  })
  test('one that says too much while it waits loses its oldest lines, and says so', () => {
    const many = Array.from({ length: 5003 }, (_, i) => output('b', String(i)))
    const lines = told([start('a'), start('b'), ...many, end('b')], true)
    expect(lines.slice(0, 3)).toEqual(['[[Do b', '… 3 lines left out …', '>3'])
    expect(lines.at(-3)).toBe('>5002')
  })
})
