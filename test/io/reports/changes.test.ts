import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createExec } from '../../../src/io/exec.ts'
import { createGroups } from '../../../src/io/groups.ts'
import { reportOperations } from '../../../src/io/reports/operations.ts'
import { temporaryFolder } from '../../fakes/folder.ts'

const { signal } = new AbortController()
const { 'quality.changed': changed } = reportOperations({
  exec: createExec({ env: { PATH: process.env['PATH'] ?? '' }, groups: createGroups() }),
})

test('the paths that differ from the merge base: also those that are gone, moved, empty or no text', async () => {
  const root = temporaryFolder()
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@localhost']
  const git = (...args: string[]) => execFileSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' })
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  git('init', '-q', '-b', 'main')
  write('api/gone.ts', 'gone\n')
  write('api/from.ts', 'the same text in both places\n'.repeat(20))
  write('api/logo.png', Buffer.from([0, 1, 2, 3]))
  write('api/run.sh', 'x\n')
  write('web/left.ts', 'left\n')
  git('add', '-A')
  git('commit', '-qm', 'base')
  git('switch', '-qc', 'topic')
  rmSync(join(root, 'api/gone.ts'))
  git('mv', 'api/from.ts', 'api/to.ts')
  write('api/logo.png', Buffer.from([0, 9, 9, 9]))
  write('api/new "name" ü\t.ts', '')
  chmodSync(join(root, 'api/run.sh'), 0o755)
  git('add', '-A')
  git('commit', '-qm', 'topic')
  git('switch', '-q', 'main')
  write('web/main-only.ts', 'x\n')
  git('add', '-A')
  git('commit', '-qm', 'main goes on')
  git('switch', '-q', 'topic')
  const paths = ['api/from.ts', 'api/gone.ts', 'api/logo.png', 'api/new "name" ü\t.ts', 'api/run.sh', 'api/to.ts']
  expect(await changed?.({ root, revisions: ['origin/main', 'main'] }, signal)).toEqual(paths)
  expect(await changed?.({ root: join(root, 'web'), revisions: ['main'] }, signal)).toEqual([])
  expect(await changed?.({ root, revisions: ['origin/none'] }, signal)).toContain('none of origin/none')
})
