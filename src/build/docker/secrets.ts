import { Failure } from '../../core/failure.ts'
import type { Arg } from '../../core/step.ts'
import type { DockerBuild } from './inputs.ts'

/** Arguments without any value of a secret; the values go by the environment of the command. */
export interface SecretArgs {
  readonly envs: readonly string[]
  readonly values: readonly string[]
  readonly files: readonly string[]
  readonly git: readonly string[]
  readonly env: Readonly<Record<string, Arg>>
  /** Name → value, for whoever keeps secrets. */
  readonly known: Readonly<Record<string, string>>
}

/**
 * `secrets`, `secret-envs` and `secret-files`; the job's token for a context that is fetched over git. An entry that is none is an error
 * here, where the Docker action warns and builds without it.
 */
export function secretArgs(build: DockerBuild, fetchesGit: boolean): SecretArgs {
  const env: Record<string, Arg> = {}
  const known: Record<string, string> = {}
  const byEnvironment = (id: string, value: string): string[] => {
    const name = `DEPLOY_ACTION_SECRET_${Object.keys(known).length + 1}`
    known[`build secret ${id}`] = value
    env[name] = { secret: `build secret ${id}` }
    return ['--secret', `id=${id},env=${name}`]
  }
  const values = build.list('secrets').flatMap((line) => byEnvironment(...pair('secrets', line)))
  const own = build.list('secrets').some((line) => line.startsWith('GIT_AUTH_TOKEN='))
  const token = build.text('github-token')
  return {
    envs: build.list('secret-envs').flatMap((line) => {
      const [id, variable] = pair('secret-envs', line)
      return ['--secret', `id=${id},env=${variable}`]
    }),
    values,
    files: build.list('secret-files').flatMap((line) => {
      const [id, file] = pair('secret-files', line)
      return ['--secret', `id=${id},src=${file}`]
    }),
    git: token !== '' && !own && fetchesGit ? byEnvironment('GIT_AUTH_TOKEN', token) : [],
    env,
    known,
  }
}

/** `NAME=value`; the value is never part of a message. */
function pair(input: string, line: string): [string, string] {
  const equals = line.indexOf('=')
  if (equals > 0 && equals < line.length - 1) return [line.slice(0, equals).trim(), line.slice(equals + 1)]
  const name = equals > 0 ? line.slice(0, equals) : ''
  throw new Failure(
    'usage',
    `${input}: ${name === '' ? 'an entry has no name' : `${name} has no value`}; expected NAME=value.`,
    {
      hint: 'A secret that does not exist in this repository is empty; forks and Dependabot get none.',
    },
  )
}
