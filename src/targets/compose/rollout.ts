import type { Json } from '../../core/json.ts'
import type { LogEntry } from '../../core/log.ts'
import { type Facts, topic } from '../../core/question.ts'
import type { ExecStep, Step } from '../../core/step.ts'
import type { Rollout } from '../../core/target.ts'
import { injectedServices } from '../../systems/compose.ts'
import { modelChanges } from '../../systems/model-changes.ts'
import { compose } from './commands.ts'
import { type ComposeInput, projectName, releaseFile } from './config.ts'
import { switchFolder, writeFolder } from './folder.ts'
import { hardeningNotes } from './hardening.ts'
import { halfMade, removeUnstarted } from './leftovers.ts'
import { volumeLog } from './log.ts'
import { containersIn } from './look.ts'
import { pruneImages } from './prune.ts'
import { type Rendering, render } from './render.ts'
import { restoreTo } from './restore.ts'
import { takeSnapshot } from './snapshot.ts'
import { keptValues, renderedModel } from './topics.ts'
import { keepValues, removeValues } from './values.ts'

/** The way forward: write the model, keep its values, pull; then `up`. Success is what the judge sees afterwards. */
export function planRollout(input: ComposeInput, facts: Facts): Rollout {
  const project = projectName(input)
  const rendering = render(input, facts)
  const { expected, ours, environment, model } = rendering
  const { snapshot, notes } = takeSnapshot(input, facts)
  const values = Object.keys(environment).length === 0 ? [] : [keepValues(project, input.release, environment)]
  return {
    prepare: [
      forgetFiles(input),
      writeModel(input, rendering),
      ...values,
      ...pull(input, rendering),
      ...forgetValues(input, facts),
      ...writeFolder(input, facts),
    ],
    apply: [
      ...clearCreated(rendering, facts),
      { ...up(input, rendering), undo: { way: 'restore', restore: restoreTo(snapshot) } },
    ],
    verify: { name: 'compose.services', data: { project, services: expected } as unknown as Json },
    first: 100,
    finish: [...switchFolder(input, facts), ...pruneImages(input, facts)],
    notes: [
      ...(facts.get(renderedModel)?.warnings ?? []),
      ...notes,
      ...mounted(input, rendering),
      ...orphans(input, rendering, facts),
      ...hardeningNotes(model, input.config.hardening),
    ],
    changes: modelChanges(snapshot.model, model),
    basis: { project, ours, model: model as unknown as Json },
  }
}

function writeModel(input: ComposeInput, { model }: Rendering): Step {
  return {
    id: 'compose.write',
    title: 'Write the rendered Compose file',
    after: [],
    do: 'write',
    path: releaseFile(input),
    content: `${JSON.stringify(model, null, 2)}\n`,
    mode: 0o600,
    undo: { way: 'keep', why: 'only this release reads it' },
  }
}

function pull(input: ComposeInput, { environment, model }: Rendering): Step[] {
  const { pull: policy = 'missing' } = input.config
  if (policy === 'never') return []
  const command = [...compose([releaseFile(input)], projectName(input)), 'pull', '--quiet', '--policy', policy] as const
  return [
    {
      id: 'compose.pull',
      title: policy === 'always' ? 'Pull the images' : 'Pull the images that are missing',
      do: 'exec',
      argv: command as unknown as [string, ...string[]],
      ...(policy === 'missing' ? { unless: { name: 'compose.images', data: imagesOf(model) } } : {}),
      env: environment,
      classify: 'compose.pull',
      failsAs: 'absent',
      attempts: 3,
      undo: { way: 'keep', why: 'an image on the engine changes nothing' },
    },
  ]
}

/** Of the services that are started. */
function imagesOf({ services }: Rendering['model']): string[] {
  const started = Object.values(services).filter(({ profiles }) => profiles === undefined)
  return [...new Set(started.map(({ image = '' }) => image))].sort()
}

function up(input: ComposeInput, { environment, expected }: Rendering): ExecStep {
  const project = projectName(input)
  const file = releaseFile(input)
  const orphans = input.config.orphans === 'remove' ? ['--remove-orphans'] : []
  return {
    id: 'compose.up',
    title: 'Start the services',
    do: 'exec',
    argv: [...compose([file], project), 'up', '-d', '--no-build', '--pull', 'never', ...orphans],
    env: environment,
    classify: 'compose.up',
    failsAs: 'unhealthy',
    meanwhile: [{ name: 'compose.crashes', data: { project, services: expected } as unknown as Json }],
    check: { name: 'compose.up', data: { project, file, services: expected, environment } as unknown as Json },
  }
}

/** Containers that an interrupted `up` left half made, or without the configs and secrets that Compose copies when it creates one. */
function clearCreated({ model }: Rendering, facts: Facts): Step[] {
  const affected = injectedServices(model)
  const containers = containersIn(facts)
  const bare = containers.filter(({ service, state }) => state === 'created' && affected.includes(service))
  return [...new Set([...halfMade(containers), ...bare])].map(removeUnstarted)
}

/** Removes values of releases to which no entry of the log refers any more. */
function forgetValues(input: ComposeInput, facts: Facts): Step[] {
  const entries = facts.get(topic<readonly LogEntry[]>(`log:${volumeLog(projectName(input)).destination}`)) ?? []
  return (facts.get(keptValues) ?? [])
    .filter(
      (volume) => !volume.endsWith(`.values.${input.release}`) && !entries.some(({ value }) => value.includes(volume)),
    )
    .map(removeValues)
}

/** The rendered models of older releases: what a way back needs is kept at the destination, so only the newest stay for people to look at. */
function forgetFiles(input: ComposeInput): Step {
  const folder = releaseFile(input).split('/').slice(0, -2).join('/')
  const script =
    'cd "$1" || exit 0; ls -1t | tail -n +11 | while read -r old; do [ "$old" = "$2" ] || rm -rf "./$old"; done'
  return {
    id: 'compose.forget',
    title: 'Remove rendered files of old releases',
    after: [],
    do: 'exec',
    argv: ['sh', '-c', script, 'sh', folder, input.release],
    quiet: true,
    advisory: true,
    undo: { way: 'keep', why: 'no way back reads them' },
  }
}

/** Paths below the checkout without files in it: nothing is copied there. */
function mounted({ root }: ComposeInput, { model }: Rendering): string[] {
  const files = Object.entries(model.services).flatMap(([name, { volumes = [] }]) =>
    volumes
      .filter(({ type, source = '' }) => type === 'bind' && (source === root || source.startsWith(`${root}/`)))
      .map(({ source = '' }) => `${name} mounts ${source}`),
  )
  return files.length === 0 ? [] : [`${files.join(', ')}: not in the checkout, so it is a path of the host.`]
}

function orphans({ config }: ComposeInput, { model }: Rendering, facts: Facts): string[] {
  const names = containersIn(facts).map(({ service }) => service)
  const left = [...new Set(names)].filter((name) => model.services[name] === undefined).sort()
  if (left.length === 0) return []
  return [
    config.orphans === 'remove'
      ? `${left.join(', ')}: not in the Compose file any more, will be removed.`
      : `${left.join(', ')}: not in the Compose file any more, but kept running (orphans: remove would remove them).`,
  ]
}
