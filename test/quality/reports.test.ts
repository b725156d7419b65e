import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { RunReport, StageReport } from '../../src/core/report.ts'
import type { Score } from '../../src/quality/score.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import { summaryOf } from '../../src/report/summary.ts'
import { reportText } from '../../src/report/text.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { gate } from '../fakes/given.ts'
import { until } from '../fakes/until.ts'
import { runGates } from './world.ts'

const whole = (stage: StageReport): RunReport => ({
  app: 'shop',
  version: '',
  ref: 'refs/heads/main',
  sha: 'a'.repeat(40),
  images: {},
  stages: [stage],
  ms: 1,
  ...(stage.failure === undefined ? {} : { failure: stage.failure }),
})
const scoreIn = (root: string) => JSON.parse(readFileSync(`${root}/.deploy-action/quality/score.json`, 'utf8')) as Score
const writeTests = (...cases: string[]) =>
  `mkdir -p out && echo '<testsuite>${cases.join('')}</testsuite>' > out/junit.xml`
const good = '<testcase name="good"/>'
const bad = (name: string) => `<testcase name="${name}"><failure message="no">a.test.mjs:3: here</failure></testcase>`
const reports = { junit: ['out/junit.xml'] }

test('a gate whose report is missing has not passed, and what needs it is skipped', async () => {
  const root = temporaryFolder()
  const { report } = await runGates(root, [
    gate('test', { run: 'true', reports }),
    gate('e2e', { run: 'true', needs: ['test'] }),
  ])
  expect(report.state).toBe('failed')
  expect(report.failure).toMatchObject({
    kind: 'unhealthy',
    message: expect.stringMatching(/^test: there is no junit report/),
  })
  expect(report.outcome?.steps.find(({ id }) => id === 'gate.e2e')?.state).toBe('skipped')
  expect(scoreIn(root)).toMatchObject({ score: 0, verdict: 'fail', incomplete: true })
})

test('a report of an earlier run does not make a gate pass', async () => {
  const root = temporaryFolder()
  mkdirSync(`${root}/out`)
  writeFileSync(`${root}/out/junit.xml`, `<testsuite>${good}</testsuite>`)
  const { report } = await runGates(root, [gate('test', { run: 'true', reports })])
  expect(report.failure?.message).toMatch(/is from before/)
})

test('failed tests stand beside the code, the rest in the summary', async () => {
  const root = temporaryFolder()
  writeFileSync(path.join(root, 'a.test.mjs'), '')
  const failures = Array.from({ length: 14 }, (_, index) => bad(`bad ${index}`))
  const { report } = await runGates(root, [gate('test', { run: `${writeTests(good, ...failures)}; exit 1`, reports })])
  const run = whole(report)
  const errors = annotationsOf(run).filter(({ level }) => level === 'error')
  expect(errors).toHaveLength(10)
  expect(errors[0]).toEqual({ level: 'error', title: 'test: bad 0', message: 'no', file: 'a.test.mjs', line: 3 })
  expect(errors[9]?.message).toMatch(/6 more are in the log and in the summary/)
  expect(summaryOf(run)).toContain('bad 13 (a.test.mjs:3): no')
  expect(summaryOf(run)).toContain('1 of 15 passed, 14 failed')
  expect(report.failure?.message).toMatch(/gate test failed with exit code 1/)
})

test('a command that succeeds although its tests failed does not pass', async () => {
  const { report } = await runGates(temporaryFolder(), [gate('test', { run: writeTests(good, bad('x')), reports })])
  expect(report.failure?.message).toMatch(/1 of 2 tests failed, though the command succeeded/)
})

