import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure, toFailure } from '../../core/failure.ts'
import type { Json } from '../../core/json.ts'
import type { Clock } from '../../core/ports.ts'
import { endOrphans } from '../contained.ts'
import { machineIdentity, processAlive } from '../machine.ts'
import { type Operations, text } from '../operations.ts'
import { removeContainer, removeStack, startContainer, startStack } from './docker.ts'
import { startProgram } from './program.ts'
import type { Address, Begun, ServiceRecord, ServiceTools, Start, Wanted } from './service.ts'

const starts: Readonly<Record<ServiceRecord['kind'], Start>> = {
  container: startContainer,
  stack: startStack,
  program: startProgram,
}

/**
 * `service.start {service: Wanted}` starts it and waits until it is ready: `{handle, provides}`; what does not become ready is removed again.
 * `service.stop {handle, folder}` keeps its log and removes it; an empty handle is nothing. `service.sweep {folder}` removes what runs that
 * were killed have left; a start does so first.
 */
export function serviceOperations({ exec, clock }: ServiceTools & { readonly clock: Clock }): Operations {
  const open = new Map<string, { begun: Begun; id: string }>()
  return {
    'service.start': async (input, signal) => {
      const wanted = input['service'] as unknown as Wanted
      await sweep(wanted.folder, exec)
      const name = `deploy-action-${wanted.id}-${randomBytes(4).toString('hex')}`
      const kind = wanted.stack !== '' ? 'stack' : wanted.image !== '' ? 'container' : 'program'
      await writeRecord(wanted, name, kind)
      let begun: Begun | undefined
      try {
        begun = await starts[kind](wanted, name, { exec }, signal)
        const address = await becomeReady(wanted, begun, clock, signal)
        open.set(name, { begun, id: wanted.id })
        return { handle: name, provides: fill(wanted.provides, name, address) }
      } catch (thrown) {
        const failure = toFailure(thrown)
        const log = (await begun?.log().catch(() => '')) ?? ''
        // What cannot be removed now stays recorded, for the next run.
        const left = await (begun?.stop() ?? remove(kind, name, exec)).then(
          () => forget(wanted.folder, name),
          (why: unknown) => toFailure(why).message,
        )
        if (signal.aborted) throw failure
        const details = [...failure.details, ...log.trim().split('\n').slice(-40), left ?? ''].filter(
          (line) => line !== '',
        )
        throw new Failure(failure.kind, failure.message, { hint: failure.hint, details })
      }
    },
    'service.stop': async (input) => {
      const [handle, folder] = [text(input, 'handle'), text(input, 'folder')]
      const held = open.get(handle)
      if (held === undefined) return null
      open.delete(handle)
      const log = path.join(folder, `${held.id}.log`)
      await writeFile(log, await held.begun.log().catch((thrown: Error) => thrown.message))
      await held.begun.stop()
      await forget(folder, handle)
      return { log }
    },
    'service.sweep': async (input) => sweep(text(input, 'folder'), exec),
  }
}

async function becomeReady(wanted: Wanted, begun: Begun, clock: Clock, signal: AbortSignal): Promise<Address> {
  const end = clock.now() + wanted.timeout
  for (;;) {
    const address = await begun.ready()
    if (address !== undefined) return address
    if (clock.now() > end)
      throw new Failure('timeout', `The service ${wanted.id} was not ready in ${wanted.timeout / 1000} s.`, {
        hint: 'Its log stands above; raise services.*.timeout or correct services.*.ready.',
      })
    await clock.sleep(200, signal)
  }
}

/** `{host}`, `{port}`, `{name}` of the container or project and, of a stack, `{service:port}`. */
function fill(provides: Wanted['provides'], handle: string, { host, ports }: Address): Json {
  const filled = Object.entries(provides).map(([name, value]) => [
    name,
    value
      .replaceAll('{host}', host)
      .replaceAll('{name}', handle)
      .replace(/\{([\w.-]+:\d+|port)\}/g, (whole, key: string) => String(ports[key] ?? whole)),
  ])
  return Object.fromEntries(filled) as Json
}

async function writeRecord({ folder, stack }: Wanted, name: string, kind: ServiceRecord['kind']): Promise<void> {
  await mkdir(folder, { recursive: true })
  const { machine, pid, start } = await machineIdentity()
  const record: ServiceRecord = { name, kind, stack, pid, start, machine }
  await writeFile(path.join(folder, `${name}.json`), JSON.stringify(record), { flush: true })
}

async function forget(folder: string, name: string): Promise<void> {
  await rm(path.join(folder, `${name}.json`), { force: true })
}

/** Milliseconds between TERM and KILL. */
const patience = 5000

/** Ends what processes of this machine began that are there no more: containers and stacks by their records, programs by their mark. */
async function sweep(folder: string, exec: ServiceTools['exec']): Promise<Json> {
  const { machine } = await machineIdentity()
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'))
  await endOrphans(patience)
  const swept: string[] = []
  for (const file of names) {
    const record = await readRecord(path.join(folder, file))
    if (record === undefined || record.machine !== machine || (await processAlive(record.pid, record.start))) continue
    await remove(record.kind, record.name, exec)
    await forget(folder, record.name)
    swept.push(record.name)
  }
  return swept
}

async function readRecord(file: string): Promise<ServiceRecord | undefined> {
  try {
    const record = JSON.parse(await readFile(file, 'utf8')) as ServiceRecord
    return /^deploy-action-[\w-]+$/.test(record.name) ? record : undefined
  } catch {
    return undefined
  }
}

async function remove(kind: ServiceRecord['kind'], name: string, exec: ServiceTools['exec']): Promise<void> {
  if (kind === 'container') await removeContainer(name, exec)
  if (kind === 'stack') await removeStack(name, exec)
}
