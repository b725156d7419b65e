import type { DockerBuild } from './inputs.ts'

/** Where a build finds its files. */
export interface DockerContext {
  readonly context: string
  /** Empty: the context's own Dockerfile. */
  readonly file: string
}

/** `{{defaultContext}}`, and a folder below it after a colon, as git contexts name it. */
const template = /\{{2,3}\s*defaultContext\s*\}{2,3}(?::([^\s,]*))?/g

/** The `context` and `file` of a build. Below a default context that is a folder, `file` is relative to that folder, as it is over git. */
export function dockerContext({ text }: Pick<DockerBuild, 'text'>, defaultContext: string): DockerContext {
  const [given, file] = [text('context'), text('file')]
  const [, below = ''] = new RegExp(template.source).exec(given) ?? []
  const context = given === '' ? defaultContext : fillContext(given, defaultContext)
  const inside = below !== '' && file !== '' && !file.startsWith('/') && isFolder(defaultContext)
  return { context, file: inside ? `${context}/${file}` : file }
}

/** The same in a named context. */
export function fillContext(text: string, defaultContext: string): string {
  const separator = isFolder(defaultContext) ? '/' : ':'
  return text.replace(template, (_, below: string | undefined) =>
    below === undefined || below === '' ? defaultContext : `${defaultContext}${separator}${below}`,
  )
}

function isFolder(context: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:\/\/|^git@/.test(context)
}
