import { oneLine } from './finding.ts'

/** What somebody who knows the product says about one vulnerability in it: that it does not count, and why. Plain JSON. */
export type VexStatement = {
  /** The vulnerability's name and its other names, lower-case. */
  readonly ids: readonly string[]
  /** Package URLs, with or without a version; empty: whatever holds it. */
  readonly purls: readonly string[]
  readonly why: string
}

/** Products that are no packages (an image, a document's own reference) cannot be compared: the statement then holds for no other package. */
export function statementOf(ids: readonly string[], purls: readonly string[], why: string): VexStatement[] {
  if (ids.length === 0) return []
  const reason = oneLine(why.replaceAll('_', ' '))
  const packages = purls.filter((purl) => purl.startsWith('pkg:') && !purl.startsWith('pkg:oci/'))
  const wide = purls.length === 0 || purls.some((purl) => purl.startsWith('pkg:oci/'))
  if (packages.length === 0 && !wide) return []
  return [{ ids: ids.map((id) => id.toLowerCase()), purls: packages, why: reason }]
}
