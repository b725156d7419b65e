/** A Python version by PEP 440, read and normalised. */
export interface PythonVersion {
  /** The normal form: `1.0a1.dev2` of `v1.0-alpha.1_dev2`. */
  readonly clean: string
  readonly release: readonly number[]
  /** A pre-, post- or development release. */
  readonly special: boolean
}

/** Undefined when the text is no PEP 440 version. Appendix B's grammar, without white space around it. */
export function parsePython(text: string): PythonVersion | undefined {
  const groups = form.exec(text)?.groups
  if (groups === undefined) return undefined
  const release = (groups['release'] as string).split('.').map(Number)
  const epoch = Number(groups['epoch'] ?? 0)
  const pre = part(groups['preL'], groups['preN'])
  const post = part(
    groups['postL'] ?? (groups['postN1'] === undefined ? undefined : 'post'),
    groups['postN1'] ?? groups['postN2'],
  )
  const dev = part(groups['devL'], groups['devN'])
  const clean = [
    epoch === 0 ? '' : `${epoch}!`,
    release.join('.'),
    pre,
    post && `.${post}`,
    dev && `.${dev}`,
    groups['local'] === undefined ? '' : `+${localPart(groups['local'])}`,
  ].join('')
  return { clean, release, special: pre !== '' || post !== '' || dev !== '' }
}

const form = new RegExp(
  [
    '^v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\\.[0-9]+)*)',
    '(?:[-_.]?(?<preL>a|b|c|rc|alpha|beta|pre|preview)[-_.]?(?<preN>[0-9]+)?)?',
    '(?:-(?<postN1>[0-9]+)|[-_.]?(?<postL>post|rev|r)[-_.]?(?<postN2>[0-9]+)?)?',
    '(?:[-_.]?(?<devL>dev)[-_.]?(?<devN>[0-9]+)?)?',
    '(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$',
  ].join(''),
  'i',
)

const spellings: Readonly<Record<string, string>> = {
  alpha: 'a',
  beta: 'b',
  c: 'rc',
  pre: 'rc',
  preview: 'rc',
  rev: 'post',
  r: 'post',
}

function part(letters: string | undefined, digits: string | undefined): string {
  if (letters === undefined) return ''
  const lower = letters.toLowerCase()
  return `${spellings[lower] ?? lower}${Number(digits ?? 0)}`
}

/** Joined by commas, which a tag turns into `-`: the form in which these tags have always come out. */
function localPart(local: string): string {
  return local
    .split(/[._-]/)
    .map((piece) => (Number.isNaN(Number(piece)) ? piece.toLowerCase() : Number(piece)))
    .join(',')
}
