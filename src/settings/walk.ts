import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { Place } from '../core/failure.ts'
import { type Environment, interpolate } from './interpolate.ts'
import { isMapping, type KeyPath, showPath } from './path.ts'
import type { Problem } from './problem.ts'

/** What a document says, and where each of its keys stands. */
export interface Walked {
  readonly data: unknown
  /** By key path, of the key for an entry of a mapping. */
  readonly keys: ReadonlyMap<string, Place>
  readonly values: ReadonlyMap<string, Place>
  /** Values as they were written, where the environment was put in: shown instead of them. */
  readonly references: ReadonlyMap<string, string>
  /** Names of the environment whose values were put in, and where. */
  readonly names: readonly { readonly name: string; readonly path: KeyPath }[]
  readonly problems: readonly Problem[]
  /** It has no end that is worth waiting for: nothing else counts. */
  readonly endless: Problem | undefined
}

export interface WalkInput {
  readonly document: Document
  readonly env: Environment
  readonly place: (offset: number) => Place
}

/** More values than any real configuration has: what stops an alias bomb. */
const most = 10_000
const deepest = 50

/** Turns the nodes into plain data: aliases and merge keys followed, the environment put in (but not into shell text). */
export function walk({ document, env, place }: WalkInput): Walked {
  const keys = new Map<string, Place>()
  const values = new Map<string, Place>()
  const references = new Map<string, string>()
  const names: { name: string; path: KeyPath }[] = []
  const problems: Problem[] = []
  let visited = 0
  let endless: Problem | undefined

  const complain = (node: Node | null | undefined, path: KeyPath, text: string) => {
    problems.push({ place: place(node?.range?.[0] ?? 0), path: showPath(path), text })
  }

  const visit = (node: Node | null | undefined, path: KeyPath): unknown => {
    visited += 1
    if (endless === undefined && (visited > most || path.length > deepest)) {
      const text = visited > most ? `more than ${most} values; are aliases nested?` : 'nested too deeply'
      endless = { place: place(node?.range?.[0] ?? 0), path: showPath(path.slice(0, 4)), text }
    }
    if (endless !== undefined) return undefined
    if (!values.has(showPath(path))) values.set(showPath(path), place(node?.range?.[0] ?? 0))
    if (isAlias(node)) return visit(target(node, path), path)
    if (isMap(node)) return mapping(node, path)
    if (isSeq(node)) return node.items.map((item, index) => visit(item as Node, [...path, index]))
    return isScalar(node) ? scalar(node, path) : null
  }

  const target = (node: Alias, path: KeyPath): Node | undefined => {
    const found = node.resolve(document)
    if (found === undefined) complain(node, path, `the alias *${node.source} has no anchor before it`)
    return found
  }

  const mapping = (node: YAMLMap, path: KeyPath): unknown => {
    const own: Record<string, unknown> = {}
    const merged: Record<string, unknown>[] = []
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const key = keyOf(pair.key)
      if (key === undefined || key === '__proto__') {
        complain(pair.key, path, 'a key must be plain text')
      } else if (key === '<<') {
        merged.push(...mergedInto(pair.value, path))
      } else {
        keys.set(showPath([...path, key]), place(pair.key.range?.[0] ?? 0))
        values.delete(showPath([...path, key]))
        own[key] = visit(pair.value, [...path, key])
      }
    }
    return Object.assign({}, ...merged.reverse(), own)
  }

  const mergedInto = (node: Node | null, path: KeyPath): Record<string, unknown>[] => {
    const given = visit(node, path)
    const list = Array.isArray(given) ? given : [given]
    const wrong = list.some((item) => !isMapping(item))
    if (wrong) complain(node, path, 'after << a mapping (or a list of mappings) is expected')
    return wrong ? [] : (list as Record<string, unknown>[])
  }

  const scalar = (node: Scalar, path: KeyPath): unknown => {
    const { value, source } = node
    if (typeof value === 'number' && source !== undefined && String(value) !== source) {
      complain(
        node,
        path,
        `${source} is read as the number ${value}; write "${source}" in quotes if it is text, else ${value}`,
      )
    }
    if (typeof value !== 'string' || isShellText(path)) return value
    const { text, changed, problems: wrong, names: used } = interpolate(value, env)
    names.push(...used.map((name) => ({ name, path })))
    for (const problem of wrong) complain(node, path, problem)
    if (!changed) return value
    references.set(showPath(path), value)
    return /^\$\{[^}]*\}$/.test(value) ? retyped(text) : text
  }

  const data = visit(document.contents as Node | null, [])
  return { data, keys, values, references, names, problems, endless }
}

/** The shell puts its environment in by itself: what it gets must be what was written. */
function isShellText(path: KeyPath): boolean {
  const last = path.findLast((key) => typeof key === 'string')
  return last === 'run' || last === 'smoke' || (path[0] === 'gates' && path.length === 2)
}

/** `keep: ${KEEP}` is a number if the environment says 5, as if it had been written there (in quotes, as { } demand, or not). */
function retyped(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true'
  return /^(0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : text
}

function keyOf(node: Node | null): string | undefined {
  if (!isScalar(node)) return undefined
  return typeof node.value === 'string' ? node.value : node.source
}
