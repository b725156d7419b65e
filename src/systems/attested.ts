import type { Json } from '../core/json.ts'
import { ask, type Question, type Topic, topic } from '../core/question.ts'
import type { Step } from '../core/step.ts'

/** An SPDX document that the build has put beside an image, or that somebody attached to it. */
export interface Attested {
  /** `linux/arm64`; empty: not told. */
  readonly platform: string
  /** Digest of the image that it is about. */
  readonly image: string
  /** How the blob holds it. */
  readonly wrapping: string
  readonly digest: string
  readonly size: number
}

export interface AttestedFound {
  readonly found: readonly Attested[]
  /** Why nothing could be read; else empty. */
  readonly why: string
}

/** What the build of an image (by its id) has attested to be in it. */
export const attestedOf = (id: string): Topic<AttestedFound> => topic(`sbom:${id}`)

/** @param reference `name@sha256:…` */
export function askAttestedOf(id: string, reference: string): Question {
  const step = {
    do: 'call',
    id: `sbom.attested.${id}`,
    title: `Look for what the build of ${id} has listed`,
    operation: 'sbom.attested',
    input: { reference },
  } as const
  return ask(attestedOf(id), step, ({ value }) => value as unknown as AttestedFound)
}

interface Keep {
  /** `app.linux-amd64` */
  readonly name: string
  readonly reference: string
  readonly attested: Attested
  readonly file: string
}

/** Writes the document, once it was found to be about this very image. */
export function keepAttested({ name, reference, attested: { image, digest, size, wrapping }, file }: Keep): Step {
  return {
    do: 'call',
    id: `sbom.${name}.attested`,
    title: `Keep what the build has listed of ${name}`,
    operation: 'sbom.keep',
    input: { reference, image, digest, size, wrapping, file } satisfies Record<string, Json>,
    undo: { way: 'keep', why: `${file} stays to be read.` },
    timeout: 300_000,
  }
}

/** `app.linux-amd64`, where the platform is told. */
export function attestedName(id: string, platform: string): string {
  return [id, platform.replaceAll('/', '-')].filter((part) => part !== '').join('.')
}
