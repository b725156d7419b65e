import { Failure } from '../core/failure.ts'
import type { Found } from '../systems/registry.ts'
import type { Wanted } from './image.ts'

export const indexType = 'application/vnd.oci.image.index.v1+json'

/** All images first, then what is said about them; byte for byte the descriptors that the legs' own indexes have. */
export function indexOf(found: readonly Found[], { annotations }: Wanted): string {
  const entries = found.flatMap((one) => descriptorsOf(one))
  const isImage = (entry: { platform?: { os?: string } }) => entry.platform?.os !== 'unknown'
  const levelled = annotations.flatMap((text) => {
    const [, levels, rest = text] = /^([a-z-]+(?:\[[^\]]*\])?(?:,[a-z-]+(?:\[[^\]]*\])?)*):(.*)$/s.exec(text) ?? []
    const own = levels === undefined || levels.split(',').includes('index')
    const equals = rest.indexOf('=')
    return own && equals > 0 ? [[rest.slice(0, equals), rest.slice(equals + 1)] as const] : []
  })
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: indexType,
    manifests: [...entries.filter(isImage), ...entries.filter((entry) => !isImage(entry))],
    ...(levelled.length === 0 ? {} : { annotations: Object.fromEntries(levelled) }),
  })
}

interface Entry {
  readonly platform?: { readonly os?: string }
  readonly [key: string]: unknown
}

function descriptorsOf(found: Found): readonly Entry[] {
  const { manifests } = (found?.json ?? {}) as { manifests?: Entry[] }
  if (manifests !== undefined) return manifests
  throw new Failure('absent', 'A leg has no index, so it is not known which platform its image is for.', {
    hint: 'Build legs with provenance (the default), or all platforms in one job.',
  })
}
