import { describe, expect, test } from 'vitest'
import type { Json } from '../../src/core/json.ts'
import type { ExecRequest, ExecResult } from '../../src/core/ports.ts'
import type { ScanSettings } from '../../src/core/settings.ts'
import type { Given } from '../../src/core/stage.ts'
import { execute } from '../../src/engine/execute.ts'
import { observe } from '../../src/engine/observe.ts'
import { scan } from '../../src/scan/index.ts'
import { createWorld, type World } from '../engine/world.ts'
import { given, image, scanSettings } from '../fakes/given.ts'

const digest = `sha256:${'a'.repeat(64)}`
const clean = { files: 3, skipped: { binary: 0, large: 0, gone: 0 }, total: 0, findings: [] }

/** A scan of two images, `app` for two platforms and `web` for one. */
function wanted(settings: Partial<ScanSettings> = {}, withDigest = true): Given {
  const carried = (name: string) => ({
    name,
    tags: [],
    labels: {},
    version: '1',
    annotations: [],
    ...(withDigest ? { digest } : {}),
  })
  return given({
    settings: {
      images: [image('app'), image('web', { platforms: ['linux/amd64'] })],
      scan: { ...scanSettings, files: [], hardening: false, upload: 'off', ...settings },
    },
    images: { app: carried('r.io/app'), web: carried('r.io/web') },
  })
}

type Trivy = (argv: readonly string[]) => Partial<ExecResult>

function world(
  trivy: Trivy | undefined,
  secrets: object = clean,
  version = { Version: '0.72.0', VulnerabilityDB: {} } as object,
  more: Record<string, (input: Readonly<Record<string, Json>>) => Json> = {},
): World {
  const answer = ({ argv }: ExecRequest): Partial<ExecResult> => {
    if (argv[0] === 'sh') return trivy === undefined ? { exit: 127 } : { stdout: JSON.stringify(version) }
    return trivy?.(argv) ?? {}
  }
  let kept: Json = null
  return createWorld({
    knowledge: scan.knowledge,
    operations: {
      'secrets.scan': () => secrets as never,
      'scan.keep': ({ result }) => {
        kept = JSON.parse(String(result))
        return null
      },
      'scan.kept': () => kept,
      'scan.tell': () => null,
      'checkout.files': () => ({ files: [] }),
      ...more,
    },
    exec: answer,
  })
}

async function run(wish: Given, where: World) {
  const facts = await observe((known) => scan.ask(wish, known), where.context)
  const plan = scan.plan(wish, facts)
  return { plan, outcome: await execute(plan, where.context) }
}

function report(severity: string, id = 'CVE-2026-1'): Partial<ExecResult> {
  const vulnerability = {
    VulnerabilityID: id,
    PkgName: 'ssl',
    InstalledVersion: '1',
    FixedVersion: '2',
    Severity: severity,
  }
  return {
    stdout: JSON.stringify({ SchemaVersion: 2, Results: [{ Target: 'base', Vulnerabilities: [vulnerability] }] }),
  }
}

describe('credentials in the checkout', () => {
  const found = {
    ...clean,
    total: 1,
    findings: [{ rule: 'aws/AWSSecretAccessKey', file: 'src/a.env', line: 3, column: 5 }],
  }

  test('fail the scan, with place and rule', async () => {
    const { outcome } = await run(wanted({ trivy: 'off' }), world(undefined, found))
    expect(outcome.failure?.kind).toBe('unhealthy')
    expect(outcome.failure?.message).toBe('secrets: 1 critical in 3 tracked files')
    expect(outcome.failure?.details).toContain(
      'secrets: critical aws/AWSSecretAccessKey in src/a.env:3: a credential is committed; revoke it, then remove it',
    )
  })

  test('can be excepted by rule and path', async () => {
    const ignore = [
      {
        id: 'aws/AWSSecretAccessKey',
        path: 'src/*.env',
        package: '',
        reason: 'an example',
        until: '',
        untilFixed: false,
      },
    ]
    expect((await run(wanted({ trivy: 'off', ignore }), world(undefined, found))).outcome.state).toBe('succeeded')
  })

  test('are not looked for when switched off', async () => {
    const { plan } = await run(wanted({ trivy: 'off', secrets: false }), world(undefined, found))
    expect(plan).toMatchObject({ steps: [], notes: [] })
  })

  test('more than are listed fail as well', async () => {
    const { outcome } = await run(wanted({ trivy: 'off' }), world(undefined, { ...clean, total: 2000 }))
    expect(outcome.state).toBe('failed')
  })
})

