import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { which } from '../../scripts/toolbox.d/shell.mjs'
import type { Json } from '../../src/core/json.ts'
import { writeBaseline } from '../../src/scan/baseline.ts'
import { startArtifacts } from '../fakes/artifacts.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { pullRequest } from '../fakes/given.ts'
import { commit, committed, git, programs, runScan, wanted, write } from '../fakes/scan-world.ts'
import { listen } from '../fakes/server.ts'

const sarif = (results: object[]) =>
  JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'lint', rules: [] } }, results }] })
const bad = (uri: string, text = 'x') => ({
  ruleId: 'R1',
  level: 'error',
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 2 } } }],
})

describe('a tool that writes SARIF', () => {
  test('is read whatever its exit code, and its findings fail the scan', async () => {
    const { root } = committed({ 'out.json': sarif([bad('a.py')]) })
    const tool = { id: 'lint', run: 'cat out.json; exit 1', file: '' }
    const { outcome, told, kept } = await runScan(wanted(root, { sarif: [tool] }))
    expect(outcome.failure).toMatchObject({ kind: 'unhealthy', message: 'lint: 1 high' })
    expect(told).toContain('::warning title=Scan%3A high,file=a.py,line=2::R1: x')
    expect(kept('lint-lint.sarif')).toContain('"uri":"a.py"')
    expect(kept('summary.md')).toContain('| high | 1 | 0 | 0 |')
  })

  test('may write a file', async () => {
    const { root } = committed({ 'x.sarif': sarif([bad('a.py')]) })
    const here = { id: 'here', run: '', file: 'x.sarif' }
    const made = { id: 'made', run: 'echo talk; cp x.sarif y.sarif', file: 'y.sarif' }
    const { outcome } = await runScan(wanted(root, { sarif: [here, made] }))
    expect(outcome.failure?.message).toBe('here: 1 high; made: 1 high')
  })

  test('that crashed is no pass, and does not hide what others found', async () => {
    const { root } = committed({ 'out.json': sarif([bad('a.py')]) })
    const tools = [
      { id: 'crash', run: 'echo boom >&2; exit 3', file: '' },
      { id: 'lint', run: 'cat out.json', file: '' },
    ]
    const { outcome, kept } = await runScan(wanted(root, { sarif: tools }))
    expect(outcome.failure?.message).toBe('crash: crash (exit code 3) printed no report.; lint: 1 high')
    expect(kept('report.json')).toContain('boom')
  })

  test('cannot act through its texts, and a secret is masked everywhere', async () => {
    const evil = bad('a.py', 'CANARY-4711-secret\n::error::x\n::add-mask::y <img src=x> @acme/team [a](https://e)')
    const { root } = committed({ 'out.json': sarif([evil, bad('../../etc/passwd')]) })
    const tool = { id: 'lint', run: 'cat out.json', file: '' }
    const run = await runScan(wanted(root, { sarif: [tool] }), { secrets: { TOKEN: 'CANARY-4711-secret' } })
    expect(
      run.told.split('\n').filter((line) => line.startsWith('::') && !line.startsWith('::warning title=Scan')),
    ).toEqual([])
    expect(run.told).not.toContain('passwd')
    expect(run.kept('summary.md')).not.toMatch(/<img|@acme|\[a\]/)
    for (const file of ['findings.json', 'lint-lint.sarif', 'report.json', 'summary.md'])
      expect(run.kept(file)).not.toContain('CANARY')
    expect(run.told).not.toContain('4711')
    expect(JSON.stringify([run.plan, run.outcome.failure, run.outcome.failure?.details])).not.toContain('CANARY')
  })

  const refused: [string, (root: string) => void, string, string][] = [
    ['is not there', () => undefined, 'absent', 'there is no file r.sarif'],
    ['leads out of the checkout', (root) => symlinkSync('/etc/passwd', join(root, 'r.sarif')), 'denied', 'leads out'],
    [
      'is no UTF-8',
      (root) => writeFileSync(join(root, 'r.sarif'), Buffer.from([0x7b, 0xff, 0xfe])),
      'denied',
      'not UTF-8',
    ],
    ['has 100 MB', (root) => writeFileSync(join(root, 'r.sarif'), Buffer.alloc(100_000_000, 32)), 'capacity', '95 MiB'],
    ['is no SARIF', (root) => writeFileSync(join(root, 'r.sarif'), '{}'), 'usage', 'not SARIF'],
    ['is cut off', (root) => writeFileSync(join(root, 'r.sarif'), '{"version":'), 'unhealthy', 'no report'],
  ]
  test.each(refused)('a report that %s is refused with the reason', async (_, make, kind, reason) => {
    const { root } = committed({ a: '' })
    make(root)
    const { outcome } = await runScan(wanted(root, { sarif: [{ id: 'r', run: '', file: 'r.sarif' }] }))
    expect(outcome.failure?.kind).toBe(kind)
    expect(outcome.failure?.message).toContain(reason)
  })
})

