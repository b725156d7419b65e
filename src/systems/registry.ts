import { type Digest, isDigest } from '../core/digest.ts'
import { Failure } from '../core/failure.ts'
import { pinned } from '../core/image.ts'
import { ask, type Question, type Topic, topic } from '../core/question.ts'
import type { Arg, CallStep, StepOutput } from '../core/step.ts'

/** What stands under a tag or digest; null: nothing. */
export type Head = { readonly digest: Digest } | null

/** A manifest or index as the registry serves it; null: nothing. */
export type Found = { readonly digest: Digest; readonly json: unknown } | null

/** How long a registry that answers 429 or 5xx, or breaks connections, is asked again. By digest, so repeating is harmless. */
export const patience = 120_000

/** For calls that change a registry. */
export const patient = { do: 'call', patience, timeout: 60_000 } as const

/** Which digest a tag names now. `call registry.head {reference} → {digest, …} | null`. */
export function askHead(reference: string): Question {
  const step = call('registry.head', reference, `Look up ${reference}`)
  return ask(headOf(reference), step, ({ value }) => readHead(value, reference))
}
export function headOf(reference: string): Topic<Head> {
  return topic(`registry.head:${reference}`)
}

/** The manifest under a tag or digest. `call registry.manifest {reference} → {digest, manifest, …} | null`. */
export function askManifest(reference: string): Question {
  const step = call('registry.manifest', reference, `Read the manifest of ${reference}`)
  return ask(manifestOf(reference), step, ({ value }) => {
    const head = readHead(value, reference)
    return head && { ...head, json: parsed((value as { manifest?: unknown }).manifest) }
  })
}
export function manifestOf(reference: string): Topic<Found> {
  return topic(`registry.manifest:${reference}`)
}

/** A small blob that is JSON: an image configuration. `call registry.blob {reference} → text or JSON`. */
export function askBlob(name: string, digest: string): Question {
  const reference = pinned(name, digest)
  const step = call('registry.blob', reference, `Read the configuration of ${reference}`)
  return ask(blobOf(name, digest), step, ({ value }) => parsed(value))
}
export function blobOf(name: string, digest: string): Topic<unknown> {
  return topic(`registry.blob:${pinned(name, digest)}`)
}

/** The input of `call registry.tag`: gives what stands under `reference` one more tag of the same repository, without moving a byte. */
export function tagInput(name: string, digest: Arg, tag: string): CallStep['input'] {
  return { reference: { join: [name, '@', digest] }, tag }
}

/** Copies `from` (by digest) to `to` (a tag), with all its parts and what refers to it. A copy between registries takes as long as it takes. */
export function copyStep(from: string, to: string): Omit<CallStep, 'id' | 'title'> {
  return { ...patient, timeout: 3_600_000, operation: 'registry.copy', input: { from, to } }
}

function call(operation: string, reference: string, title: string): CallStep & { readonly undo?: never } {
  return {
    do: 'call',
    id: `${operation}:${reference}`,
    title,
    operation,
    input: { reference },
    patience,
    timeout: 60_000,
  }
}

function readHead(value: StepOutput['value'], reference: string): Head {
  if (value === null || value === undefined) return null
  const digest = (value as { digest?: unknown }).digest
  if (typeof digest === 'string' && isDigest(digest)) return { digest }
  throw new Failure('bug', `The registry's answer for ${reference} has no digest.`)
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}
