import type { Facts } from '../../core/question.ts'
import type { Arg, Step } from '../../core/step.ts'
import { interpolated } from '../../systems/interpolation.ts'
import type { StackInjected, StackModel } from '../../systems/stack-file.ts'
import { createInjected } from './commands.ts'
import { destinationOf, type SwarmInput, stackName } from './config.ts'
import { hash, injectedName, label, logTopic } from './log.ts'
import { clusterId, fileHashes, fingerprints, madeConfigs, madeSecrets, stackServices } from './topics.ts'

type Kind = 'secret' | 'config'

/** The secrets and configs of a stack under names that say their content, and how those of ours are made. */
export interface Injections {
  readonly secrets: Readonly<Record<string, StackInjected>>
  readonly configs: Readonly<Record<string, StackInjected>>
  readonly create: readonly Step[]
  readonly names: readonly string[]
}

/** Swarm refuses to change a secret or config: what has another content gets another name, and its services are told by that. */
export function injections(input: SwarmInput, model: StackModel, facts: Facts): Injections {
  const secrets = settleAll('secret', input, model, facts)
  const configs = settleAll('config', input, model, facts)
  const both = [...secrets, ...configs]
  return {
    secrets: Object.fromEntries(secrets.map(({ key, entry }) => [key, entry])),
    configs: Object.fromEntries(configs.map(({ key, entry }) => [key, entry])),
    create: both.flatMap(({ step }) => (step === undefined ? [] : [step])),
    names: both.map(({ entry }) => entry.name ?? ''),
  }
}

interface Settled {
  readonly key: string
  readonly entry: StackInjected
  readonly step?: Step
}

function settleAll(kind: Kind, input: SwarmInput, model: StackModel, facts: Facts): Settled[] {
  const written = (kind === 'secret' ? model.secrets : model.configs) ?? {}
  const own = (kind === 'secret' ? input.config.secrets : input.config.configs) ?? {}
  const keys = [...new Set([...Object.keys(written), ...Object.keys(own)])]
  return keys.map((key) => {
    const entry = written[key] ?? {}
    const variable = own[key]
    const { file } = entry
    if (variable === undefined && file === undefined) return { key, entry }
    const content =
      variable === undefined
        ? hash(`${facts.get(clusterId) ?? ''} ${facts.get(fileHashes)?.get(file ?? '') ?? ''}`, 16)
        : (facts.get(fingerprints)?.[variable] ?? '')
    const name = injectedName(stackName(input), key, hash(`${content} ${entry.template_driver ?? ''}`, 16))
    const from = variable === undefined ? (file ?? '') : { value: interpolated(input)[variable] as Arg }
    const options = [
      ...['--label', `${label.injected}=${destinationOf(stackName(input))}`],
      ...(entry.template_driver === undefined ? [] : ['--template-driver', entry.template_driver]),
    ]
    return { key, entry: { external: true, name }, step: create({ kind, key, name, from, options }) }
  })
}

function create(one: {
  kind: Kind
  key: string
  name: string
  from: string | { readonly value: Arg }
  options: readonly string[]
}): Step {
  const { kind, key, name, from, options } = one
  return {
    id: `swarm.${kind}.${key}`,
    title: `Make the Swarm ${kind} ${name}, unless it exists`,
    do: 'exec',
    argv: createInjected(kind, name, typeof from === 'string' ? from : '-', options),
    ...(typeof from === 'string' ? {} : { stdin: from.value }),
    classify: 'swarm.deploy',
    failsAs: 'usage',
    attempts: 3,
    undo: { way: 'keep', why: 'nothing uses it before the services do; a later deploy removes it' },
  }
}

/** Removes secrets and configs that were made for the stack and that neither a service, nor this release, nor a kept one refers to. */
export function forgetInjected(input: SwarmInput, names: readonly string[], facts: Facts): Step[] {
  const entries = facts.get(logTopic(stackName(input))) ?? []
  const used = new Set([...names, ...(facts.get(stackServices) ?? []).flatMap(({ uses }) => uses)])
  const unused = (name: string) => !used.has(name) && !entries.some(({ value }) => value.includes(name))
  const remove = (kind: Kind) => (name: string) =>
    ({
      id: `swarm.forget.${name}`,
      title: `Remove the Swarm ${kind} ${name}, to which nothing refers`,
      do: 'http',
      at: 'docker',
      method: 'DELETE',
      url: `/${kind}s/${name}`,
      expect: [204, 404],
      advisory: true,
      undo: { way: 'keep', why: 'no service and no kept release needs it' },
    }) satisfies Step
  return [
    ...(facts.get(madeSecrets) ?? []).filter(unused).map(remove('secret')),
    ...(facts.get(madeConfigs) ?? []).filter(unused).map(remove('config')),
  ]
}
