import { Failure } from '../../core/failure.ts'
import type { Json } from '../../core/json.ts'
import { didYouMean } from '../../core/nearest.ts'
import { ask, type Facts, type Question } from '../../core/question.ts'
import type { Arg } from '../../core/step.ts'
import { interpolated, openNames, openPlaceholders } from '../../systems/interpolation.ts'
import { escapeDollars, type StackModel } from '../../systems/stack-file.ts'
import type { SwarmInput } from './config.ts'
import { clusterId, fileHashes, fingerprints } from './topics.ts'

/**
 * What names the content of secrets and configs: keyed hashes of values, hashes of files. The key is the id of the cluster, so a name that is
 * printed somewhere does not let anybody else try values.
 */
export function askInjected(input: SwarmInput, model: StackModel, facts: Facts): Question[] {
  const key = facts.get(clusterId)
  const values = { ...openValues(input, model), ...injectedValues(input) }
  const files = injectedFiles(input, model)
  return [
    ...(key === undefined || Object.keys(values).length === 0
      ? []
      : [
          ask(
            fingerprints,
            {
              id: 'ask.swarm.fingerprints',
              title: `Fingerprint the values of ${Object.keys(values).join(', ')}`,
              do: 'call',
              operation: 'secret.fingerprint',
              input: { key, values: values as unknown as Json },
            },
            ({ value }) => value as Record<string, string>,
          ),
        ]),
    ...(files.length === 0
      ? []
      : [
          ask(
            fileHashes,
            {
              id: 'ask.swarm.hashes',
              title: 'Hash the files of configs and secrets',
              do: 'exec',
              argv: ['sha256sum', '--', ...files],
              quiet: true,
              failsAs: 'absent',
            },
            ({ stdout }) => parseHashes(stdout),
          ),
        ]),
  ]
}

/** Values that enter when the stack is deployed. */
function openValues(input: SwarmInput, model: StackModel): Record<string, Arg> {
  const given = interpolated(input)
  return Object.fromEntries(
    openNames(openPlaceholders(escapeDollars(model))).flatMap((name) => (given[name] ? [[name, given[name]]] : [])),
  )
}

/** Variable → its value, by name. @throws Failure `usage` for one that nobody declares */
function injectedValues(input: SwarmInput) {
  const given = interpolated(input)
  const entries = [
    ...Object.entries(input.config.secrets ?? {}).map((entry) => ['secrets', ...entry] as const),
    ...Object.entries(input.config.configs ?? {}).map((entry) => ['configs', ...entry] as const),
  ]
  return Object.fromEntries(
    entries.map(([kind, name, variable]) => {
      const value = given[variable]
      if (value !== undefined) return [variable, value]
      const near = didYouMean(variable, Object.keys(given))
      throw new Failure('usage', `${kind}.${name}: nobody declares ${variable}${near || '.'}`, {
        hint: `Declare ${variable} under secrets: or variables: of the environment.`,
      })
    }),
  )
}

/** Files of the checkout that become secrets and configs. */
function injectedFiles({ config }: SwarmInput, model: StackModel): string[] {
  const of = (all: StackModel['secrets'], own: Readonly<Record<string, string>> | undefined) =>
    Object.entries(all ?? {}).flatMap(([name, { file }]) => (file === undefined || own?.[name] ? [] : [file]))
  return [...new Set([...of(model.secrets, config.secrets), ...of(model.configs, config.configs)])]
}

/** `hash  path` on each line. */
export function parseHashes(text: string): Map<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [, digest, file] = /^\\?([0-9a-f]{64}) [ *](.*)$/.exec(line) ?? []
      return digest && file ? [[file, digest] as const] : []
    }),
  )
}
