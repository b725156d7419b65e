import type { TagSet } from '../../metadata/evaluate.ts'

/** Rows shown; a summary has a limit. */
const shown = 200

/** Markdown: which rule gave which tag, and why a rule gave none. */
export function summaryTable({ version, rows }: TagSet): string {
  const head = ['### Image metadata', '', version === undefined ? 'No version.' : `Version ${code(version)}`, '']
  const table = rows
    .slice(0, shown)
    .map(({ rule, tag, why }) => `| ${code(rule)} | ${tag === '' ? '–' : code(tag)} | ${cell(why)} |`)
  const more = rows.length > shown ? ['', `… and ${rows.length - shown} more rules`] : []
  return [...head, '| Rule | Tag | |', '| --- | --- | --- |', ...table, ...more, ''].join('\n')
}

function code(text: string): string {
  return `<code>${cell(text)}</code>`
}

/** Text that stays in its cell, whatever it contains. */
function cell(text: string): string {
  const escapes: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    '`': '&#96;',
    '*': '&#42;',
    _: '&#95;',
    '[': '&#91;',
  }
  return text.replace(/[&<>|`*_[]/g, (character) => escapes[character] as string).replace(/\s+/g, ' ')
}
