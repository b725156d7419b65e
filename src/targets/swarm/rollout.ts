import { parseDuration } from '../../core/duration.ts'
import type { Json } from '../../core/json.ts'
import type { Facts } from '../../core/question.ts'
import type { ExecStep, Step } from '../../core/step.ts'
import type { Rollout } from '../../core/target.ts'
import { modelChanges } from '../../systems/model-changes.ts'
import { deployStack } from './commands.ts'
import { releaseFile, type SwarmInput, stackName } from './config.ts'
import { forgetInjected } from './injected.ts'
import { forgetKept, keepSpecs, keepValues, keptFor } from './kept.ts'
import { servicesIn } from './look.ts'
import { type Rendering, render } from './render.ts'
import { restoreTo } from './restore.ts'
import { type Snapshot, takeSnapshot } from './snapshot.ts'

/** How long a task may find no node. */
export function placementTime({ config }: SwarmInput): number {
  return parseDuration(config.placement ?? '15s', 'placement')
}

/** The way forward: keep what the way back needs, make secrets and configs, write the stack file; then deploy it. Success is what the judge sees. */
export function planRollout(input: SwarmInput, facts: Facts): Rollout {
  const stack = stackName(input)
  const rendering = render(input, facts)
  const { expected, environment, model, create, injected } = rendering
  const { snapshot, notes } = takeSnapshot(input, facts)
  const kept = keptFor(stack, Object.keys(environment), facts)
  const used = [kept?.config ?? '', snapshot.kept?.config ?? '', ...Object.values(snapshot.specs)]
  return {
    prepare: [
      ...(Object.keys(snapshot.specs).length === 0 ? [] : [keepSpecs(stack, servicesIn(stack, facts))]),
      writeStack(input, rendering),
      ...(kept === null ? [] : [keepValues(stack, kept, environment)]),
      ...create,
      ...forgetKept(input, used, facts),
      ...forgetInjected(input, injected, facts),
    ],
    apply: [{ ...deploy(input, rendering), undo: { way: 'restore', restore: restoreTo(snapshot) } }],
    verify: {
      name: 'swarm.services',
      data: { stack, services: expected, placement: placementTime(input) } as unknown as Json,
    },
    notes: [...notes, ...mounted(input, rendering), ...orphans(input, rendering, snapshot)],
    // A stack that was not made from a file of ours has none to compare with.
    ...(snapshot.model === null && snapshot.had?.length !== 0 ? {} : { changes: modelChanges(snapshot.model, model) }),
    basis: { stack, model: model as unknown as Json },
  }
}

function writeStack(input: SwarmInput, { model }: Rendering): Step {
  return {
    id: 'swarm.write',
    title: 'Write the rendered stack file',
    do: 'write',
    path: releaseFile(input),
    content: `${JSON.stringify(model, null, 2)}\n`,
    mode: 0o600,
    undo: { way: 'keep', why: 'only this release reads it' },
  }
}

function deploy(input: SwarmInput, { environment, expected }: Rendering): ExecStep {
  const stack = stackName(input)
  return {
    id: 'swarm.deploy',
    title: 'Deploy the stack',
    do: 'exec',
    argv: deployStack(stack, releaseFile(input), input.config.orphans === 'remove'),
    env: environment,
    classify: 'swarm.deploy',
    failsAs: 'unhealthy',
    check: { name: 'swarm.deploy', data: { stack, services: expected } as unknown as Json },
  }
}

/** Files of the checkout that services mount are looked for on the nodes. */
function mounted({ root }: SwarmInput, { model }: Rendering): string[] {
  const files = Object.entries(model.services).flatMap(([name, { volumes = [] }]) =>
    volumes
      .filter(({ type, source = '' }) => type === 'bind' && (source === root || source.startsWith(`${root}/`)))
      .map(({ source = '' }) => `${name} mounts ${source}`),
  )
  return files.length === 0 ? [] : [`${files.join(', ')}: it must exist on every node; make it a config instead.`]
}

function orphans({ config }: SwarmInput, { model }: Rendering, { had }: Snapshot): string[] {
  const left = (had ?? []).filter((name) => model.services[name] === undefined)
  if (left.length === 0) return []
  const names = left.join(', ')
  return [
    config.orphans === 'remove'
      ? `${names}: not in the stack file any more, will be removed.`
      : `${names}: not in the stack file any more, but kept running (orphans: remove would remove them).`,
  ]
}
