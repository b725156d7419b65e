import { spawn } from 'node:child_process'
import { attempt } from '../../../src/engine/attempt.ts'
import { resolveArg } from '../../../src/engine/resolve.ts'

import { runRestore } from '../../../src/engine/undo.ts'
import { compose } from '../../../src/targets/compose/index.ts'
import { engine } from '../engine.ts'
import { app, pushImage } from './images.ts'
import { testProject } from './world.ts'

const nothing = { outputs: new Map<string, string>(), scratch: undefined }

testProject(
  'wherever `up` is killed, the way back ends at the old digest, and the next deploy goes through',
  async ({ world, expect }) => {
    world.write(
      'compose.yaml',
      `services:
  web: { image: "${world.repository}:x", stop_grace_period: 1s, depends_on: [side] }
  side: { image: "${world.repository}:x", stop_grace_period: 1s }
`,
    )
    const one = await pushImage(world.repository, app.good('one'))
    const two = await pushImage(world.repository, app.good('two'))
    await world.deploy({ digest: one })
    const old = await world.running()
    for (const delay of [150, 300, 500, 900, 1400]) {
      const input = world.input({ digest: two })
      const facts = await world.observe(input)
      const plan = world.plan(input, facts)
      const write = plan.steps.find(({ id }) => id === 'compose.write')
      const up = plan.steps.find(({ id }) => id === 'compose.up')
      if (write?.do !== 'write' || up?.do !== 'exec') throw new Error('the plan writes, then ups')
      await attempt(write, nothing, world.context)
      const [program, ...args] = up.argv.map((arg) => resolveArg(arg, nothing, world.context.ports))
      const child = spawn(program ?? '', args, {
        detached: true,
        stdio: 'ignore',
        env: { ...process.env, ...engine().env },
      })
      const ended = new Promise((resolve) => child.once('exit', resolve))
      const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), delay)
      await ended
      clearTimeout(timer)
      const outcomes = await runRestore(compose.restore(input, compose.snapshot(input, facts)), world.context)
      const failure = outcomes.find(({ state }) => state === 'failed')?.failure
      if (failure !== undefined)
        throw new Error(
          `killed after ${delay} ms: ${failure.message} ${failure.details.join('\n')} ${JSON.stringify(await world.running())}`,
        )
      expect(await world.running(), `killed after ${delay} ms`).toEqual(old)
    }
    expect((await world.deploy({ digest: two })).outcome.failure).toBeUndefined()
  },
)