describe('only new findings fail', () => {
  const docker = { Dockerfile: 'FROM scratch\nADD https://x/y /y\n' }
  const strict = { hardening: true, failOn: 'low' } as const

  test('against a committed baseline, written from what the scan kept', async () => {
    const { root } = committed(docker)
    const first = await runScan(wanted(root, strict))
    expect(first.outcome.state).toBe('failed')
    write(root, { 'b.json': writeBaseline(JSON.parse(first.kept('findings.json'))) })
    const compared = { ...strict, onlyNew: 'baseline', baseline: 'b.json' } as const
    const second = await runScan(wanted(root, compared))
    expect(second.outcome.state).toBe('succeeded')
    expect(second.kept('summary.md')).toContain('baseline')
    write(root, { Dockerfile: `${docker.Dockerfile}CMD x\n` })
    expect((await runScan(wanted(root, compared))).outcome.failure?.details.join('\n')).toMatch(
      /1 medium \(1 not new\)[\s\S]*DA-D003/,
    )
  })

  test('a baseline that is missing makes everything count, and it is said', async () => {
    const { root } = committed(docker)
    const { outcome, kept } = await runScan(wanted(root, { ...strict, onlyNew: 'baseline', baseline: 'none.json' }))
    expect(outcome.state).toBe('failed')
    expect(kept('report.json')).toContain('there is no baseline none.json')
  })

  test('against the commit where the branch began, in a real clone', async () => {
    const { root } = committed(docker)
    git(root, 'switch', '-qc', 'topic')
    write(root, { Dockerfile: `# moved\n${docker.Dockerfile}` })
    commit(root)
    const wish = wanted(root, { ...strict, secrets: true, onlyNew: 'merge-base' })
    const pull = { ...wish, event: { ...wish.event, trigger: pullRequest } }
    expect((await runScan(pull)).outcome.state).toBe('succeeded')
    write(root, { 'new/Dockerfile': docker.Dockerfile })
    commit(root)
    const { outcome } = await runScan(pull)
    expect(outcome.failure?.message).toBe('hardening: 1 medium (1 not new)')
    expect(git(root, 'status', '--porcelain', '--untracked-files=no')).toBe('')
  })

  test('without that commit everything counts, and it is said', async () => {
    const { root } = committed(docker)
    const wish = wanted(root, { ...strict, onlyNew: 'merge-base' })
    const other = { ...wish, event: { ...wish.event, defaultBranch: 'gone' } }
    const { outcome, plan } = await runScan(other)
    expect([outcome.state, plan.notes[0]]).toEqual([
      'failed',
      'The commit where the branch began is not in this clone (fetch-depth: 0): every finding counts as new.',
    ])
  })

  test('against what was deployed before, by the records', async () => {
    const { root } = committed({ a: '' })
    const old = `127.0.0.1:9/app@sha256:${'b'.repeat(64)}`
    const match = (id: string) => ({
      vulnerability: {
        id,
        severity: 'High',
        fix: { state: 'fixed', versions: ['2'] },
        dataSource: 'https://nvd.nist.gov/x',
      },
      artifact: { name: 'ssl', version: '1', type: 'deb', purl: 'pkg:deb/debian/ssl@1' },
    })
    const report = (ids: string[]) => JSON.stringify({ matches: ids.map(match) })
    const grype = `case "$1" in version) echo '{"version":"0.100.0"}';; *${'b'.repeat(64)}) echo '${report(['CVE-1', 'CVE-2'])}';; *) echo '${report(['CVE-1', 'CVE-3'])}';; esac`
    const records: Json = [{ environment: 'production', version: 'v1', images: { app: old } }]
    const wish = wanted(root, { grype: 'required', onlyNew: 'deployed', deployedTo: 'production' }, true)
    const { outcome, kept } = await runScan(wish, {
      env: programs({ grype }),
      operations: { 'ledger.list': async () => records },
    })
    expect(outcome.failure?.message).toBe('app: 1 high (1 not new)')
    expect(outcome.failure?.details.join('\n')).toContain('high CVE-3 in ssl 1, deb (fixed in 2)')
    expect(kept('report.json')).toContain('compared with v1 in production: 1 gone')
  })
})

