import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FailureKind } from '../../src/core/failure.ts'
import { summaryOf } from '../../src/report/summary.ts'
import { reportText } from '../../src/report/text.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { gate } from '../fakes/given.ts'
import { runGates } from './world.ts'

const junit = { reports: { junit: ['junit.xml'] } }
const print = (bytes: string) => `printf '${bytes}'`
const bomb = `<!DOCTYPE a [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index]};`.repeat(10)}">`)
  .join('')}]><testsuite><testcase name="&j;"/></testsuite>`

describe('what is wrong is told, of which kind it is, and nothing is left running', () => {
  const cases: [string, Parameters<typeof gate>[1][], FailureKind, RegExp][] = [
    ['gates that wait for each other', [{ needs: ['b'] }, { needs: ['a'] }], 'usage', /a → b → a/],
    ['a gate that there is not', [{ needs: ['c'] }], 'usage', /there is no gate "c"/],
    ['a service that there is not', [{ services: ['db'] }], 'usage', /there is no service "db"/],
    ['no report although it passed', [{ run: 'true', ...junit }], 'unhealthy', /there is no junit report/],
    ['half a report', [{ run: 'echo "<testsuite><testcase" > junit.xml', ...junit }], 'unhealthy', /not well-formed/],
    ['an entity bomb', [{ run: `echo '${bomb}' > junit.xml`, ...junit }], 'unhealthy', /undefined entity/],
    [
      'an entity of another file',
      [
        {
          run: `echo '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite><testcase name="&x;"/></testsuite>' > junit.xml`,
          ...junit,
        },
      ],
      'unhealthy',
      /undefined entity/,
    ],
    [
      'a report of garbage',
      [{ run: 'head -c 100000 /dev/urandom > junit.xml; printf "\\0" >> junit.xml', ...junit }],
      'unhealthy',
      /binary|not well-formed/,
    ],
    ['a report that is a folder', [{ run: 'mkdir junit.xml', ...junit }], 'unhealthy', /there is no junit report/],
    ['no test in it', [{ run: 'echo "<testsuite/>" > junit.xml', ...junit }], 'unhealthy', /no test was run/],
    ['a command that is not there', [{ run: 'nowhere-to-be-found' }], 'absent', /nowhere-to-be-found was not found/],
    ['a folder that is not there', [{ run: 'true', directory: 'none' }], 'absent', /none/],
    ['a gate that kills itself', [{ run: 'kill -KILL $$' }], 'unhealthy', /SIGKILL/],
    [
      'a baseline of garbage',
      [
        {
          run: `echo '{"runs":[]}' > s.sarif; printf '{' > known`,
          reports: { sarif: ['s.sarif'] },
          limits: { findings: 'error', baseline: 'known' },
        },
      ],
      'unhealthy',
      /the baseline is no JSON/,
    ],
  ]
  test.each(cases)('%s', async (...[, given, kind, message]) => {
    const gates = given.map((change, index) => gate('abc'[index] ?? '', { run: 'true', ...change }))
    const { report } = await runGates(temporaryFolder(), gates)
    expect(report.state).toBe('failed')
    expect(report.failure?.kind).toBe(kind)
    expect(`${report.failure?.message} ${report.failure?.details.join(' ')}`).toMatch(message)
  })

  test('garbage and what is no UTF-8 on its output is shown without harm', async () => {
    const run = `head -c 20000 /dev/urandom; ${print('\\ncaf\\351 \\377\\376 \\033[31m\\000\\007 x\\n::error::forged\\n')}; exit 1`
    const { report } = await runGates(temporaryFolder(), [gate('a', { run })])
    expect(report.failure?.kind).toBe('unhealthy')
    const run_ = { app: 'a', version: '', ref: '', sha: '', images: {}, ms: 0, stages: [report] }
    expect(summaryOf(run_).includes('caf\ufffd')).toBe(true)
    expect(/^::error::forged/m.test(reportText(run_))).toBe(false)
  })

  test.each([
    [
      'makes a session of its own',
      'setsid sh -c "echo \\$\\$ > pid; exec sleep 300" & while ! test -s pid; do sleep 0.01; done',
    ],
    [
      'forks twice and ignores SIGTERM',
      `(setsid bash -c 'trap "" TERM; echo $BASHPID > pid; while :; do sleep 0.1; done' &) ; while ! test -s pid; do sleep 0.01; done`,
    ],
  ])('a gate that leaves a daemon, which %s: it passes, and the daemon ends', async (_what, run) => {
    const root = temporaryFolder()
    const { report } = await runGates(root, [gate('a', { run })])
    expect(report.failure).toBeUndefined()
    expect(running(readFileSync(path.join(root, 'pid'), 'utf8').trim())).toBe(false)
  })
})

/** A zombie does not count: without an init process nobody ever collects orphans. */
function running(pid: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`).length > 0
  } catch {
    return false
  }
}

test('200 MB of lines take no more memory than a little; bench/ has 1 GB', { timeout: 180_000 }, () => {
  const root = temporaryFolder()
  const run =
    "head -c 200000000 < <(yes 'a line that a program prints again and again, until somebody stops it'); exit 7"
  mkdirSync(path.join(root, '.github'))
  writeFileSync(path.join(root, '.github/deploy.yml'), `app: shop\ngates: { endless: ${JSON.stringify(run)} }\n`)
  execFileSync('git', ['init', '-q', root])
  execFileSync('git', [
    '-C',
    root,
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@b',
    'commit',
    '-qm',
    'one',
    '--allow-empty',
  ])
  const cli = path.resolve(import.meta.dirname, '../../src/cli.ts')
  const main = `import { writeFileSync } from 'node:fs'
const { cli } = await import(${JSON.stringify(cli)})
await cli(['quality'])
writeFileSync('peak', String(process.resourceUsage().maxRSS / 1024))`
  const argv = ['--input-type=module-typescript', '-e', main]
  const ran = spawnSync(process.execPath, argv, { cwd: root, stdio: 'ignore', env: { PATH: process.env['PATH'] } })
  expect(ran.status).toBe(1)
  expect(Number(readFileSync(path.join(root, 'peak'), 'utf8'))).toBeLessThan(250)
})
