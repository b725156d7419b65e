import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ScanSettings } from '../../src/core/settings.ts'
import { writeBaseline } from '../../src/scan/baseline.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { committed, digest, programs, runScan, wanted, write } from '../fakes/scan-world.ts'
import { listen } from '../fakes/server.ts'

describe('Grype, by its contract', () => {
  const version = `[ "$1" = version ] && { echo '{"version":"0.100.0"}'; exit 0; }`

  test('is given the digest from the registry and no policy of its own', async () => {
    const { root } = committed({ a: '' })
    const note = join(temporaryFolder(), 'argv')
    const env = programs({ grype: `${version}\necho "$@" > ${note}; pwd >> ${note}; echo '{"matches":[]}'` })
    const { outcome } = await runScan(wanted(root, { grype: 'auto' }, true), { env })
    expect(outcome.state).toBe('succeeded')
    const [argv, folder] = readFileSync(note, 'utf8').split('\n')
    expect(argv).toBe(`registry:127.0.0.1:9/app@${digest} --output json --by-cve --quiet --platform linux/amd64`)
    expect(folder).not.toBe(root)
  })

  test('its report, in the form of 0.121, is read: the CVE’s name, what mends it, where it lies', async () => {
    const { root } = committed({ a: '' })
    const folder = temporaryFolder()
    const cvss = {
      source: 'nvd',
      type: 'Primary',
      version: '3.1',
      vector: 'CVSS:3.1/AV:N',
      metrics: { baseScore: 9.8 },
    }
    const match = (vulnerability: object, artifact: object, related: object[] = []) => ({
      vulnerability: { urls: [], cvss: [cvss], epss: [], advisories: [], risk: 1.5, namespace: 'x', ...vulnerability },
      relatedVulnerabilities: related,
      matchDetails: [{ type: 'exact-direct-match', matcher: 'x-matcher', searchedBy: {}, found: {}, fix: {} }],
      artifact: { id: 'a246fd2054833c93', language: '', licenses: [], cpes: [], upstreams: [], ...artifact },
    })
    const openssl = { name: 'libssl3', version: '3.0.1', type: 'deb', purl: 'pkg:deb/debian/libssl3@3.0.1?arch=amd64' }
    const npm = { name: 'leftpad', version: '1.2.0', type: 'npm', purl: 'pkg:npm/leftpad@1.2.0' }
    const report = {
      matches: [
        match(
          {
            id: 'CVE-2026-1',
            severity: 'Critical',
            dataSource: 'https://security-tracker.debian.org/x',
            fix: { versions: ['3.0.2'], state: 'fixed' },
          },
          {
            ...openssl,
            locations: [{ path: '/var/lib/dpkg/status', layerID: 'sha256:a', accessPath: '/var/lib/dpkg/status' }],
          },
        ),
        match(
          {
            id: 'GHSA-aaaa-bbbb-cccc',
            severity: 'High',
            dataSource: 'https://github.com/advisories/GHSA-a',
            fix: { versions: [], state: 'wont-fix' },
          },
          { ...npm, locations: [{ path: '/app/node_modules/leftpad/package.json', accessPath: '/x' }] },
          [{ id: 'CVE-2026-2', dataSource: 'https://nvd.nist.gov/x', severity: 'High' }],
        ),
        match(
          { id: 'CVE-2026-3', severity: 'Negligible', fix: { versions: [], state: '' } },
          { ...openssl, locations: [] },
        ),
      ],
      source: { type: 'image', target: { userInput: 'x', digest, layers: [] } },
      distro: { name: 'debian', version: '13', idLike: [] },
      descriptor: { name: 'grype', version: '0.121.2', db: { status: { schemaVersion: 'v6.1.0', valid: true } } },
    }
    writeFileSync(join(folder, 'report.json'), JSON.stringify(report))
    const env = programs({ grype: `${version}\ncat ${join(folder, 'report.json')}` })
    const { outcome, kept } = await runScan(wanted(root, { grype: 'required' }, true), { env })
    expect(outcome.failure?.message).toBe('app: 1 critical, 1 high (1 tolerated)')
    expect(JSON.parse(kept('findings.json'))).toMatchObject([
      {
        id: 'CVE-2026-1',
        severity: 'critical',
        path: 'deb',
        package: 'libssl3 3.0.1',
        fixed: '3.0.2',
        link: 'https://security-tracker.debian.org/x',
      },
      { id: 'CVE-2026-2', severity: 'high', path: '/app/node_modules/leftpad/package.json', fixed: '', purl: npm.purl },
      { id: 'CVE-2026-3', severity: 'low', path: 'deb' },
    ])
  })

  test.each([
    ['no report', 'echo x', 'unhealthy'],
    ['no credentials', 'echo "401 UNAUTHORIZED" >&2; exit 1', 'auth'],
    ['no such image', 'echo MANIFEST_UNKNOWN >&2; exit 1', 'absent'],
  ])('%s is no pass', async (_, script, kind) => {
    const { root } = committed({ a: '' })
    const { outcome } = await runScan(wanted(root, { grype: 'auto' }, true), {
      env: programs({ grype: `${version}\n${script}` }),
    })
    expect(outcome.failure?.kind).toBe(kind)
  })
})