describe('images', () => {
  test('every platform of every image is scanned by digest, one after the other, in an empty folder', async () => {
    const where = world(() => report('LOW'))
    const { outcome } = await run(wanted(), where)
    expect(outcome.state).toBe('succeeded')
    const scans = where.execs.filter(({ argv }) => argv[1] === 'image')
    expect(scans.map(({ argv }) => [argv.at(-1), argv.find((arg) => arg.startsWith('--platform'))])).toEqual([
      [`r.io/app@${digest}`, '--platform=linux/amd64'],
      [`r.io/app@${digest}`, '--platform=linux/arm64'],
      [`r.io/web@${digest}`, '--platform=linux/amd64'],
    ])
    expect(scans.every(({ cwd }) => cwd?.startsWith('/scratch/'))).toBe(true)
    expect(scans[0]?.argv).toEqual(
      expect.arrayContaining(['--severity=UNKNOWN,LOW,MEDIUM,HIGH,CRITICAL', '--exit-code=0']),
    )
  })

  test('one image’s findings do not hide another’s; the same one on two platforms counts once', async () => {
    const { outcome } = await run(
      wanted(),
      world((argv) => report('HIGH', argv.at(-1)?.includes('web') ? 'CVE-WEB' : 'CVE-APP')),
    )
    expect(outcome.failure?.message).toBe('app: 1 high; web: 1 high')
    expect(outcome.failure?.details.join('\n')).toMatch(/CVE-APP[\s\S]*CVE-WEB/)
  })

  test('the report decides, not the exit code', async () => {
    const { outcome } = await run(
      wanted(),
      world(() => ({ ...report('CRITICAL'), exit: 0 })),
    )
    expect(outcome.state).toBe('failed')
  })

  test('more targets than fit into one round are all scanned', async () => {
    const platforms = ['linux/amd64', 'linux/arm64', 'linux/arm/v7', 'linux/386', 'linux/riscv64', 'linux/s390x']
    const wish = wanted()
    const where = world((argv) => report('HIGH', `CVE-${argv.find((arg) => arg.startsWith('--platform'))?.slice(17)}`))
    const { outcome } = await run(
      { ...wish, settings: { ...wish.settings, images: [image('app', { platforms })] } },
      where,
    )
    expect(outcome.failure?.message).toBe('app: 6 high')
    expect(where.execs.filter(({ argv }) => argv[1] === 'image')).toHaveLength(6)
  })

  test('without a database the rest is looked for, and it is said', async () => {
    const where = world((argv) =>
      argv.some((arg) => arg.includes('vuln,'))
        ? { exit: 1, stderr: 'FATAL\tFatal error\tDB error: failed to download vulnerability DB: no such host' }
        : { stdout: '{}' },
    )
    const { outcome } = await run(wanted(), where)
    expect(outcome.state).toBe('succeeded')
    const said = where.events.filter((event) => event.type === 'progress').at(-1)
    expect(JSON.stringify(said)).toContain(
      'vulnerabilities were not looked for: DB error: failed to download vulnerability DB: no such host',
    )
    expect(where.execs.filter(({ argv }) => argv[1] === 'image')).toHaveLength(4)
  })

  test('where Trivy is required, a missing database fails', async () => {
    const { outcome } = await run(
      wanted({ trivy: 'required' }),
      world(() => ({ exit: 1, stderr: 'FATAL DB error: x' })),
    )
    expect(outcome.failure?.message).toContain('vulnerabilities were not looked for')
  })

  const broken: [string, Partial<ExecResult>, string][] = [
    ['not there', { exit: 1, stderr: 'FATAL unable to find the image: MANIFEST_UNKNOWN' }, 'absent'],
    ['no credentials', { exit: 1, stderr: 'FATAL GET https://r.io/token: UNAUTHORIZED' }, 'auth'],
    [
      'an image with a telling name',
      { exit: 1, stderr: 'FATAL unable to find r.io/trivy-db: MANIFEST_UNKNOWN' },
      'absent',
    ],
    ['no database, whatever is asked', { exit: 1, stderr: 'FATAL DB error: x' }, 'unhealthy'],
    ['garbage', { stdout: 'not json' }, 'unhealthy'],
    ['crash', { exit: 1, stderr: 'panic: nil map' }, 'unhealthy'],
  ]
  test.each(broken)('a scan that could not happen is no pass: %s', async (_, result, kind) => {
    expect(
      (
        await run(
          wanted(),
          world(() => result),
        )
      ).outcome.failure?.kind,
    ).toBe(kind)
  })

  test('a scanner that hangs is one problem among others: asked once, and the rest is found', async () => {
    const where = world((argv) =>
      argv.at(-1)?.includes('web') ? report('HIGH', 'CVE-WEB') : { exit: -1, timedOut: true, stderr: 'still at it' },
    )
    const { outcome } = await run(wanted(), where)
    expect(outcome.failure).toMatchObject({
      kind: 'timeout',
      message: expect.stringMatching(/did not finish in \d+ s/),
    })
    expect(outcome.failure?.details.join('\n')).toMatch(/still at it[\s\S]*web: 1 high/)
    expect(where.execs.filter(({ argv }) => argv[1] === 'image')).toHaveLength(3)
  })

  test('a registry that fails in passing is asked again', async () => {
    let times = 0
    const where = world(() => {
      times += 1
      return times === 1 ? { exit: 1, stderr: 'FATAL GET https://r.io: 503' } : { stdout: '{}' }
    })
    expect((await run(wanted(), where)).outcome.state).toBe('succeeded')
  })
})

describe('Trivy itself', () => {
  test('not installed: the plan says that images are not scanned', async () => {
    const { plan } = await run(wanted(), world(undefined))
    expect(plan.notes).toEqual(['Trivy is not installed: nothing is scanned for vulnerabilities.'])
    expect(plan.subject).toBe('secrets')
  })

  test('required but not installed', async () => {
    await expect(run(wanted({ trivy: 'required' }), world(undefined))).rejects.toMatchObject({ kind: 'absent' })
  })

  test.each(['0.69.4', '0.69.5', '0.69.6'])('%s was tampered with and is refused', async (Version) => {
    await expect(
      run(
        wanted(),
        world(() => ({}), clean, { Version }),
      ),
    ).rejects.toMatchObject({ kind: 'denied' })
  })

  test.each(['0.69.3', '0.69.7', '0.72.0'])('%s is used', async (Version) => {
    expect(
      (
        await run(
          wanted(),
          world(() => ({ stdout: '{}' }), clean, { Version }),
        )
      ).outcome.state,
    ).toBe('succeeded')
  })

  test('nothing built, nothing asked', async () => {
    const where = world(() => ({}))
    await run(wanted({}, false), where)
    expect(where.execs).toEqual([])
  })
})
