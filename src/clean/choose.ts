/** One manifest or index of a repository. */
export type Stored = {
  readonly digest: string
  readonly tags: readonly string[]
  /** ISO 8601; empty: not known. */
  readonly created: string
  /** What an index is made of. */
  readonly parts: readonly string[]
  /** What it says something about: the digest that it is a signature, an attestation or a bill of materials of; empty: none. */
  readonly subject: string
  /** Of the forge's own list of versions; empty: the registry's digest is enough. */
  readonly version: string
}

/** What is needed still. */
export interface Keeping {
  /** What records, destinations and their ways back refer to. */
  readonly deployed: ReadonlySet<string>
  /** Of what no person's tag names, so many of the newest stay. */
  readonly newest: number
  /** ISO 8601. */
  readonly now: string
}

/** Tags that say nothing to people: the commit in full or short, and what signing tools derive from a digest. */
const machine = /^(?:(?:commit|sha)-[0-9a-f]{7,40}(?:-[\w.-]+)?|[0-9a-f]{7,40}|sha256-[0-9a-f]{64}(?:\.\w+)?)$/

/** Milliseconds in which something without a tag may still be a push under way. */
const young = 24 * 3_600_000

/**
 * What may go: neither deployed nor named by a tag for people, not among the newest, not part of what stays and not about it. What is not
 * understood stays.
 */
export function chooseSurplus(
  stored: readonly Stored[],
  { deployed, newest, now }: Keeping,
): { readonly surplus: readonly Stored[]; readonly kept: ReadonlyMap<string, string> } {
  const kept = new Map<string, string>()
  const keep = (digest: string, why: string) => void (kept.has(digest) || kept.set(digest, why))
  const about = stored.map((one) => ({ ...one, subject: subjectOf(one) }))
  for (const { digest, tags } of about) {
    const named = tags.find((tag) => !machine.test(tag))
    if (deployed.has(digest)) keep(digest, 'a record or an environment refers to it')
    else if (named !== undefined) keep(digest, `it is named ${named}`)
  }
  const rest = about.filter(({ digest, subject }) => !kept.has(digest) && subject === '')
  for (const { digest } of newestFirst(rest).slice(0, newest)) keep(digest, `it is one of the ${newest} newest`)
  for (const { digest, created } of rest) {
    if (created === '') keep(digest, 'its age is not known')
    else if (Date.parse(now) - Date.parse(created) < young) keep(digest, 'it is younger than a day')
  }
  keepRelated(about, kept, keep)
  const surplus = stored.filter(({ digest }) => !kept.has(digest))
  const inside = new Set(surplus.flatMap(({ parts }) => parts))
  // An index goes before its parts: nobody ever finds half of one.
  return { surplus: surplus.toSorted((a, b) => Number(inside.has(a.digest)) - Number(inside.has(b.digest))), kept }
}

/** Those with a tag and a known age. */
function newestFirst(stored: readonly Stored[]): Stored[] {
  const known = stored.filter(({ tags, created }) => tags.length > 0 && created !== '')
  return known.toSorted((a, b) => (a.created < b.created ? 1 : -1))
}

/** Parts of what stays stay, and what is about it; of these again, until nothing is added. */
function keepRelated(
  about: readonly Stored[],
  kept: ReadonlyMap<string, string>,
  keep: (digest: string, why: string) => void,
): void {
  for (let round = 0; round <= about.length; round += 1) {
    const before = kept.size
    for (const { digest, parts, subject } of about) {
      if (kept.has(digest)) for (const part of parts) keep(part, 'it is part of what stays')
      else if (subject !== '' && kept.has(subject)) keep(digest, 'it is about what stays')
    }
    if (kept.size === before) return
  }
}

/** By its own word, else by the tag that signing tools give it. */
function subjectOf({ subject, tags }: Stored): string {
  const [, hex] = /^sha256-([0-9a-f]{64})(?:\.\w+)?$/.exec(tags[0] ?? '') ?? []
  return subject !== '' || hex === undefined ? subject : `sha256:${hex}`
}
