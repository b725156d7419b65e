/** What one job tells a pull request. Its text is Markdown in which nothing of others is markup. */
export type PullPart = {
  readonly app: string
  /** The job's stages: `quality`, `metadata build scan`. A later run of the same ones replaces it. */
  readonly part: string
  readonly text: string
}

/** Characters that GitHub takes: https://docs.github.com/rest/issues/comments answers 422 above 65,536. */
const room = 65_000

/** By which the comment of an application is known again; people do not see it. */
export function commentMark(app: string): string {
  return `<!-- deploy-action pull request ${plain(app)} -->`
}

/** The comment with these parts in place of their older ones; parts of other jobs stay. Of one that has no room the first line stays. */
export function writeComment(app: string, parts: readonly PullPart[], before: string): string {
  const known = new Map<string, string>()
  for (const [, part = '', text = ''] of before.matchAll(/^<!-- part ([\w. -]+) -->\n([\s\S]*?)\n<!-- end -->$/gm))
    known.set(part, text)
  for (const { part, text } of parts) known.set(plain(part), text)
  const fresh = new Set(parts.map(({ part }) => plain(part)))
  const order = [...known].sort(([a], [b]) => Number(fresh.has(b)) - Number(fresh.has(a)))
  let left = room - commentMark(app).length
  const kept = new Map<string, string>()
  for (const [part, text] of order) {
    const block = [blockOf(part, text), blockOf(part, `${text.split('\n')[0]}\n\n${elsewhere}`)].find(
      (one) => one.length + 2 <= left,
    )
    if (block === undefined) continue
    left -= block.length + 2
    kept.set(part, block)
  }
  return [commentMark(app), ...[...known.keys()].flatMap((part) => kept.get(part) ?? [])].join('\n\n')
}

const elsewhere = '<sub>More in the summary of the job.</sub>'

function blockOf(part: string, text: string): string {
  return `<!-- part ${part} -->\n${text}\n<!-- end -->`
}

/** The lines in which jobs hand over their parts; undefined for one that is not such a line. */
export function readPart(line: string): PullPart | undefined {
  try {
    const value = JSON.parse(line) as Partial<PullPart> | null
    const { app, part, text } = value ?? {}
    if (typeof app !== 'string' || typeof part !== 'string' || typeof text !== 'string') return undefined
    return { app, part, text }
  } catch {
    return undefined
  }
}

/** No name can end the mark that it stands in. */
function plain(name: string): string {
  return name.replace(/[^\w. -]/g, '').replace(/--+/g, '-')
}
