import { Failure } from '../core/failure.ts'
import { readCsaf } from './csaf.ts'
import type { Finding } from './finding.ts'
import { list, parseJson, record, text } from './json.ts'
import { statementOf, type VexStatement } from './vex-statement.ts'

/**
 * Reads OpenVEX (https://openvex.dev), the `vulnerabilities` of a CycloneDX document, or a CSAF document of the VEX profile. Only what says that something is not affected, is
 * fixed or a false alarm is kept: a document cannot make anything worse.
 * @throws Failure `usage` for any other document
 */
export function readVex(content: string, file: string): VexStatement[] {
  const document = record(parseJson(content, file))
  if (text(document['@context']).startsWith('https://openvex.dev/'))
    return list(document['statements']).flatMap(openVex)
  if (document['bomFormat'] === 'CycloneDX') return list(document['vulnerabilities']).flatMap(cycloneDx)
  if (text(record(document['document'])['category']) === 'csaf_vex') return readCsaf(document)
  throw new Failure('usage', `${file} is neither OpenVEX nor CycloneDX nor CSAF VEX.`, {
    hint: 'Name VEX documents in one of these three forms under scan.vex.',
  })
}

/** Statements ready to be asked about many findings: why one does not count, undefined where nothing is said. */
export function createVex(statements: readonly VexStatement[]): { find(finding: Finding): string | undefined } {
  const byId = new Map<string, VexStatement[]>()
  for (const one of statements)
    for (const id of one.ids) {
      const same = byId.get(id)
      if (same === undefined) byId.set(id, [one])
      else same.push(one)
    }
  return {
    find: (finding) =>
      finding.kind !== 'vulnerability'
        ? undefined
        : byId.get(finding.id.toLowerCase())?.find(({ purls }) => purls.length === 0 || fits(finding.purl, purls))?.why,
  }
}

/** A statement about a package without a version is about all its versions; qualifiers (`?arch=…`) do not count. */
function fits(purl: string, purls: readonly string[]): boolean {
  if (purl === '') return false
  const bare = purl.split(/[?#]/)[0] ?? ''
  const name = bare.replace(/@[^@/]*$/, '')
  return purls.some((one) => {
    const wanted = one.split(/[?#]/)[0] ?? ''
    return wanted === bare || wanted === name
  })
}

function openVex(statement: Readonly<Record<string, unknown>>): VexStatement[] {
  const status = text(statement['status'])
  if (status !== 'not_affected' && status !== 'fixed') return []
  const named = statement['vulnerability']
  const vulnerability = record(named)
  const aliases = Array.isArray(vulnerability['aliases']) ? vulnerability['aliases'].map(text) : []
  const ids = [text(named), text(vulnerability['name']), ...aliases].filter((id) => id !== '')
  const products = list(statement['products'])
  const purls = products.flatMap((product) => {
    const inner = list(product['subcomponents']).map(({ '@id': id }) => text(id))
    return inner.length > 0 ? inner : [text(product['@id'])]
  })
  const why = text(statement['justification']) || text(statement['impact_statement']) || status
  return statementOf(ids, purls, why)
}

function cycloneDx(vulnerability: Readonly<Record<string, unknown>>): VexStatement[] {
  const analysis = record(vulnerability['analysis'])
  const state = text(analysis['state'])
  if (!['not_affected', 'false_positive', 'resolved', 'resolved_with_pedigree'].includes(state)) return []
  const purls = list(vulnerability['affects']).map(({ ref }) => decodeRef(text(ref)))
  return statementOf(
    [text(vulnerability['id'])],
    purls,
    text(analysis['justification']) || text(analysis['detail']) || state,
  )
}

/** `urn:cdx:…/1#pkg:npm/a@1` or the package URL itself. */
function decodeRef(ref: string): string {
  const at = ref.indexOf('pkg:')
  try {
    return at < 0 ? ref : decodeURIComponent(ref.slice(at))
  } catch {
    return ref
  }
}
