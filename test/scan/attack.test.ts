import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, test } from 'vitest'
import type { ScanSettings } from '../../src/core/settings.ts'
import type { Given } from '../../src/core/stage.ts'
import { reportJson } from '../../src/report/json.ts'
import { startArtifacts } from '../fakes/artifacts.ts'
import { startCodeScanning } from '../fakes/code-scanning.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { given, image, pullRequest, scanSettings } from '../fakes/given.ts'
import { committed, runScan, type ScanRun } from '../fakes/scan-world.ts'
import { listen } from '../fakes/server.ts'

const before = { ...process.env }
const open: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  process.env = { ...before }
  for (const one of open.splice(0)) await one.close()
})

const canary = 'CANARY-4711-of-the-secret'
/** What a text of somebody else can hold. */
const evil = `${canary}\n::error::x\r::stop-commands::t\n::set-output name=digest::y\n##[command]z <img src=x onerror=alert(1)> @acme/team [a](javascript:b) \u202e | \u0000`

/** A folder with stub programs for PATH. What they print is a file beside them. */
function programs(printed: Record<string, string>): string {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(printed)) {
    writeFileSync(join(folder, `${name}.json`), text)
    const answer = name === 'zap-baseline.py' ? `cp "$0.json" zap.json` : `cat "$0.json"`
    const version = `case "$1" in version) echo '{"Version":"0.72.0","version":"0.121.2","VulnerabilityDB":{}}'; exit 0;; esac`
    writeFileSync(join(folder, name), `#!/bin/sh\n${version}\n${answer}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  return `${folder}:${process.env['PATH']}`
}

const trivy = {
  Results: [
    {
      Target: evil,
      Vulnerabilities: [
        {
          VulnerabilityID: evil,
          PkgName: evil,
          InstalledVersion: evil,
          FixedVersion: evil,
          Severity: 'HIGH',
          Title: evil,
        },
      ],
      Secrets: [{ RuleID: evil, Severity: 'CRITICAL', Title: evil, Match: evil, Code: { Lines: [{ Content: evil }] } }],
      Misconfigurations: [{ ID: evil, Status: 'FAIL', Severity: 'HIGH', Title: evil, Message: evil, PrimaryURL: evil }],
      Licenses: [{ Name: evil, PkgName: evil, Severity: 'HIGH', Category: evil, FilePath: evil, Link: evil }],
    },
  ],
}
const grype = {
  matches: [
    {
      vulnerability: {
        id: evil,
        severity: 'High',
        description: evil,
        dataSource: evil,
        fix: { state: 'fixed', versions: [evil] },
      },
      artifact: { name: evil, version: evil, type: evil, purl: evil, locations: [{ path: evil }] },
    },
  ],
}
const alert = {
  pluginid: evil,
  riskcode: '3',
  name: evil,
  cweid: evil,
  instances: [{ uri: `http://x/${evil}`, method: evil, evidence: evil, param: evil }],
}
const sarif = (text: string) => ({
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: text, rules: [{ id: text, helpUri: text, shortDescription: { text } }] } },
      results: [
        {
          ruleId: text,
          level: 'error',
          message: { text, markdown: text },
          partialFingerprints: { [text]: text },
          locations: [
            { physicalLocation: { artifactLocation: { uri: text }, region: { startLine: 1, snippet: { text } } } },
          ],
        },
      ],
    },
  ],
})

function wanted(root: string, settings: Partial<ScanSettings>): Given {
  const carried = {
    name: '127.0.0.1:9/app',
    tags: [],
    labels: {},
    version: '1',
    annotations: [],
    digest: `sha256:${'a'.repeat(64)}`,
  }
  return given({
    settings: {
      root,
      state: join(root, '.deploy-action'),
      images: [image('app', { platforms: ['linux/amd64'] })],
      scan: { ...scanSettings, trivy: 'off', secrets: false, hardening: false, files: [], ...settings },
    },
    images: { app: carried },
  })
}

/** Every file that a scan has kept, with its name, as one text. */
function keptIn(root: string): string {
  const folder = join(root, '.deploy-action/scan')
  return readdirSync(folder)
    .map((name) => name + readFileSync(join(folder, name), 'utf8'))
    .join('\n')
}

/** Every scanner finds the secret, and says what it should not. */
async function attacked(event: Partial<Given['event']>, runner: Record<string, string>) {
  const target = await listen((_, out) => out.end())
  open.push(target)
  const { root } = committed({ 'out.json': JSON.stringify(sarif(evil)) })
  const PATH = programs({
    trivy: JSON.stringify(trivy),
    grype: JSON.stringify(grype),
    'zap-baseline.py': JSON.stringify({ site: [{ alerts: [alert] }] }),
  })
  const wish = wanted(root, {
    trivy: 'required',
    grype: 'required',
    files: ['secrets'],
    zap: { target: target.url, rules: '', image: '' },
    sarif: [{ id: 'lint', run: 'cat out.json; cat out.json >&2', file: '' }],
    comment: true,
  })
  const all = { ...wish, event: { ...wish.event, ...event } }
  const run = await runScan(all, { env: { PATH, ...runner }, secrets: { TOKEN: canary } })
  return { ...run, root }
}

