import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openLog } from '../../src/doors/log.ts'
import { createRunner } from '../../src/io/runner/runner.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { goodRun } from '../report/sample.ts'

const names = ['images', 'digests', 'report', 'section']

function tell(masked: string) {
  const GITHUB_OUTPUT = path.join(temporaryFolder(), 'output')
  let log = ''
  const runner = createRunner({ GITHUB_ACTIONS: 'true', GITHUB_OUTPUT }, (text) => (log += text))
  runner.mask(masked)
  openLog(runner, false, names).finish(goodRun, false)
  return { log, outputs: readFileSync(GITHUB_OUTPUT, 'utf8') }
}

const [image] = Object.values(goodRun.images)
const owner = image?.name.split('/')[1] ?? ''

test('a secret that is part of a name: the output says so, and what to do', () => {
  const { log, outputs } = tell(owner)
  expect(owner.length).toBeGreaterThan(3)
  expect(outputs).not.toContain(owner)
  const warnings = log.split('\n').filter((line) => line.startsWith('::warning'))
  expect(warnings).toHaveLength(1)
  expect(warnings[0]).toMatch(/The output images has .*Let a name or an address be a variable/)
})

test('a secret that stands in texts for people only is no matter', () => {
  expect(tell('no such value anywhere').log).not.toContain('::warning')
  expect(tell('succeeded in').log).not.toContain('::warning')
})
