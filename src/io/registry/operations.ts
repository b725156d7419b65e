import { Failure, toFailure } from '../../core/failure.ts'
import { parseReference, type Reference, tagForm } from '../../core/image.ts'
import type { Json } from '../../core/json.ts'
import { type Operations, text } from '../operations.ts'
import type { Tools } from '../tools.ts'
import { readClaims, writeClaim } from './claims.ts'
import { createRegistryClient } from './client.ts'
import { copyImage } from './copy.ts'
import { createRegistry } from './registry.ts'
import { readSizes } from './sizes.ts'

/**
 * Registries as operations; a reference is `host/name:tag` or `host/name@sha256:…`.
 * - `registry.head {reference}` → `{digest, mediaType, size}` or null
 * - `registry.manifest {reference}` → the same with `manifest`, its text, or null
 * - `registry.blob {reference}` → the text of a small blob
 * - `registry.tag {reference, tag}` → head of what has the tag now
 * - `registry.put {reference, manifest, mediaType}` → its head
 * - `registry.tags {repository, lenient}` → the tags; `lenient`: null where the registry cannot be asked or does not tell
 * - `registry.remove {reference}` → `{removed}`: false where the registry removes nothing
 * - `registry.expect {reference, digest}` → its head; `absent` or `stale` when the tag names nothing or another digest
 * - `registry.claim {reference, body}` → head of the entry; `registry.claims {repository, prefix}` → `[{tag, digest, body}]`
 * - `registry.sizes {reference, earlier}` → sizes of its platforms, and of the first earlier name that names something else, or null
 * - `registry.copy {from, to}` → head of the copy, with what it took: `manifests mounted sent bytes`
 */
export function registryOperations(tools: Tools): Operations {
  const client = createRegistryClient(tools)
  const registry = createRegistry(client)
  const reference = (input: Readonly<Record<string, Json>>): Reference => parseReference(text(input, 'reference'))
  return {
    'registry.head': async (input, signal) => json(await registry.head(reference(input), signal)),
    'registry.manifest': async (input, signal) => json(await registry.manifest(reference(input), signal)),
    'registry.blob': (input, signal) => registry.blob(reference(input), signal),
    'registry.tag': async (input, signal) =>
      json(await registry.tag(reference(input), tagOf(text(input, 'tag')), signal)),
    'registry.put': async (input, signal) => {
      const content = { manifest: text(input, 'manifest'), mediaType: text(input, 'mediaType') }
      return json(await registry.put(reference(input), content, signal))
    },
    'registry.claim': async (input, signal) =>
      json(await writeClaim(reference(input), text(input, 'body'), { registry, client }, signal)),
    'registry.claims': async (input, signal) => {
      const repository = parseReference(text(input, 'repository'))
      return json(await readClaims(repository, text(input, 'prefix'), registry, signal))
    },
    'registry.sizes': async (input, signal) => {
      const earlier = Array.isArray(input['earlier']) ? input['earlier'].map((one) => parseReference(String(one))) : []
      return json(await readSizes(reference(input), earlier, registry, signal))
    },
    'registry.copy': async (input, signal) => {
      const [from, to] = [parseReference(text(input, 'from'), 'from'), parseReference(text(input, 'to'), 'to')]
      return json(await copyImage({ from, to }, { registry, client }, signal))
    },
    'registry.expect': async (input, signal) => {
      const [place, digest] = [text(input, 'reference'), text(input, 'digest')]
      const head = await registry.head(parseReference(place), signal)
      if (head?.digest === digest) return json(head)
      throw new Failure(
        head === null ? 'absent' : 'stale',
        `${place} names ${head?.digest ?? 'nothing'}, not ${digest}.`,
        {
          hint: 'The registry does not show what was pushed, or somebody else moved the tag.',
        },
      )
    },
    'registry.remove': async (input, signal) => ({ removed: await registry.remove(reference(input), signal) }),
    'registry.tags': async (input, signal) =>
      json(await registry.tags(parseReference(text(input, 'repository')), signal).catch(lenient(input, signal))),
  }
}

/** Not to know is an answer there; to be stopped is none. */
function lenient({ lenient: wanted }: Readonly<Record<string, Json>>, signal: AbortSignal) {
  return (thrown: unknown): null => {
    const { kind } = toFailure(thrown)
    if (wanted !== true || signal.aborted || kind === 'bug' || kind === 'usage') throw thrown
    return null
  }
}

function tagOf(tag: string): string {
  if (tagForm.test(tag)) return tag
  throw new Failure('usage', `${JSON.stringify(tag.slice(0, 200))} cannot be a tag.`)
}

/** Plain data already; the type system cannot see that. */
const json = (value: unknown) => value as Json
