import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { DestinationLog, LogEntry } from '../../core/log.ts'
import { ask, topic } from '../../core/question.ts'
import { collectionPath, objectPath, parseList } from '../../systems/kubernetes.ts'

/** Label of the ConfigMaps in which a destination remembers: a hash of the destination. */
export const label = 'deploy-action.io/log'
/** Label with the first word of an entry's key: `lock`, `intent`, `release`. */
const entryLabel = 'deploy-action.io/entry'
const configMaps = { apiVersion: 'v1', plural: 'configmaps' }
/** Characters from which a value is kept compressed: a ConfigMap holds a mebibyte at most, a set of many objects is larger. */
const large = 32_768
/** Bytes that a compressed value may have. */
const most = 256 * 1024 * 1024

/**
 * The log of a destination, kept in immutable ConfigMaps of its namespace. Creating an object is refused by the API server when one of that name
 * exists, so creating is an atomic claim; and what is immutable stays as its creator made it.
 */
export function configMapLog(at: string, namespace: string, destination: string): DestinationLog {
  const owner = hash(destination, 16)
  const where = { ...configMaps, namespace }
  const step = { do: 'http', at, classify: 'kubernetes.api' } as const
  const pathOf = (key: string) => objectPath({ ...where, kind: 'ConfigMap', name: entryName(destination, key) })
  const undo = { way: 'keep', why: 'the log removes its entries itself' } as const
  return {
    destination,
    list: () =>
      ask<readonly LogEntry[]>(
        topic(`log:${destination}`),
        {
          ...step,
          id: 'ask.log',
          title: `Read the log of ${destination}`,
          method: 'GET',
          url: `${collectionPath(where)}?labelSelector=${encodeURIComponent(`${label}=${owner}`)}`,
        },
        ({ body = '' }) =>
          parseList(body)
            .flatMap((one) => entryOf(one as Kept, destination) ?? [])
            .sort((a, b) => (a.key < b.key ? -1 : 1)),
      ),
    get: (key) =>
      ask<LogEntry | null>(
        topic(`log:${destination}:${key}`),
        {
          ...step,
          id: `ask.log.${key}`,
          title: `Look for ${key} in the log of ${destination}`,
          method: 'GET',
          url: pathOf(key),
          expect: [200, 404],
        },
        ({ status, body = '' }) => (status === 404 ? null : (entryOf(JSON.parse(body) as Kept, destination) ?? null)),
      ),
    create: ({ key, value }) => ({
      ...step,
      id: `log.create.${key}`,
      title: `Write ${key} to the log of ${destination}`,
      method: 'POST',
      url: collectionPath(where),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: entryName(destination, key), labels: { [label]: owner, ...kindOf(key) } },
        immutable: true,
        ...keep({ destination, key }, value),
      }),
      // There is one of that name already: nothing changed.
      expect: [200, 201, 409],
      undo,
    }),
    remove: (key) => ({
      ...step,
      id: `log.remove.${key}`,
      title: `Remove ${key} from the log of ${destination}`,
      method: 'DELETE',
      url: pathOf(key),
      expect: [200, 202, 404],
      undo,
    }),
  }
}

/** A ConfigMap of ours, as far as it is read. */
interface Kept {
  readonly data?: { readonly key?: string; readonly value?: string; readonly destination?: string }
  readonly binaryData?: { readonly value?: string }
}

function keep(data: Readonly<Record<string, string>>, value: string): object {
  if (value.length < large) return { data: { ...data, value } }
  return { data, binaryData: { value: gzipSync(value).toString('base64') } }
}

/** What a ConfigMap remembers; undefined where it is another destination's, or nobody's. */
function entryOf(one: Kept, destination: string): LogEntry | undefined {
  return one.data?.destination === destination ? { key: one.data.key ?? '', value: readValue(one) } : undefined
}

function readValue({ data, binaryData }: Kept): string {
  if (binaryData?.value === undefined) return data?.value ?? ''
  return gunzipSync(Buffer.from(binaryData.value, 'base64'), { maxOutputLength: most }).toString('utf8')
}

function kindOf(key: string): Record<string, string> {
  const [kind] = /^[a-z]{1,60}/.exec(key) ?? []
  return kind === undefined ? {} : { [entryLabel]: kind }
}

/** A legal name for any key of any destination; different keys have different names. */
export function entryName(destination: string, key: string): string {
  const legal = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(key) && !/[.-]{2}/.test(key) && key.length <= 120
  const readable = key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '')
  return `deploy-action.${hash(destination, 16)}.${legal ? key : `${readable || 'x'}-${hash(key, 24)}`}`
}

function hash(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits)
}
