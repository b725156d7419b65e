import { createHash } from 'node:crypto'
import type { DestinationLog, LogEntry } from '../../core/log.ts'
import { ask, topic } from '../../core/question.ts'
import { parseVolumes, volumePath, volumesPath } from '../../systems/docker.ts'

/** Labels of the volumes in which a destination remembers. */
export const label = {
  destination: 'io.deploy-action.destination',
  key: 'io.deploy-action.key',
  value: 'io.deploy-action.value',
  /** The destination again, on volumes that keep values of secrets: listing the log does not list them. */
  values: 'io.deploy-action.values',
  release: 'io.deploy-action.release',
  backups: 'io.deploy-action.backups',
}

/**
 * The log of a Compose project, kept in named volumes of its Docker engine, which hold nothing but labels. `POST /volumes/create` creates
 * a volume unless one of that name exists, whose labels then stay as they are: so creating is an atomic claim. Neither `docker compose down`
 * nor `docker volume prune` (without `--all`) removes them.
 */
export function volumeLog(project: string): DestinationLog {
  const destination = `compose/${project}`
  return {
    destination,
    list: () =>
      ask<readonly LogEntry[]>(
        topic(`log:${destination}`),
        {
          id: 'ask.log',
          title: `Read the log of ${project}`,
          do: 'http',
          at: 'docker',
          method: 'GET',
          url: volumesPath(`${label.destination}=${destination}`),
        },
        ({ body = '' }) =>
          parseVolumes(body)
            .filter(({ labels }) => labels[label.destination] === destination && labels[label.key] !== undefined)
            .map(({ labels }) => ({ key: labels[label.key] ?? '', value: labels[label.value] ?? '' }))
            .sort((a, b) => (a.key < b.key ? -1 : 1)),
      ),
    create: ({ key, value }) => ({
      id: `log.create.${key}`,
      title: `Write ${key} to the log of ${project}`,
      do: 'http',
      at: 'docker',
      method: 'POST',
      url: '/volumes/create',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        Name: volumeName(destination, key),
        Labels: { [label.destination]: destination, [label.key]: key, [label.value]: value },
      }),
      undo: { way: 'keep', why: 'the log removes its entries itself' },
    }),
    remove: (key) => ({
      id: `log.remove.${key}`,
      title: `Remove ${key} from the log of ${project}`,
      do: 'http',
      at: 'docker',
      method: 'DELETE',
      url: volumePath(volumeName(destination, key)),
      expect: [204, 404],
      undo: { way: 'keep', why: 'the log removes its entries itself' },
    }),
  }
}

/** A legal volume name for any key of any destination; different keys have different names. At most 163 characters. */
export function volumeName(destination: string, key: string): string {
  const encoded = key.replace(/[^A-Za-z0-9.-]/g, (letter) => `_${letter.codePointAt(0)?.toString(16).padStart(4, '0')}`)
  const short = encoded.length > 120 ? `${encoded.slice(0, 80)}_${hash(key, 32)}` : encoded
  return `deploy-action.${hash(destination, 16)}.${short}`
}

function hash(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits)
}
