import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createMask, createMaskStream } from '../../src/core/secret.ts'

describe('a mask hides a secret', () => {
  const secret = 'pä$$ w.rd+"/\\x'
  const mask = createMask([secret, 'abcdef', 'abcdefghij', 'key line one\nkey line two\n', 'abc', ''])
  test.each([
    ['as it is', secret],
    ['URL-encoded', encodeURIComponent(secret)],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    ['each line of it', 'key line two'],
    ['that contains another, whole', 'abcdefghij'],
  ])('%s', (_name, text) => {
    expect(mask(`<${text}>`)).toBe('<***>')
  })
  test.each(['', 'x', 'xy'])('in base64 after %j', (before) => {
    const masked = mask(Buffer.from(`${before}${secret}zz`).toString('base64'))
    expect(masked).toContain('***')
    expect(Buffer.from(masked, 'base64').toString()).not.toContain('w.rd')
  })
  test('but not what is too short to be one', () => {
    expect(mask('abc, nothing else')).toBe('abc, nothing else')
    expect(createMask([])('text')).toBe('text')
  })
})

describe('a mask for text in pieces', () => {
  const inPieces = (secrets: readonly string[], pieces: readonly string[]) => {
    const stream = createMaskStream(secrets)
    return pieces.map((piece) => stream.push(piece)).join('') + stream.end()
  }
  test('finds a secret wherever it is cut', () => {
    const text = 'before s3cret-token after s3cret-tokex'
    for (let cut = 0; cut <= text.length; cut++) {
      expect(inPieces(['s3cret-token'], [text.slice(0, cut), text.slice(cut)])).toBe('before *** after s3cret-tokex')
    }
  })
  test('keeps back only what could be the beginning of one', () => {
    const stream = createMaskStream(['s3cret-token'])
    expect(stream.push('a whole line\n')).toBe('a whole line\n')
    expect(stream.push('ends with s3cr')).toBe('ends with ')
    expect(stream.push('ystal\n')).toBe('s3crystal\n')
    expect(stream.end()).toBe('')
  })
  test('prints what was kept back at the end', () => {
    expect(inPieces(['s3cret-token'], ['s3cret'])).toBe('s3cret')
  })
  test('is the mask of the whole text, however it is cut', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ab', 'c'), maxLength: 40 })
    const secrets = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 4, maxLength: 7 }), {
      maxLength: 3,
    })
    fc.assert(
      fc.property(secrets, fc.array(letters, { maxLength: 6 }), (values, pieces) => {
        const masked = inPieces(values, pieces)
        const mask = createMask(values)
        // Where two secrets overlap, pieces may hide them as two stars or one; nothing of them may be left.
        expect(mask(masked)).toBe(masked)
        expect(masked.replaceAll('***', '')).toBe(mask(pieces.join('')).replaceAll('***', ''))
      }),
      { numRuns: 3000 },
    )
  })
})