describe('ZAP, by its contract', () => {
  const alert = (pluginid: string, riskcode: string, uri: string) => ({
    pluginid,
    riskcode,
    name: 'Missing header',
    cweid: '693',
    instances: [{ uri, method: 'GET', evidence: 'CANARY', param: 'CANARY' }],
  })
  const report = (...alerts: object[]) => JSON.stringify({ site: [{ alerts }] })
  const stub = (json: string) => programs({ 'zap-baseline.py': `printf '%s' '${json}' > zap.json; exit 2` })

  test('what it reports is decided here, by risk and rules; evidence is not kept', async () => {
    const target = await listen((_, out) => out.writeHead(404).end())
    const { root } = committed({ 'zap.tsv': '# rules\n10020\tIGNORE\t(why)\n10010\tFAIL\n' })
    const json = report(
      alert('10038', '2', 'http://x/a?token=CANARY'),
      alert('10020', '3', 'http://x/b'),
      alert('10010', '0', 'http://x/c'),
    )
    const zap = { target: target.url, rules: 'zap.tsv', image: '' }
    const run = await runScan(wanted(root, { zap }), { env: stub(json) })
    await target.close()
    expect(run.outcome.failure?.message).toBe('zap: 1 critical (1 tolerated)')
    expect(run.outcome.failure?.details.join('\n')).toContain('1 alerts are ignored by the rules file')
    expect(run.kept('findings.json')).toContain('zap/10038')
    expect(run.everything + run.kept('findings.json')).not.toContain('CANARY')
    expect(JSON.parse(run.kept('zap-zap.sarif')).runs[0].results).toHaveLength(2)
  })

  test('it begins once the target answers, and only what is new fails', async () => {
    const before = await listen((_, out) => out.end())
    await before.close()
    const { port } = new URL(before.url)
    let asked = 0
    const late = createServer((_, out) => {
      asked += 1
      out.writeHead(asked === 1 ? 503 : 200).end()
    })
    setTimeout(() => late.listen(Number(port), '127.0.0.1'), 300)
    const { root } = committed({ a: '' })
    const settings = (known: Partial<ScanSettings>) =>
      wanted(root, { zap: { target: `http://127.0.0.1:${port}/`, rules: '', image: '' }, failOn: 'medium', ...known })
    const [old, moved, fresh] = [
      alert('10038', '2', 'http://x/a'),
      alert('10038', '2', 'http://y:81/a?q=1'),
      alert('10020', '3', 'http://x/b'),
    ]
    const first = await runScan(settings({}), { env: stub(report(old)) })
    expect(first.outcome.failure?.message).toBe('zap: 1 medium')
    write(root, { 'b.json': writeBaseline(JSON.parse(first.kept('findings.json'))) })
    const compared = { onlyNew: 'baseline', baseline: 'b.json' } as const
    expect((await runScan(settings(compared), { env: stub(report(moved)) })).outcome.state).toBe('succeeded')
    const more = await runScan(settings(compared), { env: stub(report(moved, fresh)) })
    expect(more.outcome.failure?.message).toBe('zap: 1 high (1 not new)')
    await new Promise((resolve) => late.close(resolve))
  })

  test.each([
    ['a rules file with another word', '10010\tNEVER\n', report(), 'usage'],
    ['no report', '', '', 'unhealthy'],
  ])('%s', async (_, rules, json, kind) => {
    const target = await listen((_request, out) => out.end())
    const { root } = committed({ 'zap.tsv': rules })
    const zap = { target: target.url, rules: 'zap.tsv', image: '' }
    const { outcome } = await runScan(wanted(root, { zap }), { env: stub(json) })
    await target.close()
    expect(outcome.failure?.kind).toBe(kind)
  })
})
