import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureRegistry, stopRegistry } from '../../scripts/engine/engine.mjs'
import type { Json } from '../../src/core/json.ts'
import type { ScanSettings } from '../../src/core/settings.ts'
import type { Given } from '../../src/core/stage.ts'
import { given, image, scanSettings } from '../fakes/given.ts'
import { listenProxy } from '../fakes/registry-proxy.ts'
import { commit, committed, runScan, write } from '../fakes/scan-world.ts'
import { makeDatabase, makeJar, makeJavaDatabase, pushDatabase, pushImage } from '../fakes/trivy-db.ts'
import { findTool } from '../tool.ts'

const trivy = findTool('trivy')
const maker = findTool('trivy-db')
const syft = findTool('syft')
const ruff = findTool('sarif-tools', 'ruff')
const zizmor = findTool('zizmor')
const name = 'scan-parts'
let registry = ''

beforeAll(async () => {
  registry = (await ensureRegistry({ name })).address
})
afterAll(() => stopRegistry(name))

const programs = [trivy, syft, ruff, zizmor].flatMap((program) => (program === undefined ? [] : [dirname(program)]))
const env = {
  PATH: [...programs, process.env['PATH']].join(':'),
  TRIVY_SKIP_CHECK_UPDATE: 'true',
  TRIVY_DB_REPOSITORY: '127.0.0.1:9/none',
  TRIVY_JAVA_DB_REPOSITORY: '127.0.0.1:9/none',
}
const lock = (version: string) =>
  JSON.stringify({ name: 'shop', lockfileVersion: 3, packages: { '': {}, 'node_modules/leftpad': { version } } })
const dead = '127.0.0.1:9/trivy-db'
const today = () => new Date().toISOString()

function wanted(root: string, settings: Partial<ScanSettings>, reference = ''): Given {
  const scan = {
    ...scanSettings,
    trivy: 'off',
    secrets: false,
    hardening: false,
    upload: 'off',
    files: [],
    ...settings,
  } as ScanSettings
  const [repository = '', digest = ''] = reference.split('@')
  const carried = { name: repository, tags: [], labels: {}, version: '1', annotations: [], digest }
  return given({
    settings: {
      root,
      state: join(root, '.deploy-action'),
      images: [image('app', { platforms: ['linux/amd64'] })],
      scan,
    },
    images: reference === '' ? {} : { app: carried },
  })
}

const common = { ...scanSettings.database, cache: false }

const withDatabase = (mirrors: string[], more: Partial<ScanSettings> = {}): Partial<ScanSettings> => ({
  trivy: 'required',
  files: ['vulnerabilities'],
  database: { ...common, mirrors },
  ...more,
})

const testDatabase = test.skipIf(trivy === undefined || maker === undefined)

