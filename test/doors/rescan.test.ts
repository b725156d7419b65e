import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { systemClock } from '../../src/io/clock.ts'
import { openSqliteLedger } from '../../src/io/ledger/sqlite.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { committed } from '../fakes/scan-world.ts'

const { signal } = new AbortController()
const config = `app: shop
records: sqlite
images:
  app: { name: 127.0.0.1:9/acme/shop }
scan: { trivy: off, grype: required, fail-on: low }
environments:
  production: { target: { compose: { file: compose.yml } } }
`
const project = () =>
  committed({
    '.github/deploy.yml': config,
    'compose.yml': 'services:\n  app: { image: 127.0.0.1:9/acme/shop }\n',
    Dockerfile: 'FROM scratch\nADD https://x/y /y\n',
  }).root

/** The command line in a process of its own, with a stub of Grype that finds one hole in the deployed digest. */
function cli(root: string, ...args: string[]) {
  const bin = temporaryFolder()
  const match = { vulnerability: { id: 'CVE-9', severity: 'Low' }, artifact: { name: 'ssl', version: '1' } }
  const answers = `version) echo '{"version":"0.100.0"}';; *shop@sha256:bb*) echo '${JSON.stringify({ matches: [match] })}';; *) exit 1;;`
  writeFileSync(join(bin, 'grype'), `#!/bin/sh\ncase "$1" in ${answers} esac\n`)
  chmodSync(join(bin, 'grype'), 0o755)
  const script = `import(${JSON.stringify(resolve(import.meta.dirname, '../../src/cli.ts'))}).then(({ cli }) => cli(${JSON.stringify(args)}))`
  const env = { PATH: `${bin}:${process.env['PATH']}`, HOME: bin, DOCKER_CONFIG: bin, RUNNER_TEMP: temporaryFolder() }
  const done = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8', env, timeout: 20_000 })
  return { code: done.status, text: done.stdout + done.stderr }
}

async function deployed(root: string): Promise<void> {
  const ledger = await openSqliteLedger(join(root, '.deploy-action/records.db'), systemClock)
  const images = { app: `127.0.0.1:9/acme/shop@sha256:${'b'.repeat(64)}` }
  const record = {
    app: 'shop',
    environment: 'production',
    destination: 'x',
    version: 'v1',
    commit: 'a'.repeat(40),
    ref: 'refs/heads/main',
  }
  const rest = {
    images,
    previous: {},
    attempt: 1,
    actor: 'ada',
    runUrl: '',
    url: '',
    failureKind: '',
    reason: '',
    task: 'deploy',
  } as const
  await ledger.open({ ...record, ...rest, state: 'succeeded', key: '1' }, signal)
  await ledger.close?.()
}

test('what is deployed is scanned again, by the records, and nothing of the checkout', async () => {
  const root = project()
  await deployed(root)
  const { code, text } = cli(root, 'rescan', 'production')
  expect(text).toContain('CVE-9 in ssl 1')
  expect(text).not.toContain('DA-D002')
  expect(code).toBe(1)
})

test('an environment to which nothing was deployed is told', () => {
  const { code, text } = cli(project(), 'rescan', 'production')
  expect([code, text]).toEqual([5, expect.stringContaining('Nothing was deployed to "production" yet')])
})

test('today’s findings become the baseline, and the next scan passes', () => {
  const kubernetes =
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { replicas: 1, template: { spec: { containers: [{ name: web, image: r/web:1 }] } } }\n'
  const settings = 'app: shop\nscan: { trivy: off, fail-on: low, baseline: b.json, only-new: baseline }\n'
  const { root } = committed({ '.github/deploy.yml': settings, 'k8s.yml': kubernetes })
  expect(cli(root, 'scan').code).toBe(1)
  const written = cli(root, 'baseline')
  expect([written.code, written.text]).toEqual([0, expect.stringMatching(/b\.json: \d+ findings/)])
  expect(readFileSync(join(root, 'b.json'), 'utf8')).toContain('DA-K003')
  expect(cli(root, 'scan').code).toBe(0)
})
