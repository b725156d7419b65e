/** The environment as a plain record; never the process's own object. */
export type Environment = Readonly<Record<string, string | undefined>>

export interface Interpolated {
  readonly text: string
  /** Whether anything was replaced. */
  readonly changed: boolean
  /** The names that were given by the environment. */
  readonly names: readonly string[]
  readonly problems: readonly string[]
}

const reference = /\$\$\{|\$\{\{|\$\{([^}]*)\}|\$\{/g
const body = /^([A-Za-z_][A-Za-z0-9_]*)(?::-(.*))?$/s

/** Replaces `${NAME}` and `${NAME:-default}`; `$${` stands for `${`. A name that is not set, or empty (which is what a runner
 * makes of a variable that does not exist), needs a default. Every wrong reference of the text is reported. */
export function interpolate(text: string, env: Environment): Interpolated {
  const problems: string[] = []
  const names: string[] = []
  const result = text.replace(reference, (whole, inner: string | undefined) => {
    if (whole === '$${') return '${'
    if (whole === '${{') {
      problems.push(
        'GitHub expressions are not evaluated in this file; pass the value as env of the step and write ${NAME}',
      )
      return whole
    }
    const [, name, otherwise] = inner === undefined ? [] : (body.exec(inner) ?? [])
    if (name === undefined) {
      problems.push(
        `${JSON.stringify(whole)} is not a reference; expected \${NAME} or \${NAME:-default}, or $\${ for the text itself`,
      )
      return whole
    }
    const value = env[name] || otherwise
    if (value === undefined) problems.push(`the environment variable ${name} is not set`)
    else if (value === env[name]) names.push(name)
    return value ?? whole
  })
  return { text: result, changed: result !== text, names, problems }
}
