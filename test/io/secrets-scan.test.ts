import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { createExec } from '../../src/io/exec.ts'
import { createGroups } from '../../src/io/groups.ts'
import { secretsOperations } from '../../src/io/secrets-scan.ts'
import { temporaryFolder } from '../fakes/folder.ts'

// Joined here, so that no scanner finds them in this file.
const canary = `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`
const leak = `first line\nexport TOKEN=${canary}\n`

const exec = createExec({ env: { PATH: process.env['PATH'] ?? '' }, groups: createGroups() })

async function scan(root: string, signal = new AbortController().signal) {
  const operation = secretsOperations({ exec })['secrets.scan']
  return (await operation?.({ root }, signal)) as unknown as {
    files: number
    skipped: Record<string, number>
    total: number
    findings: unknown[]
  }
}

/** A git checkout with these files tracked. */
function checkout(files: Record<string, string | Buffer>): string {
  const root = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  git(root, 'init', '-q')
  git(root, 'add', '-A')
  return root
}

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', args, { cwd, stdio: 'pipe' })
}

test('a committed token is found by place and rule, and never told', async () => {
  const found = await scan(checkout({ 'src/deploy.sh': leak, 'README.md': 'nothing here' }))
  expect(found).toEqual({
    files: 2,
    skipped: { binary: 0, large: 0, gone: 0 },
    total: 1,
    findings: [{ rule: 'github/GITHUB_TOKEN', file: 'src/deploy.sh', line: 2, column: 14 }],
  })
  expect(JSON.stringify(found)).not.toContain(canary.slice(4))
})

test('only what git tracks is looked into', async () => {
  const root = checkout({ 'README.md': '' })
  writeFileSync(join(root, '.env'), leak)
  expect((await scan(root)).total).toBe(0)
})

test('binary, huge, removed and linked files are left out and counted', async () => {
  const root = checkout({
    'a.bin': Buffer.concat([Buffer.from([0, 1]), Buffer.from(leak)]),
    'big.txt': leak + ' '.repeat(1024 * 1024),
    'gone.txt': leak,
    'kept.txt': 'x',
  })
  symlinkSync('/etc/passwd', join(root, 'link'))
  git(root, 'add', 'link')
  rmSync(join(root, 'gone.txt'))
  expect(await scan(root)).toMatchObject({ files: 1, skipped: { binary: 1, large: 1, gone: 2 }, total: 0 })
})

test('names with spaces, quotes and other scripts are read', async () => {
  const names = ['a b.txt', 'quote".txt', 'grün.txt', 'new\nline.txt']
  const found = await scan(checkout(Object.fromEntries(names.map((name) => [name, leak]))))
  expect(found.total).toBe(4)
})

test('a thousand findings are listed, all are counted', async () => {
  const found = await scan(checkout({ 'many.txt': `${canary}\n`.repeat(1500) }))
  expect([found.findings.length, found.total]).toEqual([1000, 1500])
})

test('outside a checkout it says what is missing', async () => {
  await expect(scan(temporaryFolder())).rejects.toMatchObject({ kind: 'absent' })
})

test('a stopped run ends', async () => {
  const root = checkout({ 'a.txt': 'x' })
  await expect(scan(root, AbortSignal.abort(new Error('stopped')))).rejects.toThrow()
})
