import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import type { Plan } from '../../src/core/plan.ts'
import type { ExecStep, Step, WayBack } from '../../src/core/step.ts'
import { execute } from '../../src/engine/execute.ts'
import { createWorld } from './world.ts'

const plan = (steps: readonly Step[], rest: Partial<Plan> = {}): Plan => ({
  stage: 'test',
  subject: 'test',
  steps,
  basis: null,
  notes: [],
  values: {},
  ...rest,
})
const keep: WayBack = { way: 'keep', why: 'harmless' }
const exec = (id: string, rest: Partial<ExecStep> = {}): ExecStep => ({
  id,
  title: id,
  do: 'exec',
  argv: [id],
  ...rest,
})
const undoBy = (id: string): WayBack => ({ way: 'steps', steps: [exec(id)] })
const ran = (world: ReturnType<typeof createWorld>) => world.execs.map(({ argv }) => argv.join(' '))

/** A world in which the named programs fail with exit code 1. */
const failing = (...programs: string[]) =>
  createWorld({
    exec: ({ argv }) => ({ exit: programs.includes(argv[0] ?? '') ? 1 : 0, stderr: `${argv[0]} says no` }),
  })

describe('order', () => {
  test('steps run one after the other, later ones with the outputs of earlier ones', async () => {
    const world = createWorld({ exec: ({ argv }) => ({ stdout: argv[0] === 'build' ? '{"d":"v7"}' : '' }) })
    const outcome = await execute(
      plan([
        exec('build', { outputs: { version: { from: 'stdout', path: ['d'], form: 'text' } } }),
        exec('tag', { argv: ['tag', { join: ['shop:', { late: 'build', output: 'version' }] }] }),
      ]),
      world.context,
    )
    expect(outcome.state).toBe('succeeded')
    expect(ran(world)).toEqual(['build', 'tag shop:v7'])
    expect(outcome.outputs).toEqual({ 'build.version': 'v7' })
  })

  test.each([
    ['empty', ''],
    ['not JSON', 'hello'],
    ['another form', '{"d":"latest"}'],
  ])('an output that is %s fails its step and reaches no argument', async (_why, stdout) => {
    const world = createWorld({ exec: () => ({ stdout }) })
    const digest = { from: 'stdout', path: ['d'], form: 'digest' } as const
    const use = exec('use', { argv: ['use', { late: 'build', output: 'digest' }] })
    const outcome = await execute(plan([exec('build', { outputs: { digest } }), use]), world.context)
    expect(outcome.state).toBe('failed')
    expect(outcome.failure?.message).toContain('did not give a digest')
    expect(ran(world)).toEqual(['build'])
  })

  test('a failure skips only what comes after it', async () => {
    const world = failing('lint')
    const steps = [
      exec('lint', { after: [] }),
      exec('test', { after: [] }),
      exec('pack', { after: ['lint'] }),
      exec('docs', { after: ['test'] }),
    ]
    const outcome = await execute(plan(steps), world.context)
    expect(outcome.steps.map(({ id, state }) => [id, state])).toEqual([
      ['lint', 'failed'],
      ['test', 'done'],
      ['pack', 'skipped'],
      ['docs', 'done'],
    ])
  })

  test('independent steps run at the same time', async () => {
    let running = 0
    let most = 0
    const world = createWorld({
      exec: async () => {
        running += 1
        most = Math.max(most, running)
        await new Promise((resolve) => setTimeout(resolve, 5))
        running -= 1
        return {}
      },
    })
    await execute(plan(['a', 'b', 'c'].map((id) => exec(id, { after: [] }))), world.context)
    expect(most).toBe(3)
  })

  test('an advisory step that was skipped lets nothing through', async () => {
    const outcome = await execute(
      plan([exec('pull'), exec('tidy', { advisory: true }), exec('up')]),
      failing('pull').context,
    )
    expect(outcome.state).toBe('failed')
    expect(outcome.steps.map(({ state }) => state)).toEqual(['failed', 'skipped', 'skipped'])
  })

  test('an advisory failure is a warning', async () => {
    const outcome = await execute(plan([exec('lint', { advisory: true }), exec('test')]), failing('lint').context)
    expect(outcome.state).toBe('succeeded')
    expect(outcome.warnings).toHaveLength(1)
  })
})

