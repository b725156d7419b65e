import { expect, test } from 'vitest'
import type { LogEntry } from '../../src/core/log.ts'
import { releasesBack } from '../../src/deploy/index.ts'
import { chooseRelease } from '../../src/run/rollback.ts'

/** `a b c>a`: a, then b, then c, which was a rollback to a. A digit after a letter is another commit with the same images. */
function log(text: string): LogEntry[] {
  return text.split(' ').map((word, index) => {
    const [name = '', returnedTo] = word.split('>')
    const images = { app: `r/shop@sha256:${(returnedTo ?? name)[0]}` }
    const release = { release: name, version: `v-${name}`, commit: returnedTo ?? name, images }
    const value = { ...release, ...(returnedTo === undefined ? {} : { returnedTo }) }
    return { key: `release.${String(index + 1).padStart(7, '0')}`, value: JSON.stringify(value) }
  })
}

test.each([
  ['deploys', 'a b c', 'c b a'],
  ['a rollback leaves behind what it went back from', 'a b c d>b', 'd a'],
  ['two rollbacks go further back', 'a b c d>b e>a', 'e'],
  ['a rollback to a rollback', 'a b c>a d e>c', 'e'],
  ['a deploy after a rollback', 'a b c>a d', 'd c'],
  ['to a release that is not known any more', 'b c d>a', 'd'],
])('the way back: %s', (_name, entries, wanted) => {
  expect(releasesBack(log(entries)).map(({ release }) => release)).toEqual(wanted.split(' '))
})

test.each([
  ['the release before', 'a b', 'a'],
  ['after a rollback, the one before that', 'a b c d>b', 'a'],
  ['the same images with other settings', 'a b b1', 'b'],
  ['not what is deployed again as it was', 'a b b', 'a'],
])('without a name a rollback goes to: %s', (_name, entries, wanted) => {
  expect(chooseRelease(log(entries), '').release).toBe(wanted)
})

test('it never goes forward again to what was left behind, but a name reaches it', () => {
  expect(() => chooseRelease(log('a b c>a'), '')).toThrow(
    expect.objectContaining({ kind: 'absent', hint: expect.stringContaining('v-b (b)') }),
  )
  expect(chooseRelease(log('a b c>a'), 'v-b').release).toBe('b')
})
