/** Text as text in Markdown and HTML: nothing in it is markup, a mention, a link, or the end of a table's cell. */
export function escapeMarkdown(text: string): string {
  return escapeHtml(text)
    .replace(/[\\`*_{}[\]()#+!|~-]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/\s*\n\s*/g, '<br>')
}

/** Inline code that may stand in a table. */
export function code(text: string): string {
  return `<code>${escapeHtml(text)
    .replace(/[|`*_~\\[\]@]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/\n/g, ' ')}</code>`
}

/** A link, if the address is one that a link may have. */
export function link(text: string, url: string): string {
  const parsed = URL.parse(url)
  const safe = parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:')
  return safe ? `<a href="${escapeHtml(parsed.href)}">${escapeMarkdown(text)}</a>` : escapeMarkdown(text)
}

/** A table; cells are Markdown already. Empty without rows. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n')
}

/** Lines that can be unfolded. */
export function details(title: string, lines: readonly string[]): string {
  const body = lines.map((line) => escapeHtml(line)).join('\n')
  return `<details><summary>${escapeHtml(title)}</summary>\n\n<pre>${body}</pre>\n\n</details>\n`
}

/** Without half characters (GitHub's API refuses them) and with turned reading directions to be seen: they make a text read otherwise than it is. */
export function visible(text: string): string {
  return text.toWellFormed().replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD')
}

function escapeHtml(text: string): string {
  return visible(text)
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
