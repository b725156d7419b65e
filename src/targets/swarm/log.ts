import { createHash } from 'node:crypto'
import type { DestinationLog, LogEntry } from '../../core/log.ts'
import { ask, topic } from '../../core/question.ts'
import { configsPath, encode, parseStored } from '../../systems/swarm.ts'
import { destinationOf } from './config.ts'

/** Labels of what we keep in the swarm. */
export const label = {
  /** The destination, on configs that are entries of its log. */
  destination: 'io.deploy-action.destination',
  key: 'io.deploy-action.key',
  /** The destination, on configs that keep values of secrets or specs of services: listing the log does not list them. */
  values: 'io.deploy-action.values',
  value: 'io.deploy-action.value',
  /** The destination, on secrets and configs made for its services. */
  injected: 'io.deploy-action.injected',
  /** On services: which release they are of. */
  release: 'io.deploy-action.release',
}

export const logTopic = (stack: string) => topic<readonly LogEntry[]>(`log:${destinationOf(stack)}`)

/**
 * The log of a stack, kept in Swarm configs, which all managers have. A config of a name that exists is refused and its content never changes, so
 * creating is an atomic claim. `docker stack rm` does not remove them. An entry may have 1000 KiB.
 */
export function configLog(stack: string): DestinationLog {
  const destination = destinationOf(stack)
  return {
    destination,
    list: () =>
      ask(
        logTopic(stack),
        {
          id: 'ask.log',
          title: `Read the log of ${stack}`,
          do: 'http',
          at: 'docker',
          method: 'GET',
          url: configsPath(`${label.destination}=${destination}`),
          classify: 'swarm.api',
        },
        ({ body = '' }) =>
          parseStored(body)
            .map(({ labels, data }) => ({ key: labels[label.key] ?? '', value: data.slice(1) }))
            .sort((a, b) => (a.key < b.key ? -1 : 1)),
      ),
    create: ({ key, value }) => ({
      id: `log.create.${key}`,
      title: `Write ${key} to the log of ${stack}`,
      do: 'http',
      at: 'docker',
      method: 'POST',
      url: '/configs/create',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        Name: storedName(destination, key),
        Labels: { [label.destination]: destination, [label.key]: key },
        // A config may not be empty, an entry may.
        Data: encode(`-${value}`),
      }),
      // There is one of that name already: nothing changed.
      expect: [201, 409],
      classify: 'swarm.api',
      undo: { way: 'keep', why: 'the log removes its entries itself' },
    }),
    remove: (key) => ({
      id: `log.remove.${key}`,
      title: `Remove ${key} from the log of ${stack}`,
      do: 'http',
      at: 'docker',
      method: 'DELETE',
      url: `/configs/${storedName(destination, key)}`,
      expect: [204, 404],
      classify: 'swarm.api',
      undo: { way: 'keep', why: 'the log removes its entries itself' },
    }),
  }
}

/** A legal name of a config for any key of any destination; different keys have different names. At most 64 characters. */
export function storedName(destination: string, key: string): string {
  const plain = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,34}[A-Za-z0-9])?$/.test(key)
  const short = plain ? `k.${key}` : `h.${key.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 14)}.${hash(key, 20)}`
  return `deploy-action.${hash(destination, 10)}.${short}`
}

/** `shop_password_1a2b3c4d5e6f`: a name that says what the content is, without telling it. At most 64 characters. */
export function injectedName(stack: string, key: string, fingerprint: string): string {
  const readable = `${stack}_${key}`.replace(/[^A-Za-z0-9_.-]/g, '-').slice(0, 47)
  return `${readable}_${fingerprint.slice(0, 16)}`
}

export function hash(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits)
}
