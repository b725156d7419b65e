import type { ChecksSettings, EnvironmentSettings, ProbeSettings, TargetSettings } from '../../core/settings.ts'
import { defaults } from '../defaults.ts'
import type { Chooser } from '../merge.ts'
import { isMapping } from '../path.ts'
import type { Written } from '../schema.ts'
import { kindOf, partOf } from '../target-entry.ts'
import { settleBefore } from './before.ts'
import { settleConnection } from './connection.ts'
import { settleHosts } from './hosts.ts'
import { settleMetrics } from './metric.ts'
import { settleVariables } from './variables.ts'

type WrittenEnvironment = NonNullable<Written['environments']>[string]

interface Around {
  /** The file's top: its variables are everybody's. */
  readonly general: Written
  readonly chooser: Chooser
}

export function settleEnvironment(
  id: string,
  given: WrittenEnvironment,
  { general, chooser }: Around,
): EnvironmentSettings {
  const { choose } = chooser
  const at = (key: string) => `environments.${id}.${key}`
  const base = defaults.environment
  const connection = settleConnection(at('connection'), given.connection, chooser)
  const hosts = settleHosts(`environments.${id}`, given, chooser)
  const [first, ...beside] = settleTargets(at('targets'), given.targets, chooser)
  return {
    id,
    when: {
      branch: choose(at('when.branch'), given.when?.branch, []),
      tag: choose(at('when.tag'), given.when?.tag, []),
    },
    url: choose(at('url'), given.url, ''),
    protected: choose(at('protected'), given.protected, false),
    after: choose(at('after'), given.after, ''),
    ...(given.score === undefined ? {} : { score: choose(at('score'), given.score, 0) }),
    target: settleTarget(at('target'), given.target, chooser),
    ...(connection === undefined ? {} : { connection }),
    ...(hosts === undefined ? {} : { hosts }),
    variables: settleVariables([
      { at: '', variables: general.variables, secrets: general.secrets },
      { at: `environments.${id}`, variables: given.variables, secrets: given.secrets },
    ]),
    ...settleSecretsFrom(at('secrets-from'), given['secrets-from']?.aws, chooser),
    ...(given.before === undefined ? {} : { before: settleBefore(choose(at('before'), given.before, [])) }),
    checks: settleChecks(at('checks'), given.checks ?? {}, chooser),
    freeze: choose(at('freeze'), given.freeze, []),
    rollback: choose(at('rollback'), given.rollback, base.rollback),
    deadline: choose(at('deadline'), given.deadline, base.deadline),
    stable: choose(at('stable'), given.stable, base.stable),
    keep: choose(at('keep'), given.keep, base.keep),
    lock: {
      ttl: choose(at('lock.ttl'), given.lock?.ttl, defaults.lock.ttl),
      wait: choose(at('lock.wait'), given.lock?.wait, defaults.lock.wait),
    },
    ...first,
    ...(beside.length === 0 ? {} : { beside }),
  }
}

function settleTargets(at: string, given: WrittenEnvironment['targets'], chooser: Chooser): TargetSettings[] {
  return (given ?? []).map((entry, index) => {
    const here = `${at}[${index}]`
    const { connection, url, checks } = entry as Pick<WrittenEnvironment, 'connection' | 'url' | 'checks'>
    const kind = kindOf(entry)
    const settled = settleConnection(`${here}.connection`, connection, chooser)
    return {
      part: partOf(entry),
      target: settleTarget(here, { [kind]: entry[kind as keyof typeof entry] }, chooser),
      ...(settled === undefined ? {} : { connection: settled }),
      ...(url === undefined ? {} : { url: chooser.choose(`${here}.url`, url, '') }),
      ...(checks === undefined ? {} : { checks: settleChecks(`${here}.checks`, checks, chooser) }),
    }
  })
}

function settleSecretsFrom(
  at: string,
  given: NonNullable<WrittenEnvironment['secrets-from']>['aws'] | undefined,
  { choose }: Chooser,
): Pick<EnvironmentSettings, 'secretsFrom'> {
  if (given === undefined) return {}
  const { region, role = '', keys } = choose(`${at}.aws`, given, given)
  return { secretsFrom: { kind: 'aws', region, role, keys } }
}

/** The schema has made sure that there is exactly one. */
function settleTarget(
  at: string,
  target: WrittenEnvironment['target'],
  { choose }: Chooser,
): EnvironmentSettings['target'] {
  const [kind = '', config] = Object.entries(target ?? {})[0] ?? []
  const note = (path: string, value: unknown): void => {
    if (!isMapping(value)) choose(path, value, value)
    else for (const [key, inner] of Object.entries(value)) note(`${path}.${key}`, inner)
  }
  note(`${at}.${kind}`, config)
  return { kind, config }
}

function settleChecks(at: string, checks: NonNullable<WrittenEnvironment['checks']>, chooser: Chooser): ChecksSettings {
  const health = settleProbe(`${at}.health`, checks.health, chooser)
  const ready = settleProbe(`${at}.ready`, checks.ready, chooser)
  return {
    ...(health === undefined ? {} : { health }),
    ...(ready === undefined ? {} : { ready }),
    smoke: chooser.choose(`${at}.smoke`, checks.smoke, ''),
    ...(checks.metrics === undefined
      ? {}
      : { metrics: settleMetrics(chooser.choose(`${at}.metrics`, checks.metrics, {})) }),
  }
}

type WrittenProbe = NonNullable<NonNullable<WrittenEnvironment['checks']>['health']>

function settleProbe(at: string, given: WrittenProbe | undefined, { choose }: Chooser): ProbeSettings | undefined {
  if (given === undefined) return undefined
  const probe = typeof given === 'string' ? { url: given } : given
  const base = defaults.probe
  return {
    url: choose(`${at}.url`, probe.url, ''),
    status: choose(`${at}.status`, probe.status, base.status),
    contains: choose(`${at}.contains`, probe.contains, base.contains),
    consecutive: choose(`${at}.consecutive`, probe.consecutive, base.consecutive),
    every: choose(`${at}.every`, probe.every, base.every),
    timeout: choose(`${at}.timeout`, probe.timeout, base.timeout),
  }
}
