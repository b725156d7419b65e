import { describe, expect, test } from 'vitest'
import type { LogEntry } from '../../../src/core/log.ts'
import { configMapLog } from '../../../src/targets/kubernetes/log.ts'

const log = configMapLog('kubernetes:', 'ns', 'kubernetes/ns/shop')

/** The ConfigMap that writes an entry. */
function written(entry: LogEntry): Record<string, unknown> {
  return JSON.parse(String((log.create(entry) as { body: string }).body)) as Record<string, unknown>
}

function read(...items: object[]): LogEntry[] {
  return log.list().parse({
    stdout: '',
    stderr: '',
    status: 200,
    body: JSON.stringify({ kind: 'ConfigMapList', items }),
  }) as LogEntry[]
}

describe('an entry is read as it was written', () => {
  const set = JSON.stringify(
    Array.from({ length: 300 }, (_, index) => ({ name: `workload-${index}`, text: 'ü'.repeat(5000) })),
  )
  test.each([
    ['a small one, which kubectl shows', '{"holder":"ci"}', true],
    ['one of 1.5 million characters, which no ConfigMap would hold', set, false],
  ])('%s', (_name, value, shown) => {
    const kept = written({ key: 'intent.v1', value })
    expect((kept['data'] as { value?: string }).value !== undefined).toBe(shown)
    expect(JSON.stringify(kept).length).toBeLessThan(1_000_000)
    expect(read(kept)).toEqual([{ key: 'intent.v1', value }])
  })
})

test('entries of other destinations are not read', () => {
  expect(read({ data: { destination: 'kubernetes/ns/other', key: 'lock.1', value: 'x' } })).toEqual([])
})