/** What the run says of itself as JSON. */
function reportOf({ plan, outcome }: ScanRun): string {
  const stage = { stage: 'scan', subject: '', state: 'failed', ms: 1, notes: [], plan, outcome } as const
  return JSON.stringify(reportJson({ app: 'shop', version: '1', ref: '', sha: '', images: {}, stages: [stage], ms: 1 }))
}

/** Only our own annotations begin a line as a command would. */
function expectHarmless(told: string) {
  const commands = told.split(/\r\n|\r|\n/).filter((line) => /^\s*(?:::|##\[)/.test(line))
  expect(commands.filter((line) => !/^::(?:warning title=Scan%3A |notice::|debug::|add-mask::)/.test(line))).toEqual([])
}

describe('whatever a scanner says', () => {
  test('no secret and no command reaches log, summary, files, plan, events, code scanning or the pull request', async () => {
    const server = await startCodeScanning()
    open.push(server)
    const run = await attacked(
      { trigger: pullRequest, apiUrl: server.url, ref: 'refs/pull/7/merge' },
      { GITHUB_TOKEN: 'gho_x' },
    )
    expect(run.outcome.failure?.kind).toBe('unhealthy')
    expect(server.uploads.length).toBe(5)
    expect(server.comments).toHaveLength(1)
    const sent = JSON.stringify([server.uploads.map(({ sarif: one }) => one), server.comments])
    const all = { told: run.told, files: keptIn(run.root), sent, plan: JSON.stringify(run.plan), report: reportOf(run) }
    for (const [place, text] of Object.entries(all)) expect([place, text.includes('4711')]).toEqual([place, false])
    expectHarmless(run.told)
    for (const text of [run.kept('summary.md'), server.comments[0]?.body ?? ''])
      expect(text).not.toMatch(/<img|@acme|\]\(javascript|href="javascript|[\u0000\u202e]/)
  })

  test('nor the artifact that stands for code scanning', async () => {
    const server = await startArtifacts()
    open.push(server)
    const runner = { ...server.env, GITHUB_WORKSPACE: '/' }
    Object.assign(process.env, runner)
    const run = await attacked({ untrusted: true }, runner)
    const files = unzipSync(server.artifacts[0]?.content ?? new Uint8Array())
    const content = Object.values(files)
      .map((file) => strFromU8(file))
      .join('\n')
    expect(content).toContain('"subjects"')
    expect(content).not.toContain('4711')
    expectHarmless(run.told)
  })
})

describe('what a tool prints', () => {
  const print = async (script: string) => {
    const { root } = committed({ a: '' })
    const run = await runScan(
      wanted(root, { sarif: [{ id: 'lint', run: script, file: '' }], upload: 'off', images: [] }),
    )
    return { ...run, root }
  }
  test('bytes that are no UTF-8 are replaced, and the rest is read', async () => {
    const [head = '', tail = ''] = JSON.stringify(sarif('R1'))
      .replace('"text":"R1","markdown"', '"text":"aXb","markdown"')
      .split('X')
    const { outcome, kept } = await print(`printf '%s\\377\\376%s' '${head}' '${tail}'`)
    expect(outcome.failure?.message).toBe('lint: 1 high')
    expect(JSON.parse(kept('findings.json'))).toMatchObject([{ title: 'a\ufffd\ufffdb' }])
  })

  test('100 MB are no report, and nothing of it is repeated', async () => {
    const { outcome, everything } = await print(
      `printf '{"version":"2.1.0","runs":[{"x":"'; head -c 100000000 /dev/zero | tr '\\0' y; printf '"}]}'`,
    )
    expect(outcome.failure).toMatchObject({ kind: 'capacity', message: expect.stringContaining('more than 64 MiB') })
    expect(everything.length).toBeLessThan(300_000)
  })

  test('a message of 50 MB becomes one short line', async () => {
    const text = JSON.stringify(sarif('R1')).replace('"text":"R1","markdown":"R1"', '"text":"LONG"')
    const [head = '', tail = ''] = text.split('LONG')
    const { outcome, everything } = await print(
      `printf '%s' '${head}'; head -c 50000000 /dev/zero | tr '\\0' y; printf '%s' '${tail}'`,
    )
    expect(outcome.failure?.message).toBe('lint: 1 high')
    expect(everything.length).toBeLessThan(300_000)
  })
})
