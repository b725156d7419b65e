import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { node24, root } from '../scripts/node24.mjs'
import { parts } from '../scripts/toolbox.d/parts.mjs'
import { measure, median } from './measure.mjs'

const load = (/** @type {string} */ file) => import(pathToFileURL(path.join(root, 'src/scan', file)).href)

/**
 * What a scan costs beside its scanners, on 25,000 findings: the decision alone (policy, baseline, VEX, 50 exceptions), and all that is
 * concluded from it (SARIF, summary).
 * @param {number} rounds
 * @returns {Promise<string>}
 */
export async function measureScan(rounds) {
  const [{ decide }, { identities }, { readVex }, { conclude }] = await Promise.all(
    ['policy.ts', 'identity.ts', 'vex.ts', 'conclude.ts'].map(load),
  )
  const findings = Array.from({ length: 25_000 }, (_, index) => finding(index))
  const ignore = Array.from({ length: 50 }, (_, index) => exception(index))
  const policy = { failOn: 'high', onlyFixed: false, ignore }
  const statements = Array.from({ length: 1000 }, (_, index) => ({
    vulnerability: `CVE-${24_000 + index}`,
    status: 'fixed',
  }))
  const vex = readVex(JSON.stringify({ '@context': 'https://openvex.dev/ns', statements }), 'vex.json')
  const known = { identities: identities(findings.slice(0, 20_000)), from: 'the baseline' }
  const now = Date.parse('2026-01-01T00:00:00Z')
  const job = { id: 'a', scanner: 'trivy', name: 'app', before: false, lane: 'trivy', input: null }
  const wanted = { root, jobs: [job], policy, vex: [] }
  const done = { a: { findings, notes: [], about: '', unlisted: 0 } }
  const before = process.memoryUsage().rss
  const deciding = time(rounds, () => decide(findings, policy, { now, known, vex }))
  const grown = (process.memoryUsage().rss - before) / 1024 / 1024
  const concluding = time(rounds, () => conclude(wanted, { done, documents: {}, now }))
  return [
    `Deciding about 25,000 findings with a baseline, VEX and 50 exceptions takes ${deciding.toFixed(0)} ms and, over ${rounds} rounds, ${grown.toFixed(0)} MiB;`,
    `with SARIF and the summary ${concluding.toFixed(0)} ms.`,
  ].join('\n')
}

/**
 * What the command line adds to its scanner: Trivy over a small checkout, alone and as the stage runs it, in turns. At most 0.3 s are promised.
 * @param {number} rounds
 * @returns {string}
 */
export function measureScanner(rounds) {
  const part = parts.find(({ name }) => name === 'trivy')
  const [folder = ''] = part?.path() ?? []
  if (!part?.installed())
    return 'Trivy is not installed (scripts/toolbox trivy): what a scan adds to it is not measured.'
  const checkout = mkdtempSync(path.join(tmpdir(), 'deploy-action-bench-'))
  try {
    const write = (/** @type {string} */ name, /** @type {string} */ text) =>
      writeFileSync(path.join(checkout, name), text)
    write('web.Dockerfile', 'FROM debian:latest\nUSER root\n')
    write(
      'deploy.yml',
      'app: shop\nscan: { trivy: required, secrets: false, hardening: false, files: [misconfigurations], fail-on: never }\n',
    )
    const git = (/** @type {string[]} */ ...args) => execFileSync('git', args, { cwd: checkout, stdio: 'pipe' })
    git('init', '-q')
    git('add', '-A')
    git('-c', 'user.name=b', '-c', 'user.email=b@localhost', 'commit', '-qm', 'one')
    const kept = ['PATH', 'HOME'].map((name) => [name, process.env[name] ?? ''])
    const env = { ...Object.fromEntries(kept), TRIVY_SKIP_CHECK_UPDATE: 'true', TRIVY_SKIP_VERSION_CHECK: 'true' }
    env.PATH = `${folder}:${env.PATH}`
    const trivy = [
      path.join(folder, 'trivy'),
      'fs',
      '--format=json',
      '--no-progress',
      '--scanners=misconfig',
      '--skip-db-update',
      checkout,
    ]
    const stage = [node24, path.join(root, 'dist/cli.js'), 'scan', '--config', 'deploy.yml']
    const [bare, whole] = measure(
      [
        { name: 'Trivy alone', argv: trivy, cwd: checkout, env },
        { name: 'a scan with Trivy', argv: stage, cwd: checkout, env },
      ],
      rounds,
    )
    const added = (whole?.ms ?? 0) - (bare?.ms ?? 0)
    return `A scan with Trivy takes ${whole?.ms.toFixed(0)} ms, Trivy alone ${bare?.ms.toFixed(0)} ms: ${added.toFixed(0)} ms more (at most 300 are promised).`
  } finally {
    rmSync(checkout, { recursive: true, force: true })
  }
}

/**
 * @param {number} rounds
 * @param {() => unknown} work
 */
function time(rounds, work) {
  return median(
    Array.from({ length: rounds }, () => {
      const from = performance.now()
      work()
      return performance.now() - from
    }),
  )
}

/** @param {number} index */
function finding(index) {
  const text = { path: 'usr/lib/a.so', title: 'overflow', subject: 'app', link: '', fingerprint: '' }
  const what = { tool: 'trivy', kind: 'vulnerability', id: `CVE-${index}`, severity: 'high', line: 0 }
  return { ...what, ...text, package: 'openssl 3.0.1', fixed: '3.0.2', purl: 'pkg:deb/debian/openssl@3.0.1' }
}

/** @param {number} index */
function exception(index) {
  return { id: `CVE-${index * 7}`, path: '**/*.so', package: '', reason: 'x', until: '2099-01-01', untilFixed: false }
}
