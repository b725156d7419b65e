import type { Step } from '../../core/step.ts'
import type { Container } from '../../systems/docker.ts'

/**
 * Containers that a killed `up` left half made: to replace a container, Compose creates the new one under a temporary name beside it, and the
 * next `up` takes both for the same one and fails on their names. They never ran, and share the volumes of the one they were to replace.
 */
export function halfMade(containers: readonly Container[]): Container[] {
  return containers.filter((one) => {
    const twins = containers.filter(
      ({ id, service, number }) => id !== one.id && service === one.service && number === one.number,
    )
    const temporary = /^[0-9a-f]{12}_/.test(one.name)
    return one.state === 'created' && twins.some(({ state }) => temporary || state !== 'created')
  })
}

/** Removes a container that never ran. */
export function removeUnstarted({ id, name }: Container): Step {
  return {
    id: `compose.clear.${name}`,
    title: `Remove ${name}, which was created but never started`,
    do: 'http',
    at: 'docker',
    method: 'DELETE',
    url: `/containers/${id}`,
    expect: [204, 404],
    attempts: 3,
    undo: { way: 'keep', why: 'it never ran' },
  }
}
