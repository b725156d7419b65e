import { list, type Rec, record, text } from './json.ts'
import { statementOf, type VexStatement } from './vex-statement.ts'

/**
 * The VEX profile of CSAF 2.0 and 2.1 (https://docs.oasis-open.org/csaf/csaf/v2.0/csaf-v2.0.html, 4.5). Products are known by the package URL of
 * their identification; a component of a product (`relationships`) by that of the component.
 */
export function readCsaf(document: Rec): VexStatement[] {
  const purls = productsOf(record(document['product_tree']))
  return list(document['vulnerabilities']).flatMap((vulnerability) => {
    const ids = [text(vulnerability['cve']), ...list(vulnerability['ids']).map(({ text: id }) => text(id))]
    const named = ids.filter((id) => id !== '')
    return good.flatMap((status) =>
      texts(record(vulnerability['product_status'])[status]).flatMap((product) =>
        // A product without a package URL cannot be compared: the statement then holds for nothing.
        statementOf(named, [purls.get(product) ?? 'unknown'], whyOf(vulnerability, product) || status),
      ),
    )
  })
}

/** What makes a finding count less; `known_affected` and `under_investigation` change nothing. */
const good = ['known_not_affected', 'fixed', 'first_fixed'] as const

function whyOf(vulnerability: Rec, product: string): string {
  const about = (entry: Rec) => entry['product_ids'] === undefined || texts(entry['product_ids']).includes(product)
  const flag = list(vulnerability['flags']).find(about)
  const impact = list(vulnerability['threats']).find((one) => one['category'] === 'impact' && about(one))
  return text(flag?.['label']) || text(impact?.['details'])
}

/** Product id → package URL. */
function productsOf(tree: Rec): Map<string, string> {
  const products = new Map<string, string>()
  const add = (product: Rec) => {
    const purl = text(record(product['product_identification_helper'])['purl'])
    if (purl !== '') products.set(text(product['product_id']), purl)
  }
  for (const product of list(tree['full_product_names'])) add(product)
  const queue = list(tree['branches'])
  // Every branch once, however deep they are nested.
  for (let branch = queue.pop(); branch !== undefined; branch = queue.pop()) {
    add(record(branch['product']))
    queue.push(...list(branch['branches']))
  }
  for (const relation of list(tree['relationships'])) {
    const purl = products.get(text(relation['product_reference']))
    if (purl !== undefined) products.set(text(record(relation['full_product_name'])['product_id']), purl)
  }
  return products
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text).filter((one) => one !== '') : []
}
