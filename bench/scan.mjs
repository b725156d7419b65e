import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../scripts/node24.mjs'
import { median } from './measure.mjs'

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
