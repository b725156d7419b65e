import { ask, type Facts, type Question, topic } from '../core/question.ts'
import type { HttpStep } from '../core/step.ts'
import { parseNetworks } from './docker.ts'

const found = topic<readonly { readonly id: string; readonly name: string }[]>('docker.networks')

/** Which networks a project or stack has. @param url lists them */
export function askNetworks(owner: string, url: string): Question {
  return ask(
    found,
    { id: 'ask.networks', title: `List the networks of ${owner}`, do: 'http', at: 'docker', method: 'GET', url },
    ({ body = '' }) => parseNetworks(body),
  )
}

/** Steps of a way back that remove them. @param id what the steps' ids begin with */
export function removeNetworks(id: string, facts: Facts): HttpStep[] {
  return (facts.get(found) ?? []).map((network) => ({
    id: `${id}.${network.name}`,
    title: `Remove the network ${network.name}`,
    do: 'http',
    at: 'docker',
    method: 'DELETE',
    url: `/networks/${network.id}`,
    expect: [204, 404],
    undo: { way: 'keep', why: 'it is the way back itself' },
  }))
}