describe('scanners from the lock of tools', () => {
  /** PATH with what a scan needs and no scanner. */
  const bare = () => {
    const folder = temporaryFolder()
    for (const name of ['sh', 'bash', 'git', 'tar', 'gzip', 'mkdir', 'dirname', 'cat'])
      symlinkSync(which(name) ?? '', join(folder, name))
    return { PATH: folder, RUNNER_TOOL_CACHE: temporaryFolder(), RUNNER_TEMP: temporaryFolder() }
  }
  const settings = { trivy: 'required', files: ['secrets'], install: true, lock: 'tools.json' } as const

  function packed(script: string) {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'trivy'), `#!/bin/sh\n${script}\n`)
    chmodSync(join(folder, 'trivy'), 0o755)
    execFileSync('tar', ['-czf', 'a.tar.gz', 'trivy'], { cwd: folder })
    return readFileSync(join(folder, 'a.tar.gz'))
  }

  const lockOf = (release: string, sha256: string) => {
    const platforms = { [`${process.platform}/${process.arch}`]: { file: 'a.tar.gz', sha256 } }
    return JSON.stringify({ trivy: { version: '0.72.0', release, checksums: 's.txt', member: 'trivy', platforms } })
  }

  test('what is not on PATH is installed, run by its own path, and named in the plan', async () => {
    const archive = packed(`echo '{"Results":[{"Target":"a","Secrets":[{"RuleID":"r","Severity":"HIGH"}]}]}'`)
    const server = await listen((_, out) => out.end(archive))
    const sha256 = createHash('sha256').update(archive).digest('hex')
    const { root } = committed({ 'tools.json': lockOf(server.url, sha256) })
    const { outcome, plan } = await runScan(wanted(root, settings), { env: bare() })
    await server.close()
    expect(outcome.failure?.message).toBe('files: 1 high')
    expect(JSON.stringify(plan)).toMatch(/"program":"[^"]+\/trivy-0\.72\.0-[0-9a-f]{16}\/trivy"/)
  })

  test('other bytes are never run: the scan is refused before it begins', async () => {
    const mark = join(temporaryFolder(), 'ran')
    const archive = packed(`touch ${mark}`)
    const server = await listen((_, out) => out.end(archive))
    const { root } = committed({ 'tools.json': lockOf(server.url, '1'.repeat(64)) })
    await expect(runScan(wanted(root, settings), { env: bare() })).rejects.toMatchObject({ kind: 'denied' })
    await server.close()
    expect(existsSync(mark)).toBe(false)
  })

  test('a lock without checksums installs nothing, and it is said', async () => {
    const { root } = committed({ 'tools.json': lockOf('https://127.0.0.1:9', '').replace(',"sha256":""', '') })
    const { plan } = await runScan(wanted(root, { ...settings, trivy: 'auto' }), { env: bare() })
    const why = 'tools.json names trivy 0.72.0 without a checksum'
    expect(plan.notes).toContain(`trivy is not installed: ${why}`)
    await expect(runScan(wanted(root, settings), { env: bare() })).rejects.toMatchObject({
      kind: 'absent',
      details: [expect.stringContaining(why)],
    })
  })
})

describe('where code scanning is impossible', () => {
  test.each([
    ['a fork', 'auto', 'this run comes from a fork'],
    ['no token', 'auto', 'there is no token for GitHub'],
    ['an artifact is asked for', 'artifact', ''],
  ] as const)('%s: the findings become an artifact, and it is said', async (name, upload, why) => {
    await using server = await startArtifacts()
    const runner = { ...server.env, GITHUB_WORKSPACE: '/', GITHUB_TOKEN: name === 'a fork' ? 'x' : '' }
    const before = { ...process.env }
    Object.assign(process.env, runner)
    const { root } = committed({ 'out.json': sarif([bad('a.py')]) })
    const wish = wanted(root, { upload, sarif: [{ id: 'lint', run: '', file: 'out.json' }] })
    const event = { ...wish.event, untrusted: name === 'a fork' }
    const { outcome, told } = await runScan({ ...wish, event }, { env: runner })
    process.env = before
    expect(outcome.failure?.message).toBe('lint: 1 high')
    expect(server.artifacts.map((one) => [one.name, one.final])).toEqual([['scan-shop-scan-1', true]])
    if (why !== '') expect(told).toMatch(new RegExp(`::notice::.*${why}.*the artifact scan-shop-scan-1\\.`))
  })
})

test('VEX documents of the checkout are heard; a missing one fails', async () => {
  const { root } = committed({ a: '' })
  const statements = [
    { vulnerability: { name: 'CVE-1' }, status: 'not_affected', justification: 'component_not_present' },
  ]
  write(root, { 'vex.json': JSON.stringify({ '@context': 'https://openvex.dev/ns/v0.2.0', statements }) })
  const match = { vulnerability: { id: 'CVE-1', severity: 'Critical' }, artifact: { name: 'a', version: '1' } }
  const env = programs({
    grype: `[ "$1" = version ] && echo '{"version":"0.1.0"}' || echo '${JSON.stringify({ matches: [match] })}'`,
  })
  const heard = await runScan(wanted(root, { grype: 'auto', vex: ['vex.json'] }, true), { env })
  expect(heard.outcome.state).toBe('succeeded')
  expect(heard.kept('summary.md')).toContain('vex: component not present')
  const missing = await runScan(wanted(root, { grype: 'auto', vex: ['none.json'] }, true), { env })
  expect(missing.outcome.failure).toMatchObject({ kind: 'usage', message: 'There is no VEX document none.json.' })
})
