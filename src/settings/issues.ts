import type { z } from 'zod'
import { didYouMean, nearest } from '../core/nearest.ts'
import { type KeyPath, showPath, valueAt } from './path.ts'

type Issue = z.core.$ZodIssue

/** A problem without its place yet. */
export interface SchemaProblem {
  readonly path: KeyPath
  readonly text: string
  /** About a mapping as a whole: beside an unknown key in it, only that key is worth a line. */
  readonly whole?: boolean
  /** About the key and not about its value. */
  readonly ofKey?: boolean
  /** The key that an unknown one was probably meant to be. */
  readonly meant?: KeyPath
  /** The key that would have to be there. */
  readonly lacks?: KeyPath
}

export interface Context {
  readonly data: unknown
  /** Text that stands for the value at a path: a reference instead of what the environment put there. */
  readonly shown: (path: string) => string | undefined
  /** The keys that are known at a path. */
  readonly keys: (path: KeyPath) => readonly string[]
}

/** What the schema says about the data, in sentences: what was expected, what was found, what was probably meant. */
export function schemaProblems(issues: readonly Issue[], context: Context): SchemaProblem[] {
  const problems = issues.flatMap((issue) => problemsOf(issue, [], context))
  return problems.filter(({ path, whole }) => !(whole && problems.some((other) => isInside(other.path, path))))
}

function isInside(path: KeyPath, outer: KeyPath): boolean {
  return path.length > outer.length && outer.every((key, index) => path[index] === key)
}

function problemsOf(issue: Issue, above: KeyPath, context: Context): SchemaProblem[] {
  const path = [...above, ...(issue.path as KeyPath)]
  const value = valueAt(context.data, path)
  if (issue.code === 'unrecognized_keys') {
    const known = context.keys(path)
    return issue.keys.map((key) => {
      const near = nearest(key, known)
      return {
        path: [...path, key],
        text: `unknown key${didYouMean(key, known) || listed(known)}`,
        ofKey: true,
        ...(near === undefined ? {} : { meant: [...path, near] }),
      }
    })
  }
  if (issue.code === 'invalid_key') {
    const wanted = issue.issues[0]?.message ?? 'another key'
    return [{ path, text: `expected ${wanted}, found ${found(path.at(-1), undefined)}`, ofKey: true }]
  }
  if (issue.code === 'invalid_union') return unionProblems(issue, path, context)
  const reference = context.shown(showPath(path))
  const sentence = issue.code === 'custom' && reference === undefined ? issue.params?.['sentence'] : undefined
  if (typeof sentence === 'string') return [{ path, text: sentence, whole: true }]
  if (value === undefined) return [{ path, text: `missing; expected ${expected(issue)}`, lacks: path }]
  return [
    {
      path,
      text: `expected ${expected(issue)}, found ${found(value, reference)}${reference === undefined ? remark(issue, value) : ''}`,
    },
  ]
}

function listed(known: readonly string[]): string {
  return known.length === 0 || known.length > 20 ? '' : `; known here: ${known.join(', ')}`
}

/** The branch that was meant is the one whose own type fits; where none does, all that would do are named. */
function unionProblems(issue: Issue & { code: 'invalid_union' }, path: KeyPath, context: Context): SchemaProblem[] {
  const branches = issue.errors.filter((branch) => branch.length > 0)
  const meant = branches.find((branch) => !branch.some((inner) => isMismatch(inner, valueAt(context.data, path))))
  if (meant !== undefined) return meant.flatMap((inner) => problemsOf(inner, path, context))
  const wanted = [...new Set(branches.flat().flatMap((inner) => alternatives(inner)))]
  const value = valueAt(context.data, path)
  if (value === undefined) return [{ path, text: `missing; expected ${wanted.join(' or ')}`, lacks: path }]
  const text = `expected ${wanted.join(' or ')}, found ${found(value, context.shown(showPath(path)))}`
  return [{ path, text: `${text}${branches.flat().map((inner) => remark(inner, value))[0] ?? ''}` }]
}

function isMismatch(issue: Issue, value: unknown): boolean {
  if (issue.path.length > 0) return false
  if (issue.code === 'invalid_union')
    return issue.errors.every((branch) => branch.some((inner) => isMismatch(inner, value)))
  return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof value !== 'string')
}

function alternatives(issue: Issue): string[] {
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(alternatives) : [expected(issue)]
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
}

/** Our schemas say it as a noun phrase; a target's plain zod schema gets one from its type. */
function expected(issue: Issue): string {
  if (!/^(Invalid|Too|Unrecognized)\b/.test(issue.message)) return issue.message
  if (issue.code === 'invalid_type') return types[issue.expected] ?? issue.expected
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'too_small') return bound('at least', Number(issue.minimum), issue.origin)
  if (issue.code === 'too_big') return bound('at most', Number(issue.maximum), issue.origin)
  if (issue.code === 'invalid_format' && issue.pattern !== undefined) return `text that matches ${issue.pattern}`
  return issue.message.replace(/^Invalid (input|string|option)?:? ?(expected )?/, '')
}

function bound(what: string, many: number, origin: string): string {
  if (origin === 'string')
    return what === 'at least' && many === 1 ? 'text that is not empty' : `${what} ${many} characters`
  return origin === 'array' || origin === 'set' ? `a list of ${what} ${many}` : `${what} ${many}`
}

function remark(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_value' && typeof value === 'string') return didYouMean(value, issue.values.map(String))
  if (issue.code !== 'invalid_type') return ''
  if (issue.expected === 'string' && /^(number|boolean)$/.test(typeof value)) {
    if (expected(issue) === 'text') return '; put it in quotes'
    return expected(issue).startsWith('a duration') ? `; write the unit, for example ${value}s` : ''
  }
  if (issue.expected === 'boolean' && typeof value === 'string' && /^(yes|no|on|off|y|n)$/i.test(value)) {
    return `; YAML reads that as text, write ${/^(yes|on|y)$/i.test(value)}`
  }
  return ''
}

/** A value for people, short. */
function found(value: unknown, reference: string | undefined): string {
  if (reference !== undefined) return `what ${reference} stands for`
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
  if (typeof value === 'number') return `the number ${value}`
  if (typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? 'a list' : 'a mapping'
}
