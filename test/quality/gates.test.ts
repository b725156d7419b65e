import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import { facts } from '../../src/core/question.ts'
import type { GateSettings } from '../../src/core/settings.ts'
import type { Step } from '../../src/core/step.ts'
import { classifyGate } from '../../src/quality/failure.ts'
import { quality } from '../../src/quality/index.ts'
import { gate, given } from '../fakes/given.ts'

const plan = (...gates: GateSettings[]) => quality.plan(given({ settings: { gates } }), facts())

test('independent gates may start at once, dependent ones come after what they need', () => {
  const { steps } = plan(gate('e2e', { needs: ['test', 'lint'] }), gate('lint'), gate('test', { needs: ['lint'] }))
  expect(steps.map(({ id, after, group }) => ({ id, after, group }))).toEqual([
    { id: 'gate.lint', after: [], group: 'lint' },
    { id: 'gate.test', after: ['gate.lint'], group: 'test' },
    { id: 'gate.e2e', after: ['gate.test', 'gate.lint'], group: 'e2e' },
  ])
})

test('a gate keeps its directory, environment, patience and weight', () => {
  const secret = { secret: 'TOKEN' }
  const { steps } = plan(
    gate('a', {
      run: 'npm ci\nnpm test',
      directory: 'web',
      env: { TOKEN: secret },
      timeout: 5000,
      retries: 2,
      advisory: true,
    }),
  )
  expect(steps[0]).toMatchObject({
    argv: ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', 'npm ci\nnpm test'],
    cwd: '/work/shop/web',
    env: { TOKEN: secret },
    timeout: 5000,
    attempts: 3,
    retryOn: ['unhealthy', 'timeout'],
    failsAs: 'unhealthy',
    advisory: true,
  })
})

test('a command given as a list never meets a shell', () => {
  expect(plan(gate('a', { run: ['node', '--test', '$HOME'] })).steps[0]).toMatchObject({
    argv: ['node', '--test', '$HOME'],
  })
})

test('without gates the plan says so', () => {
  expect(plan()).toMatchObject({ steps: [], notes: ['No gates are configured and none were detected.'] })
})

describe('wrong settings', () => {
  const cases: [string, GateSettings[], RegExp][] = [
    [
      'unknown need',
      [gate('lint'), gate('test', { needs: ['lnit'] })],
      /gates\.test\.needs: there is no gate "lnit"; did you mean "lint"\?/,
    ],
    ['needs itself', [gate('a', { needs: ['a'] })], /wait for each other: a → a/],
    [
      'circle',
      [gate('a', { needs: ['c'] }), gate('b', { needs: ['a'] }), gate('c', { needs: ['b'] })],
      /a → c → b → a/,
    ],
    ['twice', [gate('a'), gate('a')], /two gates named "a"/],
    ['empty text', [gate('a', { run: ' \n' })], /gates\.a\.run: the command is empty/],
    ['empty list', [gate('a', { run: [] })], /gates\.a\.run: the command is empty/],
    ['outside', [gate('a', { directory: '../other' })], /gates\.a\.directory: "\.\.\/other" is outside the checkout/],
    ['a neighbour with the same start', [gate('a', { directory: '/work/shop2' })], /outside the checkout/],
  ]
  test.each(cases)('%s', (_, gates, message) => {
    const failure = failureOf(() => plan(...gates))
    expect(failure.kind).toBe('usage')
    expect(failure.message).toMatch(message)
  })
})

describe('what a failed gate means', () => {
  const cases: [number, string, string | undefined, string][] = [
    [1, '1 test failed', 'unhealthy', 'The gate lint failed with exit code 1.'],
    [-1, '', undefined, ''],
    [127, 'sh: 1: eslint: not found', 'absent', 'eslint was not found.'],
    [127, 'bash: line 3: mix: command not found', 'absent', 'mix was not found.'],
    [127, '', 'absent', 'A program that the gate calls was not found.'],
    [126, 'sh: 1: ./run: Permission denied', 'denied', 'A program that the gate calls may not be executed.'],
    [137, '', 'capacity', 'The gate was killed (SIGKILL), most often because memory ran out.'],
  ]
  test.each(cases)('exit %i %j is %s', (exit, stderr, kind, cause) => {
    const found = classifyGate({ exit, stdout: '', stderr }, { group: 'lint' } as Step)
    expect(found?.kind).toBe(kind)
    expect(found?.cause ?? '').toBe(cause)
  })
})

function failureOf(act: () => unknown): Failure {
  try {
    act()
  } catch (thrown) {
    if (thrown instanceof Failure) return thrown
    throw thrown
  }
  throw new Error('It did not fail.')
}
