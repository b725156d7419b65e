import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../fakes/folder.ts'
import { gate } from '../fakes/given.ts'
import { runGates } from './world.ts'

const major = process.versions.node.split('.')[0] ?? ''

test('a tool that is not there is named before any gate starts', async () => {
  const root = temporaryFolder()
  writeFileSync(path.join(root, '.nvmrc'), 'v4.2\n')
  writeFileSync(path.join(root, '.tool-versions'), '# tools\nelixir 0.1.0-otp-1\nterraform 9.9\n')
  const { report } = await runGates(root, [gate('a', { run: 'touch ran' })])
  expect(report.failure?.kind).toBe('absent')
  expect(report.failure?.message).toMatch(
    /elixir 0\.1\.0 \(\.tool-versions\): .*; node 4\.2 \(\.nvmrc\): \d+\.\d+\.\d+ is there/,
  )
  expect(report.failure?.hint).toContain('erlef/setup-beam, actions/setup-node')
  expect(report.outcome).toBeUndefined()
})

const fitting: [string, string, string][] = [
  ['the version that is there', '.nvmrc', `v${process.versions.node}`],
  ['its major', '.node-version', major],
  ['an alias', '.nvmrc', 'lts/*'],
]
test.each(fitting)('%s is good', async (_, file, version) => {
  const root = temporaryFolder()
  writeFileSync(path.join(root, file), `${version}\n`)
  const env = { PATH: `${path.dirname(process.execPath)}:${process.env['PATH']}` }
  expect((await runGates(root, [gate('a', { run: 'true' })], { env })).report.failure).toBeUndefined()
})

test('the tool cache of the runner comes first', async () => {
  const root = temporaryFolder()
  const bin = path.join(root, `cache/node/4.2.9/${process.arch === 'arm64' ? 'arm64' : 'x64'}/bin`)
  mkdirSync(bin, { recursive: true })
  writeFileSync(path.join(bin, 'node'), '#!/bin/sh\necho v4.2.9 of the cache\n')
  chmodSync(path.join(bin, 'node'), 0o755)
  writeFileSync(path.join(root, '.nvmrc'), '4.2')
  const { report } = await runGates(root, [gate('a', { run: 'node --version; exit 1' })], {
    env: { RUNNER_TOOL_CACHE: path.join(root, 'cache') },
  })
  expect(report.failure?.details).toEqual(['v4.2.9 of the cache'])
})

test('nobody is asked where that is switched off', async () => {
  const root = temporaryFolder()
  writeFileSync(path.join(root, '.nvmrc'), '4.2')
  const { report } = await runGates(root, [gate('a', { run: 'true' })], { quality: { toolchains: false } })
  expect(report.failure).toBeUndefined()
})
