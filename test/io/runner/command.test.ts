import { describe, expect, test } from 'vitest'
import { formatCommand, neutralize } from '../../../src/io/runner/command.ts'

test.each([
  [
    'error',
    { file: 'a,b:c.ts', line: 3, title: 'Oh\nno' },
    'one\r\ntwo 100%',
    '::error file=a%2Cb%3Ac.ts,line=3,title=Oh%0Ano::one%0D%0Atwo 100%25',
  ],
  ['group', {}, 'build', '::group::build'],
  ['warning', { file: undefined, title: '' }, '', '::warning::'],
])('a command stays on one line: %s', (name, properties, message, expected) => {
  expect(formatCommand(name, properties, message)).toBe(expected)
})

describe('output of other programs cannot give commands', () => {
  /** As the runner reads a line: https://github.com/actions/runner ActionCommand.TryParseV2 and TryParse. */
  const obeyed = (text: string) =>
    text
      .split(/\r\n|\r|\n/)
      .filter((line) => /^[\t\v\f \u0085\p{Zs}\u2028\u2029]*::/u.test(line) || line.includes('##['))
  test.each([
    '::set-output name=digest::sha256:bad',
    'fine\n::add-mask::e',
    'fine\r::error::no',
    '  \t::stop-commands::x',
    '\u0085::save-state name=a::b',
    '\u00a0\u3000\u2028::error::x',
    'text ##[group]x ##[error]y',
    '::a::\n::b::\n\n\n::c::',
  ])('%j', (text) => {
    expect(obeyed(text).length).toBeGreaterThan(0)
    const safe = neutralize(text)
    expect(obeyed(safe)).toEqual([])
    expect(safe.replaceAll('\u200b', '')).toBe(text)
  })
  test.each(['std::vector<int>', 'a :: b', 'plain', '# [x]'])('%j is left alone', (text) => {
    expect(neutralize(text)).toBe(text)
  })
})
