import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure, toFailure } from '../core/failure.ts'
import { parseReference, type Reference } from '../core/image.ts'
import type { Json } from '../core/json.ts'
import { type Operations, text } from './operations.ts'
import { attestationsIn, imagesIn, spdxIn, spdxLayerIn } from './registry/attestation.ts'
import { fetchBlob } from './registry/blob-file.ts'
import { createRegistryClient, type RegistryClient } from './registry/client.ts'
import { findReferredSbom, type Wrapping } from './registry/referred-sbom.ts'
import { createRegistry, type Registry } from './registry/registry.ts'
import { byDigest } from './registry/tree.ts'
import type { Tools } from './tools.ts'

/** Bytes of a list of packages at most. */
const largest = 256 * 1024 * 1024

/**
 * The SPDX documents of an image: what BuildKit attested when it was built with `--sbom`, else what was attached to it as an OCI referrer.
 * - `sbom.attested {reference}` → `{found: [{platform, image, digest, size, wrapping}], why}`: for each image of an index, or the only one (its
 *   platform is empty); `why` nothing could be read
 * - `sbom.keep {reference, image, digest, size, wrapping, file}` writes one of them, without its statement, once that was found to be about `image`
 */
export function attestedOperations(tools: Tools): Operations {
  const client = createRegistryClient(tools)
  const registry = createRegistry(client)
  return {
    'sbom.attested': async (input, signal): Promise<Json> => {
      const reference = parseReference(text(input, 'reference'))
      try {
        return { found: (await listed({ registry, client }, reference, signal)) as unknown as Json, why: '' }
      } catch (thrown) {
        signal.throwIfAborted()
        const failure = toFailure(thrown)
        if (failure.kind === 'transient') throw failure
        return { found: [], why: failure.message }
      }
    },
    'sbom.keep': async (input, signal): Promise<Json> => {
      const reference = byDigest(parseReference(text(input, 'reference')), text(input, 'digest'))
      const [image, size] = [text(input, 'image'), Number(input['size'])]
      if (!(size <= largest)) throw new Failure('capacity', `The SBOM of ${image} has ${size} bytes: it is not read.`)
      const file = join(await tools.files.scratch(), 'statement.json')
      const what = 'the SBOM'
      await fetchBlob({ client, reference, digest: text(input, 'digest'), size, file, what }, signal)
      const wrapping = text(input, 'wrapping', 'statement') as Wrapping
      const read = spdxIn(JSON.parse(await readFile(file, 'utf8')), image, wrapping)
      await rm(file)
      if ('not' in read) throw new Failure('denied', `The SBOM beside ${image} is not used: ${read.not}.`)
      await tools.files.write(text(input, 'file'), JSON.stringify(read.document), 0o600)
      return { file: text(input, 'file') }
    },
  }
}

interface Sources {
  readonly registry: Registry
  readonly client: RegistryClient
}

/** What the build attested counts more than what somebody attached later. */
async function listed(sources: Sources, reference: Reference, signal: AbortSignal) {
  const found = await sources.registry.manifest(reference, signal)
  if (found === null) return []
  const top = JSON.parse(found.manifest)
  const attested = await attestedIn(top, sources, reference, signal)
  const inIndex = imagesIn(top)
  const images = inIndex.length === 0 ? [{ image: found.digest as string, platform: '' }] : inIndex
  const others = images.filter(({ image }) => !attested.some((one) => one.image === image))
  const referred = await Promise.all(
    others.map(async ({ image, platform }) => {
      const sbom = await findReferredSbom(byDigest(reference, image), sources, signal)
      return sbom === undefined ? [] : [{ platform, image, ...sbom }]
    }),
  )
  return [...attested, ...referred.flat()]
}

async function attestedIn(index: unknown, { registry }: Sources, reference: Reference, signal: AbortSignal) {
  const found = await Promise.all(
    attestationsIn(index).map(async ({ digest, image, platform }) => {
      const manifest = await registry.manifest(byDigest(reference, digest), signal)
      const layer = manifest === null ? undefined : spdxLayerIn(JSON.parse(manifest.manifest))
      if (layer === undefined) return []
      return [{ platform, image, digest: layer.digest, size: layer.size, wrapping: 'statement' as const }]
    }),
  )
  return found.flat()
}
