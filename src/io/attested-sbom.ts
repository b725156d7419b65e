import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure, toFailure } from '../core/failure.ts'
import { parseReference, type Reference } from '../core/image.ts'
import type { Json } from '../core/json.ts'
import { type Operations, text } from './operations.ts'
import type { Tools } from './ports.ts'
import { attestationsIn, spdxIn, spdxLayerIn } from './registry/attestation.ts'
import { fetchBlob } from './registry/blob-file.ts'
import { createRegistryClient } from './registry/client.ts'
import { createRegistry, type Registry } from './registry/registry.ts'
import { byDigest } from './registry/tree.ts'

/** Bytes of a list of packages at most. */
const largest = 256 * 1024 * 1024

/**
 * What BuildKit attested about an image that was built with `--sbom`.
 * - `sbom.attested {reference}` → `{found: [{platform, image, digest, size}], why}`: the SPDX documents beside the images of an index; `why` nothing could be read
 * - `sbom.keep {reference, image, digest, size, file}` writes one of them, without its statement, once that was found to be about `image`
 */
export function attestedOperations(tools: Tools): Operations {
  const client = createRegistryClient(tools)
  const registry = createRegistry(client)
  return {
    'sbom.attested': async (input, signal): Promise<Json> => {
      const reference = parseReference(text(input, 'reference'))
      try {
        return { found: (await attested(registry, reference, signal)) as unknown as Json, why: '' }
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
      const read = spdxIn(JSON.parse(await readFile(file, 'utf8')), image)
      await rm(file)
      if ('not' in read) throw new Failure('denied', `The SBOM beside ${image} is not used: ${read.not}.`)
      await tools.files.write(text(input, 'file'), JSON.stringify(read.document), 0o600)
      return { file: text(input, 'file') }
    },
  }
}

async function attested(registry: Registry, reference: Reference, signal: AbortSignal) {
  const index = await registry.manifest(reference, signal)
  const entries = index === null ? [] : attestationsIn(JSON.parse(index.manifest))
  const found = await Promise.all(
    entries.map(async ({ digest, image, platform }) => {
      const manifest = await registry.manifest(byDigest(reference, digest), signal)
      const layer = manifest === null ? undefined : spdxLayerIn(JSON.parse(manifest.manifest))
      return layer === undefined ? [] : [{ platform, image, digest: layer.digest, size: layer.size }]
    }),
  )
  return found.flat()
}