describe('Trivy with a small database of the real format, from the real registry', () => {
  testDatabase('a dead first mirror and one that says 429 are survived; checkout and image are scanned', async () => {
    await pushDatabase(`${registry}/trivy-db`, makeDatabase(maker ?? '', today()))
    await using proxy = await listenProxy(registry)
    proxy.trouble({ times: 1, by: { status: 429, headers: { 'retry-after': '1' } } })
    const reference = await pushImage(`${registry}/app`, '1.2.0')
    const { root } = committed({ 'package-lock.json': lock('1.1.0') })
    const from = performance.now()
    const mirrors = [dead, `${proxy.host}/trivy-db`]
    const run = await runScan(wanted(root, withDatabase(mirrors), reference), { env })
    expect(run.outcome.failure?.message).toBe('files: 1 critical; app: 1 critical')
    expect(performance.now() - from).toBeGreaterThan(1000)
    const details = run.outcome.failure?.details.join('\n') ?? ''
    expect(details).toContain(
      'critical CVE-2026-0001 in leftpad 1.1.0, package-lock.json (fixed in 1.3.0): leftpad: pads too much',
    )
    expect(details).toContain('leftpad 1.2.0, app/node_modules/leftpad/package.json')
    expect(run.kept('report.json')).toContain('127.0.0.1:9')
    // What it brought is there for the next scan, which asks nobody.
    const asked = proxy.requests.length
    expect((await runScan(wanted(root, withDatabase(mirrors)), { env })).outcome.failure?.message).toBe(
      'files: 1 critical',
    )
    expect(proxy.requests).toHaveLength(asked)
  })

  testDatabase('a mended version passes, and what was there in the deployed image is not new', async () => {
    await pushDatabase(`${registry}/trivy-db`, makeDatabase(maker ?? '', today()))
    const [old, good] = [await pushImage(`${registry}/was`, '1.2.0'), await pushImage(`${registry}/is`, '1.3.0')]
    const { root } = committed({ a: '' })
    const settings = withDatabase([`${registry}/trivy-db`], {
      files: [],
      onlyNew: 'deployed',
      deployedTo: 'production',
    })
    const records: Json = [{ environment: 'production', version: 'v1', images: { app: old } }]
    const operations = { 'ledger.list': async () => records }
    const mended = await runScan(wanted(root, settings, good), { env, operations })
    expect([mended.outcome.state, mended.kept('report.json')]).toEqual([
      'succeeded',
      expect.stringContaining('v1 in production: 1 gone'),
    ])
    const same = await runScan(wanted(root, settings, old), { env, operations })
    expect([same.outcome.state, same.kept('summary.md')]).toEqual([
      'succeeded',
      expect.stringContaining('| critical | 0 | 1 | 0 | 0 | 0 |'),
    ])
  })

  testDatabase(
    'when no mirror answers, the last good one is used with a warning; one that is too old is not',
    async () => {
      await pushDatabase(
        `${registry}/trivy-db`,
        makeDatabase(maker ?? '', new Date(Date.now() - 3 * 86_400_000).toISOString()),
      )
      const { root } = committed({ 'package-lock.json': lock('1.1.0') })
      expect((await runScan(wanted(root, withDatabase([`${registry}/trivy-db`])), { env })).outcome.state).toBe(
        'failed',
      )
      const file = join(root, '.deploy-action/cache/trivy/db/metadata.json')
      const aged = JSON.parse((await import('node:fs')).readFileSync(file, 'utf8'))
      writeFileSync(file, JSON.stringify({ ...aged, DownloadedAt: '2020-01-01T00:00:00Z' }))
      const last = await runScan(wanted(root, withDatabase([dead])), { env })
      expect(last.outcome.failure?.message).toBe('files: 1 critical')
      expect(last.kept('report.json')).toContain('the last good one of the database is used; it is 3 days old')
      const database = { ...common, mirrors: [dead], maxAge: 86_400_000 }
      const old = await runScan(wanted(root, withDatabase([dead], { database })), { env })
      expect(old.outcome.failure?.message).toContain('the database is 3 days old')
      const offline = { ...common, offline: true }
      expect(
        (await runScan(wanted(root, withDatabase([], { database: offline })), { env })).outcome.failure?.message,
      ).toBe('files: 1 critical')
    },
  )

  testDatabase(
    'a JAR file is known by the Java database; without it JAR files are passed over, and it is said',
    async () => {
      const jar = makeJar()
      await pushDatabase(`${registry}/trivy-db`, makeDatabase(maker ?? '', today()))
      await pushDatabase(`${registry}/java-db`, makeJavaDatabase(jar, today()), '1')
      const reference = await pushImage(`${registry}/java`, '1.2.0', jar)
      const settings = (more: Partial<ScanSettings['database']>, trivy: 'auto' | 'required') => {
        const database = { ...common, mirrors: [`${registry}/trivy-db`], ...more }
        return { files: [], images: ['vulnerabilities'], trivy, database } satisfies Partial<ScanSettings>
      }
      const { root } = committed({ a: '' })
      const without = await runScan(wanted(root, settings({}, 'auto'), reference), { env })
      expect(without.outcome.failure?.message).toBe('app: 1 critical')
      expect(without.kept('report.json')).toContain('JAR files were not looked into')
      const required = await runScan(wanted(root, settings({}, 'required'), reference), { env })
      expect(required.outcome.failure?.message).toContain('JAR files were not looked into')
      const javaMirrors = [dead, `${registry}/java-db`]
      const whole = await runScan(wanted(root, settings({ javaMirrors }, 'required'), reference), { env })
      expect(whole.outcome.failure?.message).toBe('app: 2 critical')
      expect(whole.kept('findings.json')).toContain('"package":"com.acme:core 1.0"')
    },
  )

  testDatabase(
    'bytes that are not what their digest says are refused, and the scan that needs them fails',
    async () => {
      await pushDatabase(`${registry}/trivy-db`, makeDatabase(maker ?? '', today()))
      await using proxy = await listenProxy(registry)
      proxy.trouble({ on: /blobs/, by: { status: 200, body: 'not the database' } })
      const { root } = committed({ 'package-lock.json': lock('1.1.0') })
      const { outcome } = await runScan(wanted(root, withDatabase([`${proxy.host}/trivy-db`])), { env })
      expect(outcome.failure?.message).toContain('vulnerabilities were not looked for')
      expect(existsSync(join(root, '.deploy-action/cache/trivy/db'))).toBe(false)
      expect(readdirSync(join(root, '.deploy-action/cache/trivy'))).toEqual([])
    },
  )
})

