import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { blocksOf, readPages } from './pages.ts'

interface Config {
  readonly environments?: Record<
    string,
    { readonly before?: readonly { readonly backup?: { readonly service?: string; readonly run?: string } }[] }
  >
}

/** The documented command that backs a database up. */
const [command = ''] = readPages()
  .filter(({ file }) => file === 'docs/before.md')
  .flatMap(blocksOf)
  .filter(({ language }) => language === 'yaml')
  .flatMap(({ text }) => Object.values((parse(text) as Config).environments ?? {}))
  .flatMap(({ before = [] }) => before)
  .flatMap(({ backup }) => (backup?.service === 'statefulset/db' && backup.run ? [backup.run] : []))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-backup-'))
  for (const name of ['bin', 'backups']) mkdirSync(path.join(folder, name))
  program(
    'pg_dump',
    'for one do case "$one" in --file=*) echo dump > "${one#--file=}" ;; esac; done; exit "${DUMP:-0}"',
  )
  program('pg_restore', 'exit "${RESTORE:-0}"')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function program(name: string, text: string): void {
  writeFileSync(path.join(folder, 'bin', name), `#!/bin/sh\n${text}\n`)
  chmodSync(path.join(folder, 'bin', name), 0o755)
}

function run(env: Record<string, string> = {}): { status: number | null; kept: string[] } {
  const text = command.replaceAll('/backups', path.join(folder, 'backups'))
  const PATH = `${path.join(folder, 'bin')}:${process.env['PATH']}`
  const { status } = spawnSync('sh', ['-c', text], {
    env: { PATH, POSTGRES_USER: 'shop', POSTGRES_PASSWORD: 'x', ...env },
  })
  return { status, kept: readdirSync(path.join(folder, 'backups')).sort() }
}

test('the documented backup keeps seven, the newest', () => {
  for (let day = 1; day <= 8; day += 1) {
    const file = path.join(folder, 'backups', `shop-2026010${day}T000000Z.dump`)
    writeFileSync(file, 'old')
    utimesSync(file, day, day)
  }
  const { status, kept } = run()
  expect(status).toBe(0)
  expect(kept).toHaveLength(7)
  expect(kept[0]).toBe('shop-20260103T000000Z.dump')
  expect(kept.at(-1)).toMatch(/^shop-2\d{7}T\d{6}Z\.dump$/)
})

test.each([
  ['that cannot be made', { DUMP: '1' }],
  ['that cannot be read', { RESTORE: '1' }],
])('one %s fails the deploy, is not kept, and costs no other', (_name, env) => {
  writeFileSync(path.join(folder, 'backups', 'shop-20260101T000000Z.dump'), 'old')
  expect(run(env)).toEqual({ status: 1, kept: ['shop-20260101T000000Z.dump'] })
})
