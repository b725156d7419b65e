import { Failure } from '../../../core/failure.ts'
import type { Json } from '../../../core/json.ts'
import type { Restore } from '../../../core/knowledge.ts'
import type { Plan } from '../../../core/plan.ts'
import type { Facts } from '../../../core/question.ts'
import type { Named, Step } from '../../../core/step.ts'
import type { PublishedPorts } from '../../../systems/docker.ts'
import { type Colour, colourProject, colours, otherColour } from './config.ts'
import { askColours, colourContainers, liveColour, type ProxySettings } from './look.ts'
import { addressOf, switchTo } from './proxy.ts'

/** Which colour is to be live again. */
export interface ColourSnapshot {
  readonly target: 'blue-green'
  readonly proxy: ProxySettings
  /** Null: nothing was live, so the way back is to stop what was made. */
  readonly colour: Colour | null
  /** Services that run on; null: all there are. One-shots are not run again. */
  readonly services: readonly string[] | null
  /** Service → image that its containers must be made of; null: whatever they are. */
  readonly images: Readonly<Record<string, string>> | null
}

export function restoreColour(snapshot: ColourSnapshot): Named {
  return { name: 'colours.restore', data: snapshot as unknown as Json }
}

/** @throws Failure `bug` for what is no snapshot of this target */
export function readColour(value: Json): ColourSnapshot {
  if ((value as Partial<ColourSnapshot> | null)?.target === 'blue-green') return value as unknown as ColourSnapshot
  throw new Failure('bug', 'What is kept at the destination is not a release of the blue-green target.', {
    hint: 'Deploy the wanted version again instead.',
  })
}

const undo = { way: 'keep', why: 'it is the way back itself' } as const

/** The old colour serves again before the other is stopped; where it serves already, the proxy is not touched. */
export const colourRestore: Restore = {
  ask: (data) => askColours((data as unknown as ColourSnapshot).proxy),
  plan(data, facts): Plan {
    const { proxy, colour, images, services: wanted } = data as unknown as ColourSnapshot
    const base = { stage: 'restore', subject: `${proxy.base} ${colour ?? ''}`, basis: null, notes: [], values: {} }
    if (colour === null) return { ...base, steps: colours.flatMap((one) => end(one, facts)) }
    const project = colourProject(proxy.base, colour)
    const mine = facts.need(colourContainers(colour)).filter(({ service }) => wanted?.includes(service) ?? true)
    checkImages(mine, images)
    const services = Object.fromEntries(
      [...new Set(mine.map(({ service }) => service))].map((name) => {
        const boxes = mine.filter(({ service }) => service === name)
        return [name, { image: boxes[0]?.imageId ?? '', replicas: boxes.length, oneShot: false }]
      }),
    )
    const data2 = { project, services, stable: 1000 }
    const serves = liveColour(proxy, facts) === colour && mine.every(({ state }) => state === 'running')
    const start = mine.filter(({ state }) => state !== 'running').map(startContainer)
    const turn: Step[] = [
      {
        id: 'colours.restore.good',
        title: `Wait until ${colour} is good`,
        do: 'wait',
        judge: { name: 'compose.services', data: data2 },
        every: 250,
        deadline: 120_000,
      },
      { ...addressOf('colours.restore.address', project, proxy) },
      { ...switchTo('colours.restore.switch', colour, proxy, 'colours.restore.address'), undo },
    ]
    const verify: Step = {
      id: 'colours.restore.verify',
      title: `Verify that the proxy sends requests to ${colour}`,
      do: 'wait',
      judge: { name: 'colours.switched', data: { ...data2, proxy, colour } as unknown as Json },
      every: 250,
      deadline: 60_000,
    }
    return { ...base, steps: [...(serves ? [] : [...start, ...turn]), verify, ...end(otherColour(colour), facts)] }
  },
}

function checkImages(containers: readonly PublishedPorts[], images: ColourSnapshot['images']): void {
  for (const [service, image] of Object.entries(images ?? {})) {
    const mine = containers.filter((one) => one.service === service)
    if (mine.length > 0 && mine.every(({ reference }) => reference === image)) continue
    throw new Failure(
      'absent',
      `The containers of that release are gone: ${service} does not run ${image} in any colour.`,
      {
        hint: 'Only the release before the one that runs can be returned to at once. Deploy the wanted version again.',
      },
    )
  }
}

function startContainer({ id, name }: PublishedPorts): Step {
  return {
    ...{
      id: `colours.restore.start.${name}`,
      title: `Start ${name} again`,
      do: 'http',
      at: 'docker',
      method: 'POST',
      undo,
    },
    url: `/containers/${id}/start`,
    expect: [204, 304],
  }
}

/** Ends the containers of a colour that nobody uses any more. */
function end(colour: Colour, facts: Facts): Step[] {
  return facts
    .need(colourContainers(colour))
    .filter(({ state }) => state === 'running' || state === 'restarting')
    .map(({ id, name }) => ({
      ...{ id: `colours.restore.stop.${name}`, title: `Stop ${name}`, do: 'http', at: 'docker', method: 'POST', undo },
      url: `/containers/${id}/stop`,
      expect: [204, 304, 404],
      timeout: 180_000,
    }))
}
