import { expect, test } from 'vitest'
import { notesOf } from '../../src/release/notes.ts'
import { earlier, record } from './records.ts'

const home = 'https://github.com/acme/shop'
const commit = (message: string, letter = 'c') => ({ sha: letter.repeat(40), message })
const notes = (commits: Parameters<typeof notesOf>[0]['commits'], previous: typeof earlier | undefined = earlier) =>
  notesOf({ current: record(), previous, commits, home })

test('what changed by kind, what breaks first, what runs by digest, and where', () => {
  const text = notes([
    commit('feat(cart): coupons', 'd'),
    commit('fix: no double charge\n\nBREAKING CHANGE: orders need a currency', 'e'),
    commit('chore: tidy'),
    commit('Merge branch x'),
  ])
  expect(text.split('\n')).toEqual([
    '## Breaking',
    '',
    '- orders need a currency',
    '',
    '## Features',
    '',
    `- **cart:** coupons ([ddddddd](${home}/commit/${'d'.repeat(40)}))`,
    '',
    '## Fixes',
    '',
    `- no double charge ([eeeeeee](${home}/commit/${'e'.repeat(40)}))`,
    '',
    '2 other commits.',
    '',
    '## Images',
    '',
    `- app: \`ghcr.io/acme/shop@sha256:${'1'.repeat(64)}\``,
    '',
    'Deployed to [production](https://shop.example.com) on 2026-03-04 by [this run](https://github.com/acme/shop/actions/runs/7).',
    `Before: v1.0.0 ([all changes](${home}/compare/${'a'.repeat(40)}...${'b'.repeat(40)})).`,
    '',
  ])
})

test.each([
  ['feat!: new prices', '## Breaking\n\n- new prices'],
  ['fix(a b): x', '- **a b:** x'],
  ['revert: feat', '## Reverted'],
  ['perf: faster', '## Performance'],
])('%s', (message, expected) => expect(notes([commit(message)])).toContain(expected))

test('the first version, and a history that is not known', () => {
  expect(notesOf({ current: record(), previous: undefined, commits: [], home })).toContain('The first version there.')
  expect(notes(null)).toContain('The commits since then are not known.')
})

test('a hostile message is text: no markup, no mention, no image, no closed issue', () => {
  const text = notes([commit('fix: [x](http://evil) <img src=x> @everyone closes #1 `$(touch x)` ![y](z)')])
  expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)\[x|@everyone|#1/)
  expect(text).toContain('\\<img')
  expect(notes([commit('fix: a\u202eb')])).toContain('a\uFFFDb')
  expect(notes([commit(`fix: ${'x'.repeat(299)}😀`)]).isWellFormed()).toBe(true)
})
