import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createExec } from '../../src/io/exec.ts'
import { readGit } from '../../src/io/git.ts'
import { createGroups } from '../../src/io/groups.ts'
import { temporaryFolder } from '../fakes/folder.ts'

const { signal } = new AbortController()
const env = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CEILING_DIRECTORIES: '/tmp',
}
const ports = { exec: createExec({ env, groups: createGroups() }), signal }

function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false']
  const ran = spawnSync('git', [...who, ...args], { cwd: folder, env, encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(ran.stderr)
  return ran.stdout.trim()
}

function checkout(): string {
  const folder = temporaryFolder()
  git(folder, 'init', '--quiet', '--initial-branch=main')
  writeFileSync(join(folder, 'file'), 'one\n')
  writeFileSync(join(folder, '.gitignore'), 'ignored\n')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '-m', 'First')
  return folder
}

describe('a checkout', () => {
  test('with a branch, tags, a remote and a person', async () => {
    const folder = checkout()
    git(folder, 'tag', 'v1.0.0')
    git(folder, 'tag', '-a', '-m', 'notes', 'release/one')
    git(folder, 'remote', 'add', 'origin', 'https://github.com/acme/shop.git')
    git(folder, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk/main')
    git(folder, 'config', 'user.name', 'Ada Lovelace')
    expect(await readGit(folder, ports)).toEqual({
      sha: git(folder, 'rev-parse', 'HEAD'),
      branch: 'main',
      tags: ['release/one', 'v1.0.0'],
      remoteUrl: 'https://github.com/acme/shop.git',
      defaultBranch: 'trunk/main',
      dirty: false,
      user: 'Ada Lovelace',
    })
  })
  test('that is detached and has nothing else', async () => {
    const folder = checkout()
    git(folder, 'checkout', '--quiet', '--detach')
    const sha = git(folder, 'rev-parse', 'HEAD')
    expect(await readGit(folder, ports)).toEqual({ sha, tags: [], dirty: false })
  })
  test.each([
    ['a changed file', 'file', true],
    ['a new file', 'new', true],
    ['an ignored file', 'ignored', false],
    ['our own state', '.deploy-action/records.db', false],
    ['our own state in a part of a monorepo', 'shop/.deploy-action/records.db', false],
  ])('is dirty or not with %s', async (_name, path, dirty) => {
    const folder = checkout()
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), 'two\n')
    expect((await readGit(folder, ports)).dirty).toBe(dirty)
  })
  test('without a commit has no sha', async () => {
    const folder = temporaryFolder()
    git(folder, 'init', '--quiet', '--initial-branch=main')
    expect(await readGit(folder, ports)).toEqual({ sha: '', branch: 'main', tags: [], dirty: false })
  })
  test('that is none is a usage failure', async () => {
    const folder = temporaryFolder()
    await expect(readGit(folder, ports)).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringContaining(folder),
    })
  })
  test('on a machine without git is an absent failure that names it', async () => {
    const bare = { exec: createExec({ env: { PATH: temporaryFolder() }, groups: createGroups() }), signal }
    await expect(readGit(checkout(), bare)).rejects.toMatchObject({
      kind: 'absent',
      message: expect.stringContaining('git'),
    })
  })
})
