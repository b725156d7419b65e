/** The environment of this process, read here and nowhere else. */
export function processEnvironment(): Readonly<Record<string, string>> {
  const pairs = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return Object.fromEntries(pairs)
}

/**
 * What the programs that we start inherit. Not this action's own inputs, state and output files, nor the token of the runner's
 * services: a gate is the user's code and could read the tokens among the inputs, or forge our outputs.
 */
export function childEnvironment(env: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.has(name) && !/^(INPUT|STATE)_/.test(name)))
}

const ours = new Set(['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'ACTIONS_RUNTIME_TOKEN'])

/** The part of the environment that begins with `prefix`, without it. Input names are lower-case, as in action.yml. */
export function namesAfter(
  env: Readonly<Record<string, string>>,
  prefix: 'INPUT_' | 'STATE_',
): Readonly<Record<string, string>> {
  const mine = Object.entries(env).filter(([name]) => name.startsWith(prefix))
  const named = (name: string) => (prefix === 'INPUT_' ? name.toLowerCase() : name)
  return Object.fromEntries(mine.map(([name, value]) => [named(name.slice(prefix.length)), value.trim()]))
}
