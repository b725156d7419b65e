import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readWorkflow } from './workflows/workflow.ts'

const root = path.resolve(import.meta.dirname, '..')
const read = (name: string) => readFileSync(path.join(root, name), 'utf8')

test('every place that CODEOWNERS names is there, and somebody owns everything', () => {
  const rules = read('.github/CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/))
  expect(rules[0]?.[0]).toBe('*')
  for (const [place = '', ...owners] of rules) {
    expect(owners.length, place).toBeGreaterThan(0)
    expect(owners.filter((owner) => !/^@[\w-]+\/[\w-]+$/.test(owner))).toEqual([])
    const pattern = place.replace(/^\//, '').replace(/\/$/, '/**')
    expect(
      execFileSync('git', ['ls-files', '--', `:(glob)${pattern}`], { cwd: root, encoding: 'utf8' }),
      place,
    ).not.toBe('')
  }
})

test('Dependabot looks after packages and actions, and waits before it takes a new version', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string; cooldown?: { 'default-days'?: number } }[]
  }
  expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions'])
  for (const { cooldown } of updates) expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7)
})

describe.each(readdirSync(path.join(root, '.github/ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml'))(
  '%s',
  (name) => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}`)) as {
      name: string
      description: string
      body: { type: string; id?: string; attributes: { label?: string; value?: string; options?: string[] } }[]
    }
    test('is a form that GitHub takes: https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms', () => {
      expect([form.name, form.description].every((text) => text.length > 5)).toBe(true)
      const kinds = ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']
      expect(form.body.filter(({ type }) => !kinds.includes(type))).toEqual([])
      const asked = form.body.filter(({ type }) => type !== 'markdown')
      expect(asked.filter(({ id, attributes }) => id === undefined || attributes.label === undefined)).toEqual([])
      expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length)
    })
  },
)

test('a vulnerability is told privately, and every way says so', () => {
  const { blank_issues_enabled: blank, contact_links: links } = parse(read('.github/ISSUE_TEMPLATE/config.yml'))
  expect(blank).toBe(false)
  expect(links[0].url).toContain('/security/advisories/new')
  expect(read('SECURITY.md')).toMatch(/report a vulnerability privately/i)
})

test('a release: built in two places and compared, then approved, then published; only that job may write, and nothing is cached', () => {
  const { on, jobs } = readWorkflow('.github/workflows/publish.yml')
  expect(on).toEqual({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+*'] } })
  const { reproducible, publish } = jobs
  expect(reproducible?.strategy?.matrix).toEqual({ folder: ['first', 'second/and-deeper'] })
  expect(reproducible?.permissions).toEqual({ contents: 'read' })
  expect(publish).toMatchObject({
    needs: 'reproducible',
    permissions: { contents: 'write' },
    environment: { name: 'release' },
  })
  const commands = [reproducible, publish].flatMap((job) => (job?.steps ?? []).map(({ run = '' }) => run))
  for (const script of commands.join('\n').matchAll(/node (scripts\/\S+)/g))
    expect(existsSync(path.join(root, script[1] ?? ''))).toBe(true)
  expect(JSON.stringify(jobs)).not.toContain('cache')
})
