import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import picomatch from 'picomatch'
import { describe, expect, test } from 'vitest'
import { inlineCode, outsideFences, type Page, readPages, root } from './pages.ts'

const pages = readPages()
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => existsSync(path.join(root, file)))

test('there are pages', () => expect(pages.length).toBeGreaterThan(20))

describe.each(pages)('$file', (page) => {
  test('its links lead somewhere', () => expect(brokenLinks(page)).toEqual([]))
  test('the files it names exist', () => expect(missingFiles(page)).toEqual([]))
})

test('a broken link, a missing heading and a missing file would be noticed', () => {
  const page = {
    file: 'docs/x.md',
    text: '[a](nowhere.md) [b](cli.md#nothing) [c](cli.md#options) `src/core/nothing.ts` `src/core/*.ts`',
  }
  expect(brokenLinks(page)).toEqual(['nowhere.md', 'cli.md#nothing'])
  expect(missingFiles(page)).toEqual(['src/core/nothing.ts'])
})

test('the proof names tests by words that stand in them', () => {
  const text = readFileSync(path.join(root, 'docs/proof.md'), 'utf8')
  const rows = text.split('\n').filter((line) => line.startsWith('|') && line.includes('`'))
  const wrong = rows.flatMap((row) => {
    const files = [...row.matchAll(/`((?:test|scripts)\/[^`]+)`/g)].map(([, file = '']) => path.join(root, file))
    const sources = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'))
    const words = [...row.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title)
    return words.filter((title) => !sources.some((source) => source.includes(title)))
  })
  expect(rows.length).toBeGreaterThan(30)
  expect(wrong).toEqual([])
})

test('the architecture fits on three screens', () => {
  const lines = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8').trimEnd().split('\n').length
  expect(lines).toBeLessThanOrEqual(150)
})

test('a decision has about ten lines', () => {
  const folder = path.join(root, 'docs/decisions')
  const long = readdirSync(folder).filter((name) => {
    const lines = readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n').length
    return !/^\d{4}-[a-z0-9-]+\.md$/.test(name) || lines > 20
  })
  expect(long).toEqual([])
})

function brokenLinks({ file, text }: Page): string[] {
  const links = [...outsideFences(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
  return links.filter((link) => !/^(?:https?|mailto):/.test(link) && !leadsSomewhere(file, link))
}

function leadsSomewhere(file: string, link: string): boolean {
  const [target = '', heading] = link.split('#')
  const full = target === '' ? path.join(root, file) : path.join(root, path.dirname(file), target)
  if (!existsSync(full)) return false
  return heading === undefined || headingsOf(readFileSync(full, 'utf8')).includes(heading)
}

/** As GitHub makes anchors of headings. */
function headingsOf(text: string): string[] {
  return [...outsideFences(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** Paths below the checkout; names in capitals stand for something. */
function missingFiles(page: Page): string[] {
  return inlineCode(page)
    .map(({ code }) => code)
    .filter((code) => /^(?:src|test|scripts|docs|examples|schema|bench|actions|\.github)\/[\w./*{},-]+$/.test(code))
    .filter((code) => !/[A-Z]{3}/.test(code) && !named.includes(code) && !exists(code))
}

/** Of the reader's repository or of somebody else's, not of this one. */
const named = ['.github/deploy.yml', '.github/workflows/deploy.yml', 'actions/setup-node']

function exists(code: string): boolean {
  if (existsSync(path.join(root, code)) || existsSync(path.join(root, `${code}.ts`))) return true
  const fits = picomatch(code)
  return /[*{]/.test(code) && tracked.some((file) => fits(file))
}