const testTrivy = test.skipIf(trivy === undefined)

testTrivy(
  'without a database: misconfigurations, secrets and licences of the checkout, beside our own rules',
  async () => {
    const { root } = committed({
      Dockerfile: 'FROM debian:latest\nADD https://example.com/a /a\nUSER root\n',
      'k8s.yml':
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      containers: [{ name: web, image: "a:latest", ports: [{ containerPort: 80 }] }]\n',
      'a.env': `TOKEN=ghp_${'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'}\n`,
      '.trivyignore': 'DS-0002\nDS002\ngithub-pat\n',
    })
    const kinds = ['misconfigurations', 'secrets', 'licences'] as const
    const run = await runScan(wanted(root, { trivy: 'auto', hardening: true, files: kinds, failOn: 'low' }), { env })
    const found = (JSON.parse(run.kept('findings.json')) as { id: string; path: string }[]).map(
      ({ id, path }) => `${id} ${path}`,
    )
    expect(found).toEqual(
      expect.arrayContaining(['github-pat a.env', 'DA-D002 Dockerfile', 'DA-K001 k8s.yml', 'DA-K003 k8s.yml']),
    )
    expect(found.some((one) => /^DS-?0*2 Dockerfile$/.test(one))).toBe(true)
    expect(found.some((one) => one.startsWith('KSV'))).toBe(true)
    expect(run.told + run.kept('findings.json')).not.toContain('wWPw5k4a')
  },
)

testTrivy('what hardening asks for is looked at by Trivy, or by our own rules', async () => {
  const container =
    '{ name: web, image: "a:latest", ports: [{ containerPort: 80 }], securityContext: { runAsUser: 0 } }'
  const deployment = (name: string, replicas: number, more = '') =>
    `---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n  replicas: ${replicas}\n  template:\n    spec:\n${more}      containers: [${container}]\n`
  const { root } = committed({
    Dockerfile: 'FROM debian:latest\nENTRYPOINT ["/a"]\n',
    'k8s.yml': deployment('one', 1, '      terminationGracePeriodSeconds: 1\n') + deployment('two', 2),
  })
  const settings = { trivy: 'auto', hardening: true, files: ['misconfigurations'], failOn: 'low' } as const
  const run = await runScan(wanted(root, settings), { env })
  const found = new Set(
    (JSON.parse(run.kept('findings.json')) as { id: string; path: string }[]).map(({ id, path }) => `${path} ${id}`),
  )
  const asked: Record<string, string> = {
    'readiness probe': 'k8s.yml DA-K001',
    'liveness probe': 'k8s.yml DA-K002',
    'CPU limit': 'k8s.yml KSV-0011',
    'memory limit': 'k8s.yml KSV-0018',
    'CPU request': 'k8s.yml KSV-0015',
    'memory request': 'k8s.yml KSV-0016',
    'privilege escalation': 'k8s.yml KSV-0001',
    'read-only root': 'k8s.yml KSV-0014',
    capabilities: 'k8s.yml KSV-0003',
    'disruption budget': 'k8s.yml DA-K004',
    'one replica': 'k8s.yml DA-K003',
    'latest tag': 'k8s.yml KSV-0013',
    preStop: 'k8s.yml DA-K005',
    grace: 'k8s.yml DA-K006',
    'root user': 'k8s.yml KSV-0012',
    'latest base': 'Dockerfile DS-0001',
    'root in the image': 'Dockerfile DS-0002',
    'base by digest': 'Dockerfile DA-D001',
  }
  expect(Object.entries(asked).filter(([, id]) => !found.has(id))).toEqual([])
})