test('secrets in a report are hidden', async () => {
  const run = `mkdir out; printf '<testsuite><testcase name="x"><failure message="password %s"/></testcase></testsuite>' "$PASSWORD" > out/junit.xml; exit 1`
  const env = { PASSWORD: { secret: 'PASSWORD' } }
  const secrets = { PASSWORD: 'hunter2hunter2' }
  const { report } = await runGates(temporaryFolder(), [gate('test', { run, env, reports })], { secrets })
  expect(JSON.stringify(annotationsOf(whole(report)))).toContain('password ***')
  expect(JSON.stringify(report)).not.toContain('hunter2hunter2')
})

test('a gate that passes when repeated is flaky: shown, and worth half', async () => {
  const root = temporaryFolder()
  const run = 'test -e once || { touch once; exit 1; }'
  const { report } = await runGates(root, [gate('x', { run, retries: 1 }), gate('y', { run: 'true' })])
  expect(report.state).toBe('succeeded')
  expect(scoreIn(root)).toMatchObject({
    score: 75,
    verdict: 'pass',
    gates: [{ gate: 'x', flaky: true, value: 0.5 }, { gate: 'y' }],
  })
  expect(summaryOf(whole(report))).toContain('<b>flaky</b>: attempt 2')
})

test('the score is the same bytes for the same inputs, is compared, and has a minimum', async () => {
  const root = temporaryFolder()
  const gates = [gate('lint', { run: 'true' }), gate('test', { run: 'exit 1', advisory: true, weight: 3 })]
  const first = await runGates(root, gates)
  expect(outputsOf(whole(first.report))['score']).toBe('25')
  const file = `${root}/.deploy-action/quality/score.json`
  const bytes = readFileSync(file)
  await runGates(root, gates)
  expect(readFileSync(file).equals(bytes)).toBe(true)
  writeFileSync(`${root}/base.json`, bytes)
  const better = gates.map((one) => ({ ...one, run: 'true' }))
  await runGates(root, better, { quality: { base: 'base.json' } })
  expect(scoreIn(root)).toMatchObject({ score: 100, delta: { score: 75 } })
  const { report } = await runGates(root, gates, { quality: { minimum: 80 } })
  expect(report.failure?.message).toBe('The score 25 is below 80.')
  expect(JSON.parse(readFileSync(`${root}/.deploy-action/quality/badge.json`, 'utf8'))).toMatchObject({
    message: '25',
    color: 'red',
  })
})

test('the tail of every gate that failed stands at the end', async () => {
  const gates = ['a', 'b'].map((id) => gate(id, { run: `echo says ${id}; exit 1` }))
  const { report } = await runGates(temporaryFolder(), gates)
  const text = reportText(whole(report))
  expect(text).toContain('│ says a')
  expect(text).toContain('│ says b')
})

test('at most so many gates at once', async () => {
  const root = temporaryFolder()
  const run = 'mkdir -p run; n=$(ls run | wc -l); touch run/$$; test $n -lt 2; sleep 0.1; rm run/$$'
  const gates = Array.from({ length: 6 }, (_, index) => gate(`g${index}`, { run }))
  expect((await runGates(root, gates, { quality: { parallel: 2 } })).report.state).toBe('succeeded')
})

test('a gate that ignores SIGTERM, and what it leaves behind, is ended at its timeout', async () => {
  const root = temporaryFolder()
  const run = `trap '' TERM; (trap '' TERM; echo $BASHPID > child; while :; do sleep 0.1; done) & while :; do sleep 0.1; done`
  const { report } = await runGates(root, [gate('x', { run, timeout: 500 })])
  expect(report.failure?.kind).toBe('timeout')
  const child = Number(readFileSync(`${root}/child`, 'utf8'))
  await until(() => !existsSync(`/proc/${child}`))
})

test('a gate that prints without end is held neither in memory nor in the report', async () => {
  const before = process.memoryUsage().rss
  const { report } = await runGates(temporaryFolder(), [
    gate('x', { run: "head -c 200000000 /dev/zero | tr '\\0' 'x'; exit 1" }),
  ])
  expect(report.failure?.kind).toBe('unhealthy')
  expect(JSON.stringify(report).length).toBeLessThan(5_000_000)
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024)
})
