import { ask, type Question } from '../../core/question.ts'
import type { Arg, Step } from '../../core/step.ts'
import { parseVolumes, volumePath, volumesPath } from '../../systems/docker.ts'
import { insideJson } from '../../systems/interpolation.ts'
import { label, volumeName } from './log.ts'
import { keptValues } from './topics.ts'

/** Where the values of a release's secrets are kept at the destination, and their names. */
export interface Kept {
  readonly volume: string
  readonly names: readonly string[]
}

/** The volume of a release's values: one for each release that has any. */
export function valuesVolume(project: string, release: string): string {
  return volumeName(`compose/${project}`, `values.${release}`)
}

/**
 * Keeps what this release takes from the environment at the destination itself, in the labels of a volume, so that a later way back has the
 * values of then, on whatever machine it is planned. They are as visible there as the environment of the containers is.
 */
export function keepValues(project: string, release: string, environment: Readonly<Record<string, Arg>>): Step {
  const volume = valuesVolume(project, release)
  const fixed = { [label.values]: `compose/${project}`, [label.release]: release }
  const labels: Arg[] = Object.entries(environment).flatMap(([name, value]) => [
    `,${JSON.stringify(`${label.value}.${name}`)}:"`,
    insideJson(value),
    '"',
  ])
  return {
    id: 'compose.values',
    title: `Keep the values of ${Object.keys(environment).join(', ')} at the destination`,
    do: 'http',
    at: 'docker',
    method: 'POST',
    url: '/volumes/create',
    headers: { 'content-type': 'application/json' },
    body: {
      join: [`{"Name":${JSON.stringify(volume)},"Labels":${JSON.stringify(fixed).slice(0, -1)}`, ...labels, '}}'],
    },
    undo: { way: 'keep', why: 'a later deploy removes values to which no release refers' },
  }
}

export function removeValues(volume: string): Step {
  return {
    id: `compose.values.remove.${volume}`,
    title: `Remove ${volume}, values of a release that nothing refers to`,
    do: 'http',
    at: 'docker',
    method: 'DELETE',
    url: volumePath(volume),
    expect: [204, 404],
    advisory: true,
    undo: { way: 'keep', why: 'no release at the destination needs them' },
  }
}

/** Names of the volumes with values; the values themselves stay where they are. */
export function askKeptValues(project: string): Question {
  return ask(
    keptValues,
    {
      id: 'ask.compose.values',
      title: 'List the releases whose values are kept',
      do: 'http',
      at: 'docker',
      method: 'GET',
      url: volumesPath(`${label.values}=compose/${project}`),
    },
    ({ body = '' }) => parseVolumes(body).map(({ name }) => name),
  )
}
