import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createExec } from '../../src/io/exec.ts'
import { createGroups } from '../../src/io/groups.ts'
import { historyOperations } from '../../src/io/history.ts'
import { temporaryFolder } from '../fakes/folder.ts'

const { signal } = new AbortController()
const { 'git.history': history } = historyOperations({
  exec: createExec({ env: { PATH: process.env['PATH'] ?? '' }, groups: createGroups() }),
})

function repository() {
  const root = temporaryFolder()
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@localhost']
  const git = (...args: string[]) => execFileSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' }).trim()
  git('init', '-q', '-b', 'main')
  const commit = (...paths: string[]) => {
    for (const path of paths) {
      mkdirSync(join(root, path, '..'), { recursive: true })
      writeFileSync(join(root, path), `${Math.random()}`)
    }
    git('add', '-A')
    git('commit', '-qm', paths.join(' '))
    return git('rev-parse', 'HEAD')
  }
  return { root, git, commit }
}

test('the last commits with what they changed; a merge with all that it brought; names as they are', async () => {
  const { root, git, commit } = repository()
  const first = commit('api/a.ts')
  git('switch', '-qc', 'topic')
  commit('web/ü "1".ts')
  commit('web/2.ts')
  git('switch', '-q', 'main')
  const second = commit('api/b.ts')
  git('merge', '-q', '--no-ff', '-m', 'merge', 'topic')
  const merge = git('rev-parse', 'HEAD')
  const empty = git('commit', '-q', '--allow-empty', '-m', 'empty') + git('rev-parse', 'HEAD')
  expect(await history?.({ root, most: 50 }, signal)).toEqual([
    { sha: empty, paths: [] },
    { sha: merge, paths: ['web/2.ts', 'web/ü "1".ts'] },
    { sha: second, paths: ['api/b.ts'] },
    { sha: first, paths: ['api/a.ts'] },
  ])
  expect(await history?.({ root, most: 1 }, signal)).toHaveLength(1)
  expect(await history?.({ root: join(root, 'api'), most: 50 }, signal)).toMatchObject([
    { paths: [] },
    { paths: [] },
    { paths: ['b.ts'] },
    { paths: ['a.ts'] },
  ])
})

test('a clone of depth 1 knows nothing of before: everything changed', async () => {
  const { root, commit } = repository()
  commit('api/a.ts')
  const sha = commit('web/b.ts')
  const shallow = temporaryFolder()
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, join(shallow, 'clone')])
  expect(await history?.({ root: join(shallow, 'clone'), most: 50 }, signal)).toEqual([
    { sha, paths: ['api/a.ts', 'web/b.ts'] },
  ])
})

test('where there is no history, none is told', async () => {
  expect(await history?.({ root: temporaryFolder(), most: 50 }, signal)).toEqual([])
})
