import { expect, test } from 'vitest'
import { fingerprint } from '../../src/io/fingerprint.ts'

test('a fingerprint depends on the value and on the key, and is refused without one', () => {
  const values = { A: 'one', B: 'one', C: 'two' }
  const { A, B, C } = fingerprint({ key: 'k', values })
  expect(A).toMatch(/^[0-9a-f]{64}$/)
  expect(B).toBe(A)
  expect(C).not.toBe(A)
  expect(fingerprint({ key: 'other', values })['A']).not.toBe(A)
  expect(() => fingerprint({ key: '', values })).toThrow('without a key')
})
