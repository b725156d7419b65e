import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { GateSettings } from '../../src/core/settings.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { gate } from '../fakes/given.ts'
import { runGates } from './world.ts'

const none = { paths: [], branch: [], event: [] }

/** A commit that changed `web/a.js` after one that had it not. */
function project(): string {
  const root = temporaryFolder()
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root })
  git('init', '-q', '-b', 'main')
  git('commit', '-qm', 'base', '--allow-empty')
  mkdirSync(path.join(root, 'web'))
  writeFileSync(path.join(root, 'web/a.js'), 'a\n')
  git('add', '.')
  git('commit', '-qm', 'more')
  return root
}

/** A push to main, as `given` has it. */
const cases: [string, GateSettings['when'], boolean][] = [
  ['always', none, true],
  ['its paths changed', { ...none, paths: ['web/**'] }, true],
  ['other paths changed', { ...none, paths: ['api/**', '*.md'] }, false],
  ['its branch', { ...none, branch: ['ma*'] }, true],
  ['another branch', { ...none, branch: ['release/*'] }, false],
  ['its event', { ...none, event: ['push', 'schedule'] }, true],
  ['another event', { ...none, event: ['pull_request'] }, false],
]
test.each(cases)('%s', async (_, when, runs) => {
  const gates = [gate('a', { run: 'true', when }), gate('b', { run: 'true', needs: ['a'] })]
  const { report } = await runGates(project(), gates)
  expect(report.failure).toBeUndefined()
  const steps = report.outcome?.steps.map(({ id }) => id)
  expect(steps).toContain('gate.b')
  expect(steps?.includes('gate.a')).toBe(runs)
  expect(report.told?.['score']).toBe('100')
})

test('where nothing can be compared, a gate with paths runs', async () => {
  const root = temporaryFolder()
  execFileSync('git', ['init', '-q'], { cwd: root })
  const { report } = await runGates(root, [gate('a', { run: 'true', when: { ...none, paths: ['api/**'] } })])
  expect(report.outcome?.steps.map(({ id }) => id)).toContain('gate.a')
})

test('six gates that wait take as long as the longest chain of them', async () => {
  const gates = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => gate(id, { run: ['sleep', '2'] }))
  const { report } = await runGates(temporaryFolder(), [...gates, gate('g', { run: ['sleep', '1'], needs: ['a'] })])
  expect(report.failure).toBeUndefined()
  expect(report.ms).toBeLessThan(3000 * 1.05 + 200)
})
