import { Failure } from '../../core/failure.ts'
import type { Json } from '../../core/json.ts'
import type { LogEntry } from '../../core/log.ts'
import { type Facts, topic } from '../../core/question.ts'
import type { Ref } from '../../systems/kubernetes.ts'
import { destinationOf, type KubernetesInput } from './config.ts'
import type { Expected } from './expected.ts'
import type { Fields } from './fields.ts'

/** An object with the parts that a way back brings back. */
export interface KeptObject {
  readonly ref: Ref
  readonly fields: Fields
}

/** All that bringing a release back needs. Holds no values of secrets. */
export interface Release {
  readonly target: 'kubernetes'
  /** The connection to the cluster. */
  readonly at: string
  readonly namespace: string
  readonly objects: readonly KeptObject[]
  /** Objects that did not exist: the way back removes them. */
  readonly created: readonly Ref[]
  /** Jobs of the deploy itself that must not go on beside what is brought back. */
  readonly jobs?: readonly Ref[]
  readonly expected: readonly Expected[]
  /** Secret → its keys that the target wrote. */
  readonly secrets?: Readonly<Record<string, readonly string[]>>
  readonly checkIds: boolean
}

/** The last good release in the destination's log. */
export function lastRelease(input: KubernetesInput, facts: Facts): Release | undefined {
  const entries = facts.get(topic<readonly LogEntry[]>(`log:${destinationOf(input)}`)) ?? []
  const newestFirst = entries.filter(({ key }) => key.startsWith('release.')).sort((a, b) => (a.key < b.key ? 1 : -1))
  return newestFirst.map(({ value }) => readEntry(value)).find((found) => found !== undefined)
}

/** The release in an entry, which wraps it in what the deploy says of itself. */
function readEntry(text: string): Release | undefined {
  try {
    const { snapshot } = JSON.parse(text) as { snapshot?: Json }
    return isRelease(snapshot) ? snapshot : undefined
  } catch {
    return undefined
  }
}

/** @throws Failure `bug` for what is no release of this target */
export function readRelease(value: Json): Release {
  if (isRelease(value)) return value
  throw new Failure('bug', 'What is kept at the destination is not a release of the kubernetes target.', {
    hint: 'The entry was written by another version or target; deploy the wanted version again instead.',
  })
}

function isRelease(value: unknown): value is Release {
  return typeof value === 'object' && value !== null && (value as Partial<Release>).target === 'kubernetes'
}
