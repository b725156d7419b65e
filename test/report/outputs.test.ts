import { describe, expect, test } from 'vitest'
import { actions } from '../../src/actions.ts'
import { Failure } from '../../src/core/failure.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { reportJson } from '../../src/report/json.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import { crash, digest, failedRun, goodRun } from './sample.ts'

describe('outputs', () => {
  test('of a good deploy: what runs is what was deployed', () => {
    const { report, plan, section = '', ...outputs } = outputsOf(goodRun)
    expect(outputs).toEqual({
      result: 'succeeded',
      'release-url': '',
      score: '',
      gates: '',
      'score-file': '',
      'quality-folder': '',
      'failure-kind': '',
      imageid: '',
      legs: '{"include":[]}',
      metadata: '',
      'platform-digests': '{}',
      sbom: '',
      version: 'v1.0.0',
      stages: '{"quality":"succeeded","deploy":"succeeded"}',
      digests: JSON.stringify({ app: digest('a') }),
      digest: digest('a'),
      images: `app=ghcr.io/acme/shop@${digest('a')}`,
      tags: 'ghcr.io/acme/shop:v1.0.0\nghcr.io/acme/shop:latest',
      environment: 'staging',
      url: 'https://staging.example.com',
      'deployment-id': '7',
      'previous-digests': JSON.stringify({ app: digest('b') }),
      'plan-hash': 'd'.repeat(64),
    })
    expect(JSON.parse(report ?? '')).toMatchObject({ result: 'succeeded', app: 'shop' })
    expect(plan).toContain('quality: succeeded')
    expect(JSON.parse(section)).toMatchObject({
      app: 'shop',
      part: 'quality deploy',
      text: expect.stringContaining('succeeded'),
    })
  })
  test('of a deploy that was rolled back: what runs is what ran before', () => {
    const outputs = outputsOf(failedRun)
    expect(outputs).toMatchObject({ result: 'failed', 'failure-kind': 'unhealthy' })
    expect(outputs['digests']).toBe(JSON.stringify({ app: digest('b') }))
  })
  test('of a run without images or deploys are empty, not wrong', () => {
    const outputs = outputsOf({ ...goodRun, images: {}, stages: [] })
    expect(outputs).toMatchObject({ digest: '', images: '', digests: '{}', environment: '', 'plan-hash': '' })
  })
  test('have every name that an action declares', () => {
    const names = Object.keys(outputsOf(goodRun))
    const { metadata: _, ...others } = actions
    for (const { outputs } of Object.values(others)) expect(names).toEqual(expect.arrayContaining(Object.keys(outputs)))
  })
  test('stay within what GitHub takes, and the report stays JSON', () => {
    const details = Array.from({ length: 20_000 }, () => 'x'.repeat(100))
    const [stage] = failedRun.stages
    const huge = { ...stage!, plan: { ...failedRun.stages[1]!.plan!, notes: details } }
    const outputs = outputsOf({ ...failedRun, stages: [huge] })
    expect(outputs['report']?.length).toBeLessThan(600_000)
    expect(outputs['plan']?.length).toBeLessThan(600_000)
    expect(JSON.parse(outputs['report'] ?? '')).toMatchObject({ result: 'failed' })
  })
})

test('the report as JSON holds failures as data and nothing that JSON cannot hold', () => {
  const value = reportJson(failedRun)
  expect(value).toEqual(JSON.parse(JSON.stringify(value)))
  expect(value).toMatchObject({
    failure: { kind: 'unhealthy', message: crash.message },
    stages: [
      { outcome: { warnings: [{ message: 'lint: 2 warnings' }] } },
      {
        failure: { kind: 'unhealthy' },
        outcome: { rolledBack: true, steps: [{}, { failure: { hint: 'Read the log of web.' } }] },
      },
      { state: 'skipped' },
    ],
  })
})

describe('annotations', () => {
  test('one per failure, with its place; advisory ones are warnings', () => {
    expect(annotationsOf(failedRun)).toEqual([
      { level: 'error', title: 'deploy: Not healthy', message: `${crash.message}\nRead the log of web.` },
      {
        level: 'warning',
        title: 'quality: Not healthy',
        message: expect.stringContaining('lint: 2 warnings'),
        file: 'src/a.ts',
        line: 3,
      },
    ])
  })
  test('at most ten of a level, the last saying how many are left', () => {
    const [stage] = failedRun.stages
    const warnings = Array.from({ length: 25 }, (_, i) => new Failure('unhealthy', `warning ${i}`))
    const many = { ...stage!, outcome: { ...stage!.outcome!, steps: [], warnings } }
    const found = annotationsOf({ ...goodRun, stages: [many] })
    expect(found.length).toBe(10)
    expect(found.at(-1)).toMatchObject({ level: 'warning', message: expect.stringContaining('16 more') })
  })
  test('none when all went well', () => {
    expect(annotationsOf(goodRun)).toEqual([])
  })
})
