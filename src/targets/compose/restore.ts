import type { Json } from '../../core/json.ts'
import type { Restore } from '../../core/knowledge.ts'
import type { Plan } from '../../core/plan.ts'
import type { Facts } from '../../core/question.ts'
import { type Named, type Step, scratch } from '../../core/step.ts'
import { type ComposeModel, sharedServices } from '../../systems/compose.ts'
import { networksPath } from '../../systems/docker.ts'
import { askNetworks } from '../../systems/docker-networks.ts'
import { clearingFirst, compose, withKeptValues } from './commands.ts'
import { returnFolder } from './folder.ts'
import { label } from './log.ts'
import { containersIn, lookAtContainers, lookAtImage } from './look.ts'
import { keep, letSettle, removeContainer, removeProject, restorePlan } from './remove.ts'
import type { Expected } from './render.ts'
import type { Snapshot } from './snapshot.ts'
import { oneImage } from './topics.ts'

/** Milliseconds for which everything must have stayed good before a way back counts as taken, and how long it may take. */
const stable = 3000
const deadline = 300_000

export function restoreTo(snapshot: Snapshot): Named {
  return { name: 'compose.restore', data: snapshot as unknown as Json }
}

/** Brings a project back to a snapshot. Doing it twice does no harm; volumes are never removed. */
export const composeRestore: Restore = {
  ask(data, facts) {
    const { project, model, expected } = data as unknown as Snapshot
    const written = Object.values(model?.services ?? {}).map(({ image = '' }) => image)
    const references = [...Object.values(expected).map(({ image }) => image), ...written].filter(Boolean)
    const images = [...new Set(references)].map(lookAtImage)
    return [
      ...lookAtContainers(project, facts),
      ...(model === null ? [askNetworks(project, networksPath(project))] : images),
    ]
  },
  plan(data, facts) {
    const snapshot = data as unknown as Snapshot
    return snapshot.model === null ? removeProject(snapshot.project, facts) : bringBack(snapshot, snapshot.model, facts)
  },
}

function bringBack(snapshot: Snapshot, model: ComposeModel, facts: Facts): Plan {
  const { project } = snapshot
  const expected = lasting(snapshot)
  const had = new Set(snapshot.had ?? Object.keys(model.services))
  const surplus = containersIn(facts).filter(({ service }) => !had.has(service))
  const services = Object.keys(expected)
  const file = `${scratch}/compose.json`
  const command = compose([file], project)
  const missing = Object.values(expected).some(({ image }) => facts.get(oneImage(image)) === undefined)
  const pull = [...command, 'pull', '--policy', 'missing', '--ignore-pull-failures', ...services] as const
  // A one-shot that fills a volume of others is in the file, but does not run again.
  const alone = sharedServices(model, services).length > 0 ? ['--no-deps'] : []
  const up = [...command, 'up', '-d', '--no-build', '--pull', 'never', ...alone, ...services] as const
  const values = (argv: readonly string[]) =>
    snapshot.kept === null
      ? (argv as [string, ...string[]])
      : withKeptValues(argv, { ...snapshot.kept, prefix: label.value })
  const steps: Step[] = [
    letSettle(project),
    ...surplus.flatMap(removeContainer),
    {
      id: 'compose.restore.write',
      title: 'Write the model of what ran before',
      do: 'write',
      path: file,
      content: JSON.stringify(reduced(model, expected, facts)),
      undo: keep,
    },
    ...(missing
      ? [{ ...runCompose('compose.restore.pull', 'Pull images that are not on the engine any more', values(pull)) }]
      : []),
    ...(services.length === 0
      ? []
      : [
          runCompose(
            'compose.restore.up',
            `Start ${services.join(', ')} as before`,
            clearingFirst(values(up), project),
          ),
        ]),
    {
      id: 'compose.restore.verify',
      title: 'Verify that what ran before runs again',
      do: 'wait',
      judge: { name: 'compose.services', data: { project, services: expected, stable } as unknown as Json },
      every: 500,
      deadline,
    },
    ...(snapshot.folder === undefined ? [] : [returnFolder(snapshot.folder)]),
  ]
  return restorePlan(project, steps, expected as unknown as Json)
}

/** One-shots are not run again: an old migration on a newer schema would fail the way back. */
function lasting({ expected }: Snapshot): Record<string, Expected> {
  return Object.fromEntries(Object.entries(expected).filter(([, { oneShot }]) => !oneShot))
}

/** The model with nothing but these services and those whose containers they share, which then wait for each other only. */
function reduced(model: ComposeModel, wanted: Readonly<Record<string, Expected>>, facts: Facts): ComposeModel {
  const shared = sharedServices(model, Object.keys(wanted))
  const services = Object.entries(model.services)
    .filter(([name]) => wanted[name] !== undefined || shared.includes(name))
    .map(([name, { depends_on = {}, ...service }]) => {
      const needs = Object.entries(depends_on).filter(([other]) => wanted[other] !== undefined)
      const image = exactImage(service.image ?? '', wanted[name]?.image ?? service.image ?? '', facts)
      return [name, { ...service, image, ...(needs.length === 0 ? {} : { depends_on: Object.fromEntries(needs) }) }]
    })
  return { ...model, services: Object.fromEntries(services) }
}

/** As it was written, if that still names the very image: then Compose leaves a container that is as it was alone. Else by digest. */
function exactImage(written: string, exact: string, facts: Facts): string {
  const id = facts.get(oneImage(exact))?.id
  return written === '' || (written !== exact && (id === undefined || facts.get(oneImage(written))?.id !== id))
    ? exact
    : written
}

/** A name that is in use may be that of a container which the engine is just removing. */
function runCompose(id: string, title: string, argv: Extract<Step, { do: 'exec' }>['argv']): Step {
  return {
    id,
    title,
    do: 'exec',
    argv,
    classify: 'compose.up',
    failsAs: 'unhealthy',
    attempts: 4,
    retryOn: ['usage'],
    undo: keep,
  }
}
