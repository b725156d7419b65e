import { ask, type Facts, type Question, topic } from '../../../core/question.ts'
import { containersPath, type PublishedPorts, parsePorts } from '../../../systems/docker.ts'
import { type Colour, colourProject, colours } from './config.ts'

/** Where the proxy sends requests, as it says; empty: nowhere. */
export const liveAddress = topic<string>('colours.live')
/** Containers of a colour with what they publish. */
export const colourContainers = (colour: Colour) => topic<readonly PublishedPorts[]>(`colours.containers:${colour}`)

/** What says which colour is live. Plain JSON: part of snapshots and of the data of judges. */
export interface ProxySettings {
  readonly base: string
  readonly service: string
  readonly port: number
  readonly live: string
  readonly switch: string
}

export function askColours({ base, live }: ProxySettings): Question[] {
  return [
    ask(
      liveAddress,
      {
        id: 'ask.colours.live',
        title: 'Ask the proxy where it sends requests',
        do: 'exec',
        argv: ['sh', '-c', live],
        quiet: true,
        failsAs: 'absent',
        timeout: 20_000,
      },
      ({ stdout }) => stdout.trim(),
    ),
    ...colours.map((colour) =>
      ask(
        colourContainers(colour),
        {
          id: `ask.colours.${colour}`,
          title: `List the containers of ${colour}`,
          do: 'http',
          at: 'docker',
          method: 'GET',
          url: containersPath(colourProject(base, colour)),
        },
        ({ body = '' }) => parsePorts(body),
      ),
    ),
  ]
}

/** Ports of this machine on which the service of a colour is published. */
export function publishedPorts(proxy: ProxySettings, colour: Colour, facts: Facts): number[] {
  const mine = (facts.get(colourContainers(colour)) ?? []).filter(({ service }) => service === proxy.service)
  return mine.flatMap(({ ports }) => ports.filter(({ inside }) => inside === proxy.port).map(({ outside }) => outside))
}

/** The colour to which the proxy sends requests; undefined: neither. */
export function liveColour(proxy: ProxySettings, facts: Facts): Colour | undefined {
  const port = Number(/:(\d+)\/?$/.exec(facts.get(liveAddress) ?? '')?.[1] ?? 0)
  return colours.find((colour) => publishedPorts(proxy, colour, facts).includes(port))
}