function stopNow(world: ReturnType<typeof createWorld>) {
  world.stop.abort(new Failure('cancelled', 'stop'))
  return {}
}

describe('the way back', () => {
  test('undoes every step that started, in reverse, the failed one included', async () => {
    const world = failing('c')
    const steps = [
      exec('a', { undo: undoBy('un-a') }),
      exec('b', { undo: keep }),
      exec('c', { undo: undoBy('un-c') }),
      exec('d', { undo: undoBy('un-d') }),
    ]
    const outcome = await execute(plan(steps), world.context)
    expect(ran(world)).toEqual(['a', 'b', 'c', 'un-c', 'un-a'])
    expect(outcome).toMatchObject({ state: 'failed', rolledBack: true })
  })

  test('equal restores are taken once', async () => {
    let restored = 0
    const restore: WayBack = { way: 'restore', restore: { name: 'r', data: { to: 1 } } }
    const world = createWorld({
      exec: ({ argv }) => ({ exit: argv[0] === 'b' ? 1 : 0 }),
      knowledge: {
        restores: {
          r: {
            ask: () => [],
            plan: () => {
              restored += 1
              return plan([exec('back')])
            },
          },
        },
      },
    })
    const outcome = await execute(plan([exec('a', { undo: restore }), exec('b', { undo: restore })]), world.context)
    expect(restored).toBe(1)
    expect(outcome.rolledBack).toBe(true)
  })

  test('a barrier that started stops it, and is named', async () => {
    const world = failing('c')
    const steps = [
      exec('a', { undo: undoBy('un-a') }),
      exec('migrate', { undo: { way: 'barrier', why: 'data' } }),
      exec('c', { undo: undoBy('un-c') }),
    ]
    const outcome = await execute(plan(steps), world.context)
    expect(ran(world)).toEqual(['a', 'migrate', 'c'])
    expect(outcome.held).toBe('migrate')
    expect(outcome.rolledBack).toBeUndefined()
  })

  test('manual leaves everything and says where', async () => {
    const world = failing('b')
    const outcome = await execute(plan([exec('a', { undo: undoBy('un-a') }), exec('b')]), world.context, {
      rollback: 'manual',
    })
    expect(ran(world)).toEqual(['a', 'b'])
    expect(outcome.held).toBe('a')
  })

  test('one that fails is told together with what went wrong first', async () => {
    const outcome = await execute(plan([exec('a', { undo: undoBy('un-a') }), exec('b')]), failing('b', 'un-a').context)
    expect(outcome.rolledBack).toBe(false)
    expect(outcome.failure?.message).toMatch(/b exited with code 1.*The way back failed too.*un-a exited with code 1/s)
  })

  test('cancelling takes it, though the signal is aborted', async () => {
    const world = createWorld({
      exec: ({ argv }) => (argv[0] === 'b' ? stopNow(world) : {}),
    })
    const outcome = await execute(
      plan([exec('a', { undo: undoBy('un-a') }), exec('b', { undo: undoBy('un-b') }), exec('c')]),
      world.context,
    )
    expect(outcome.state).toBe('cancelled')
    expect(ran(world)).toEqual(['a', 'b', 'un-b', 'un-a'])
  })

  test('cancelling leaves it to post where there is one', async () => {
    const world = createWorld({ exec: () => stopNow(world) })
    const outcome = await execute(plan([exec('a', { undo: undoBy('un-a') }), exec('b')]), world.context, {
      onCancel: 'leave',
    })
    expect(ran(world)).toEqual(['a'])
    expect(outcome).toMatchObject({ state: 'cancelled', undone: [] })
  })
})