test.skipIf(ruff === undefined || zizmor === undefined)(
  'ruff, bandit and zizmor are read as they are; only what is new fails',
  async () => {
    const { root } = committed({
      'a.py': 'import os\nimport subprocess\n\nsubprocess.call("ls " + input(), shell=True)\n',
      '.github/workflows/ci.yml':
        'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "${{ github.event.head_commit.message }}"\n',
    })
    const sarif = [
      { id: 'ruff', run: 'ruff check --output-format sarif --no-cache a.py', file: '' },
      { id: 'bandit', run: 'bandit -q -f sarif a.py', file: '' },
      { id: 'zizmor', run: 'zizmor --offline --format sarif .', file: '' },
    ]
    const first = await runScan(wanted(root, { sarif, failOn: 'low' }), { env })
    const found = JSON.parse(first.kept('findings.json')) as { tool: string; id: string; path: string }[]
    expect(new Set(found.map(({ tool }) => tool.toLowerCase()))).toEqual(new Set(['ruff', 'bandit', 'zizmor']))
    expect(found.every(({ path }) => path === 'a.py' || path === '.github/workflows/ci.yml')).toBe(true)
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(['F401', 'B602']))
    expect(found.some(({ id }) => id.includes('template-injection'))).toBe(true)
    const { writeBaseline } = await import('../../src/scan/baseline.ts')
    write(root, { 'b.json': writeBaseline(JSON.parse(first.kept('findings.json'))) })
    write(root, { 'a.py': '# moved\n\nimport os\nimport subprocess\n\nsubprocess.call("ls " + input(), shell=True)\n' })
    commit(root)
    const again = wanted(root, { sarif, failOn: 'low', onlyNew: 'baseline', baseline: 'b.json' })
    const moved = await runScan(again, { env })
    expect([moved.outcome.failure?.details ?? [], moved.outcome.state]).toEqual([[], 'succeeded'])
  },
)

test.skipIf(syft === undefined || trivy === undefined)(
  'what is in an image is listed in both forms, by Syft, else by Trivy',
  async () => {
    const reference = await pushImage(`${registry}/bom`, '1.2.0')
    const { root } = committed({ a: '' })
    const settings = { sbom: ['spdx', 'cyclonedx'], secrets: true, trivy: 'auto', images: [] } as const
    const read = (form: string) => (file: string) => JSON.parse(file)[form]
    const { outcome, kept } = await runScan(wanted(root, settings, reference), { env })
    expect(outcome.failure).toBeUndefined()
    expect(read('spdxVersion')(kept('sbom/app.linux-amd64.spdx.json'))).toMatch(/^SPDX-2/)
    expect(read('bomFormat')(kept('sbom/app.linux-amd64.cyclonedx.json'))).toBe('CycloneDX')
    const other = committed({ a: '' })
    const PATH = [dirname(trivy ?? ''), process.env['PATH']].join(':')
    const images = ['secrets'] as const
    const second = await runScan(wanted(other.root, { ...settings, images }, reference), { env: { ...env, PATH } })
    expect(second.outcome.failure).toBeUndefined()
    expect(second.kept('sbom/app.linux-amd64.cyclonedx.json')).toContain('leftpad')
    expect(second.kept('sbom/app.linux-amd64.spdx.json')).toContain('leftpad')
  },
)
