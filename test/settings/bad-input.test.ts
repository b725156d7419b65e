import { describe, expect, test } from 'vitest'
import { exitCode, Failure } from '../../src/core/failure.ts'
import { file } from './bad-input/file.ts'
import { given } from './bad-input/given.ts'
import { keys } from './bad-input/keys.ts'
import { values } from './bad-input/values.ts'
import { load } from './checkout.ts'

describe.each([
  ['the file', file],
  ['keys', keys],
  ['values', values],
  ['what is given beside the file', given],
])('wrong settings end a run before it touches anything: %s', (_group, rows) => {
  test.each(rows)('%s', async (_what, loading, lines) => {
    const failure = await load(loading).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(failure).toBeInstanceOf(Failure)
    const { kind, message, details } = failure as Failure
    expect([message, ...details]).toEqual(lines)
    expect(kind).toBe('usage')
    expect(exitCode(failure as Failure)).toBe(2)
  })
})