describe('trying again', () => {
  const flaky = (failures: number, kind: 'transient' | 'denied') => {
    let count = 0
    return createWorld({
      operations: {
        act: () => {
          count += 1
          if (count <= failures) throw new Failure(kind, `no ${count}`)
          return 'ok'
        },
      },
      knowledge: {
        checks: {
          done: { ask: () => [], verdict: () => (count >= 2 ? 'done' : 'absent') },
          murky: { ask: () => [], verdict: () => 'unknown' },
        },
      },
    })
  }
  const step = (rest: Partial<Step> = {}): Step =>
    ({ id: 'act', title: 'Act', do: 'call', operation: 'act', input: {}, ...rest }) as Step

  test.each<[string, [number, 'transient' | 'denied', Partial<Step>], { attempts: number; state: string }]>([
    ['a reading step is tried three times', [2, 'transient', {}], { attempts: 3, state: 'succeeded' }],
    ['and no more', [9, 'transient', {}], { attempts: 3, state: 'failed' }],
    ['a denial is final', [9, 'denied', {}], { attempts: 1, state: 'failed' }],
    [
      'a changing step that cannot be checked is done once',
      [1, 'transient', { undo: keep }],
      { attempts: 1, state: 'failed' },
    ],
    [
      'one that can be checked is repeated while it is absent',
      [1, 'transient', { undo: keep, check: { name: 'done', data: null } }],
      { attempts: 2, state: 'succeeded' },
    ],
    [
      'and not once it has happened',
      [9, 'transient', { undo: keep, check: { name: 'done', data: null } }],
      { attempts: 2, state: 'succeeded' },
    ],
    [
      'nor when it cannot be told',
      [9, 'transient', { undo: keep, check: { name: 'murky', data: null } }],
      { attempts: 1, state: 'failed' },
    ],
    [
      'a kind named by the step is repeated too',
      [1, 'denied', { retryOn: ['denied'] }],
      { attempts: 2, state: 'succeeded' },
    ],
  ])('%s', async (_name, [failures, kind, rest], { attempts, state }) => {
    const world = flaky(failures, kind)
    const outcome = await execute(plan([step(rest)]), world.context)
    expect(outcome.state).toBe(state)
    expect(outcome.steps[0]?.attempts).toBe(attempts)
  })

  test('waits double, with jitter, and obey Retry-After', async () => {
    const world = flaky(2, 'transient')
    await execute(plan([step()]), world.context)
    expect(world.clock.slept[0]).toBeGreaterThanOrEqual(750)
    expect(world.clock.slept[1]).toBeGreaterThanOrEqual(1500)
    const told = createWorld({
      operations: {
        act: () => {
          if (told.clock.slept.length === 0) throw new Failure('transient', 'slow down', { retryAfter: 7000 })
          return 1
        },
      },
    })
    await execute(plan([step()]), told.context)
    expect(told.clock.slept).toEqual([7000])
  })
})

describe('secrets', () => {
  test('reach the program and no event', async () => {
    const world = createWorld({
      secrets: { TOKEN: 'hunter2-hunter2' },
      exec: ({ env }) => ({ exit: 1, stdout: `token=${env?.['TOKEN']}\n`, stderr: `half hunter2-` }),
    })
    const outcome = await execute(plan([exec('a', { env: { TOKEN: { secret: 'TOKEN' } } })]), world.context)
    expect(world.execs[0]?.env).toEqual({ TOKEN: 'hunter2-hunter2' })
    expect(JSON.stringify(world.events)).not.toContain('hunter2-hunter2')
    expect(JSON.stringify(world.events)).toContain('token=***')
    expect(outcome.state).toBe('failed')
  })

  test('a missing one is an auth failure that names it', async () => {
    const outcome = await execute(plan([exec('a', { env: { TOKEN: { secret: 'TOKEN' } } })]), createWorld().context)
    expect(outcome.failure).toMatchObject({ kind: 'auth', message: expect.stringContaining('TOKEN') })
  })
})
