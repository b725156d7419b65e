import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Engine, startEngine, stopEngine } from '../../scripts/engine/engine.mjs'
import { build } from '../../src/build/index.ts'
import type { ScanSettings } from '../../src/core/settings.ts'
import type { Given } from '../../src/core/stage.ts'
import { given, image, scanSettings } from '../fakes/given.ts'
import { runScan } from '../fakes/scan-world.ts'
import { checkout, run } from '../live/build/bench.ts'
import { findTool } from '../tool.ts'

const trivy = findTool('trivy')
const name = 'real'
let engine: Engine
let env: Record<string, string>
const cache = mkdtempSync(join(tmpdir(), 'deploy-action-trivy-'))

beforeAll(async () => {
  if (trivy === undefined) return
  engine = await startEngine({ name, why: 'Trivy scans images of a registry' })
  env = {
    PATH: `${dirname(trivy)}:${engine.env['PATH']}`,
    TRIVY_CACHE_DIR: cache,
    // Nothing is downloaded: no checks, and no database is to be had.
    TRIVY_SKIP_CHECK_UPDATE: 'true',
    TRIVY_DB_REPOSITORY: '127.0.0.1:9/none',
    TRIVY_JAVA_DB_REPOSITORY: '127.0.0.1:9/none',
  }
})

afterAll(async () => {
  if (trivy !== undefined) await stopEngine({ name })
  rmSync(cache, { recursive: true, force: true })
})

// Joined here, so that no scanner finds it in this file.
const token = `ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}`

/** Builds an image with a credential in its arm64 part only, and scans what was pushed. */
async function scanned(settings: Partial<ScanSettings>) {
  const dockerfile = 'FROM scratch\nARG TARGETARCH\nCOPY ${TARGETARCH}/ /app/\n'
  using here = checkout(
    { Dockerfile: dockerfile, 'amd64/a.txt': 'nothing', 'arm64/deploy.env': `TOKEN=${token}\n` },
    engine,
  )
  const wanted: Given = given({
    settings: {
      root: here.root,
      images: [image('app', { name: `${engine.registry}/real/scan-${process.pid}` })],
      scan: { ...scanSettings, secrets: false, files: [], hardening: false, upload: 'off', ...settings },
      state: `${here.root}/.deploy-action`,
    },
    event: { sha: here.sha },
  })
  const { carried, outcome } = await run(build, wanted, { engine, env })
  expect(outcome.failure).toBeUndefined()
  return runScan({ ...wanted, carried }, { env: { ...engine.env, ...env } })
}

const testTrivy = test.skipIf(trivy === undefined)

testTrivy(
  'a credential in one platform of an image fails the scan; that no vulnerabilities were looked for is said',
  async () => {
    const { outcome } = await scanned({})
    expect(outcome.failure?.kind).toBe('unhealthy')
    const details = outcome.failure?.details.join('\n') ?? ''
    expect(details).toMatch(/critical github-pat in \/?app\/deploy\.env:1/)
    expect(details).toContain('vulnerabilities were not looked for')
    expect(JSON.stringify(outcome)).not.toContain(token.slice(4))
  },
)

testTrivy('an exception lets it pass', async () => {
  const ignore = [{ id: 'github-pat', path: '**/*.env', package: '', reason: 'made up', until: '', untilFixed: false }]
  const { outcome, events } = await scanned({ ignore })
  expect(outcome.state).toBe('succeeded')
  expect(JSON.stringify(events)).toContain('1 excepted')
})

testTrivy('where Trivy is required, a missing database fails the scan', async () => {
  expect((await scanned({ trivy: 'required' })).outcome.failure?.message).toContain(
    'vulnerabilities were not looked for',
  )
})
