import { Failure } from '../core/failure.ts'
import { pinned } from '../core/image.ts'
import type { Json } from '../core/json.ts'
import type { GateSettings, ServiceSettings } from '../core/settings.ts'
import type { Given } from '../core/stage.ts'
import type { Arg, CallStep } from '../core/step.ts'
import { below } from '../systems/path.ts'
import { hasReports, reportId, stepId } from './names.ts'

/** The step that starts each service that a gate wants, and the one that ends it after the last of them, on every way out. */
export function planServices(
  given: Given,
  gates: readonly GateSettings[],
): { starts: readonly CallStep[]; stops: readonly CallStep[] } {
  const wanted = given.settings.services.filter(({ id }) => gates.some(({ services }) => services.includes(id)))
  return {
    starts: wanted.map((service) => startStep(service, given)),
    stops: wanted.map((service) => stopStep(service, gates, given)),
  }
}

export function serviceId(service: string): string {
  return `service.${service}.start`
}

/** What a gate is told about the services that it wants. @throws Failure `usage` for one that is not there */
export function serviceEnv({ id, services }: GateSettings, all: readonly ServiceSettings[]): Record<string, Arg> {
  const found = services.map((name) => {
    const service = all.find((one) => one.id === name)
    if (service !== undefined) return service
    throw new Failure('usage', `gates.${id}.services: there is no service ${JSON.stringify(name)}.`, {
      hint: all.length === 0 ? 'The config has no services.' : `Services: ${all.map((one) => one.id).join(', ')}.`,
    })
  })
  return Object.fromEntries(
    found.flatMap((service) =>
      Object.keys(service.provides).map((name) => [name, { late: serviceId(service.id), output: name }]),
    ),
  )
}

function startStep(service: ServiceSettings, given: Given): CallStep {
  const { id, image, command, stack, env, port, ready, timeout, provides } = service
  const { root } = given.settings
  if ([image !== '', stack !== '', image === '' && command.length > 0].filter(Boolean).length !== 1)
    throw new Failure('usage', `services.${id}: needs an image, a stack or a command.`)
  if (image !== '' && !/@sha256:[0-9a-f]{64}$/.test(image))
    throw new Failure('usage', `services.${id}.image: ${image} has no digest; a tag may be another image tomorrow.`, {
      hint: 'Write NAME@sha256:… (docker buildx imagetools inspect NAME:TAG shows it).',
    })
  const plain = { id, image, command, port, ready, timeout, provides, root, folder: folderOf(given) }
  const file = stack === '' ? '' : below(root, stack, `services.${id}.stack`)
  return {
    do: 'call',
    id: serviceId(id),
    title: `Start the service ${id}`,
    group: id,
    after: [],
    operation: 'service.start',
    input: { service: { ...plain, stack: file, env, images: imagesOf(service, given) } as unknown as Json },
    attempts: 1,
    timeout: timeout + 600_000,
    outputs: {
      handle: { from: 'value', path: ['handle'], form: 'text' },
      ...Object.fromEntries(
        Object.keys(provides).map((name) => [name, { from: 'value', path: ['provides', name], form: 'text' }] as const),
      ),
    },
  }
}

function stopStep({ id }: ServiceSettings, gates: readonly GateSettings[], given: Given): CallStep {
  const users = gates.filter(({ services }) => services.includes(id))
  return {
    do: 'call',
    id: `service.${id}.stop`,
    title: `End the service ${id}`,
    group: id,
    after: [
      serviceId(id),
      ...users.flatMap((gate) => [stepId(gate.id), ...(hasReports(gate) ? [reportId(gate.id)] : [])]),
    ],
    despite: 'cancel',
    operation: 'service.stop',
    input: { handle: { late: serviceId(id), output: 'handle', otherwise: '' }, folder: folderOf(given) },
  }
}

/** The built digests that services of a stack run. */
function imagesOf({ id, images }: ServiceSettings, { carried }: Given): Record<string, string> {
  return Object.fromEntries(
    Object.entries(images).map(([service, name]) => {
      const built = carried.images[name]
      if (built === undefined)
        throw new Failure('usage', `services.${id}.images.${service}: there is no image ${JSON.stringify(name)}.`)
      return [service, pinned(built.name, built.digest ?? '')]
    }),
  )
}

function folderOf({ settings }: Given): string {
  return `${settings.state}/quality/services`
}
