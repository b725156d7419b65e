import { Failure } from '../../../core/failure.ts'
import type { Json } from '../../../core/json.ts'
import type { Facts } from '../../../core/question.ts'
import type { Named, Step } from '../../../core/step.ts'
import type { Rollout } from '../../../core/target.ts'
import { projectName } from '../config.ts'
import { planRollout } from '../rollout.ts'
import { describeRelease } from '../snapshot.ts'
import { renderedModel } from '../topics.ts'
import { type BlueGreenInput, type Colour, colourInput, colourProject, otherColour } from './config.ts'
import { colourContainers, liveColour, type ProxySettings } from './look.ts'
import { addressOf, switchTo } from './proxy.ts'
import { type ColourSnapshot, restoreColour } from './snapshot.ts'

export function proxyOf(input: BlueGreenInput): ProxySettings {
  const { service, port, live, switch: turn } = input.config
  return { base: projectName(input), service, port, live, switch: turn }
}

/** The new colour is started beside the old and must be good before the proxy hears of it; then the proxy is switched, and the old is stopped last. */
export function planColours(input: BlueGreenInput, facts: Facts): Rollout {
  const proxy = proxyOf(input)
  const live = liveColour(proxy, facts)
  const next = otherColour(live)
  const project = colourProject(proxy.base, next)
  const base = planRollout(colourInput(input, next), publishing(proxy, facts))
  const back = restoreColour(takeColour(input, facts))
  const undo = { way: 'restore', restore: back } as const
  const services = base.verify.data as Record<string, Json>
  const good: Named = { name: 'compose.services', data: { ...services, stable: 2000 } }
  const change: Step[] = base.apply.map((step) => (step.undo?.way === 'restore' ? { ...step, undo } : step))
  return {
    prepare: base.prepare,
    apply: [
      ...change,
      {
        id: 'colours.good',
        title: `Wait until ${next} is good, before it gets a request`,
        do: 'wait',
        judge: good,
        every: 250,
        deadline: 300_000,
      },
      addressOf('colours.address', project, proxy),
      { ...switchTo('colours.switch', next, proxy, 'colours.address'), undo },
    ],
    verify: { name: 'colours.switched', data: { ...services, proxy, colour: next } as unknown as Json },
    finish: [...(live === undefined ? [] : [drain(proxy, live)]), ...(base.finish ?? [])],
    notes: [
      live === undefined ? `Nothing is live; ${next} will be.` : `${live} is live; ${next} will be.`,
      ...base.notes.filter((note) => !note.includes('a rollback')),
    ],
    basis: { ...(base.basis as Record<string, Json>), proxy: proxy as unknown as Json },
  }
}

/** Stopped, not removed: it is there for an instant return. */
function drain(proxy: ProxySettings, colour: Colour): Step {
  const script =
    'docker ps --quiet --filter "label=com.docker.compose.project=$1" | while read -r id; do docker stop "$id" >/dev/null; done'
  return {
    id: 'colours.drain',
    title: `Stop ${colour}, kept for an instant return`,
    do: 'exec',
    argv: ['sh', '-c', script, 'sh', colourProject(proxy.base, colour)],
    advisory: true,
    undo: { way: 'keep', why: 'the new colour serves, and the old one can be started again' },
  }
}

/** The model with the service published on a free port of loopback, in place of what the file publishes: both colours are to run at once. */
function publishing({ service, port }: ProxySettings, facts: Facts): Facts {
  const { model, warnings } = facts.need(renderedModel)
  const wanted = model.services[service]
  if (wanted === undefined) {
    throw new Failure('usage', `service: the Compose file has no service ${JSON.stringify(service)}.`, {
      hint: `It has: ${Object.keys(model.services).join(', ')}.`,
    })
  }
  const { container_name: _, ...rest } = wanted
  const ports = [{ mode: 'ingress', host_ip: '127.0.0.1', target: port, protocol: 'tcp' }]
  const services = { ...model.services, [service]: { ...rest, ports } }
  return facts.with(renderedModel, { model: { ...model, services }, warnings })
}

/** What is live now. */
export function takeColour(input: BlueGreenInput, facts: Facts): ColourSnapshot {
  const proxy = proxyOf(input)
  const colour = liveColour(proxy, facts)
  const running =
    colour === undefined ? [] : facts.need(colourContainers(colour)).filter(({ state }) => state === 'running')
  const services = [...new Set(running.map(({ service }) => service))].sort()
  return { target: 'blue-green', proxy, colour: colour ?? null, services, images: null }
}

/** What is kept of this release once it is good: its colour, and the images by which it is known again. */
export function describeColour(input: BlueGreenInput, facts: Facts): ColourSnapshot {
  const proxy = proxyOf(input)
  const colour = otherColour(liveColour(proxy, facts))
  const { expected } = describeRelease(colourInput(input, colour), facts)
  const services = Object.keys(expected).filter((name) => expected[name]?.oneShot === false)
  const images = Object.fromEntries(Object.entries(expected).map(([name, { image }]) => [name, image]))
  return { target: 'blue-green', proxy, colour, services, images }
}
