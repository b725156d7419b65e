import { expect, test } from 'vitest'
import type { BeforeSettings } from '../../src/core/before.ts'
import type { Step } from '../../src/core/step.ts'
import type { Target } from '../../src/core/target.ts'
import { planBefore } from '../../src/deploy/before.ts'
import type { DeployGiven } from '../../src/deploy/index.ts'
import { compose } from '../../src/targets/compose/index.ts'
import { container, digest, input, rendered, seeing } from '../targets/compose/world.ts'

const facts = (running = true) =>
  rendered({ services: { web: { image: 'ghcr.io/acme/shop' } } }, seeing(running ? [container()] : []))
const plan = (
  before: readonly BeforeSettings[],
  target: Partial<Target> = compose as Target,
  running = true,
): Step[] => {
  const environment = { id: 'staging', before }
  return planBefore({ environment, target, input: input({ before }) } as unknown as DeployGiven, facts(running))
}
const migrate = {
  kind: 'migrate',
  on: 'first',
  service: 'web',
  run: ['sh', '-c', 'up'],
  undo: [],
  timeout: 60_000,
} as const

test('a migration runs once, in a fresh container of the new release, beside what runs', () => {
  const [step] = plan([{ ...migrate, way: 'keep' }])
  expect(step).toMatchObject({ do: 'exec', id: 'before.1.migrate', attempts: 1, failsAs: 'unhealthy', timeout: 60_000 })
  const argv = (step as Extract<Step, { do: 'exec' }>).argv.join(' ')
  expect(argv).toContain('run --rm --no-deps -T --name shop-staging-before-1-migrate web sh -c up')
  expect(argv).toContain('/releases/staging/v1.2.3-c0ffee/compose.json')
})

test('how it is undone is what the config says', () => {
  const ways = plan([
    { ...migrate, way: 'keep' },
    { ...migrate, way: 'irreversible' },
    { ...migrate, way: 'undo', undo: ['sh', '-c', 'down'] },
  ]).map(({ undo }) => undo)
  expect(ways.map((undo) => undo?.way)).toEqual(['keep', 'barrier', 'steps'])
  expect(JSON.stringify(ways[2])).toContain('"web","sh","-c","down"')
})

test('a service that is there for the migration alone is not started, and nobody waits for it', () => {
  const before: BeforeSettings[] = [{ ...migrate, run: [], service: 'migrate', way: 'keep' }]
  const depends_on = { migrate: { condition: 'service_completed_successfully' } }
  const services = {
    web: { image: 'ghcr.io/acme/shop:x', depends_on },
    migrate: { image: 'ghcr.io/acme/shop:x' },
  }
  const { prepare, verify } = compose.rollout(input({ before }), rendered({ services }, seeing([])))
  const [, write] = prepare
  const model = JSON.parse(String((write as Extract<Step, { do: 'write' }>).content))
  expect(model.services).toMatchObject({
    web: { image: `ghcr.io/acme/shop@${digest('a')}` },
    migrate: { image: `ghcr.io/acme/shop@${digest('a')}`, profiles: ['before'] },
  })
  expect(model.services.web.depends_on).toBeUndefined()
  expect(Object.keys((verify.data as { services: object }).services)).toEqual(['web'])
})

const database: BeforeSettings = {
  ...{
    kind: 'database',
    on: 'each',
    service: 'web',
    database: 'shop',
    user: 'postgres',
    keep: 3,
    verify: true,
    timeout: 1,
  },
}

test('a backup is three steps that stay whatever happens; where nothing runs yet there is none', () => {
  const steps = plan([database])
  expect(steps.map(({ id }) => id)).toEqual(['before.1.volume', 'before.1.backup', 'before.1.verify'])
  expect(steps.every(({ undo }) => undo?.way === 'keep')).toBe(true)
  expect(plan([database], compose as Target, false)).toEqual([])
})

test('a service that is not in the file, a target that cannot', () => {
  expect(() => plan([{ ...migrate, service: 'wbe', way: 'keep' }])).toThrow(/no service "wbe".*did you mean/)
  expect(() => plan([database], { name: 'webhook' })).toThrow(
    'before: the target webhook cannot make a backup of a database.',
  )
  expect(() => plan([{ ...migrate, way: 'keep' }], { name: 'webhook' })).toThrow('cannot run a command before a deploy')
})
