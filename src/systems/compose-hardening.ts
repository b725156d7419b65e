/** A weakness of one service of a Compose or stack file. */
export interface Weakness {
  readonly id: HardeningRule
  readonly service: string
  readonly severity: 'low' | 'medium' | 'high'
  /** What it is and what it allows. */
  readonly reason: string
  /** The lines that mend it. */
  readonly fix: string
}

interface Rule {
  readonly severity: Weakness['severity']
  readonly reason: string
  readonly fix: string
  readonly weak: (service: Fields, model: Fields) => boolean
}
type Fields = Readonly<Record<string, unknown>>

/** Rules for services, by their ids, which never change their meaning. */
const rules = {
  'DA-C001': {
    severity: 'medium',
    reason: 'may gain privileges by a setuid program',
    fix: 'security_opt: [no-new-privileges:true]',
    weak: ({ security_opt }) => !texts(security_opt).some((one) => /^no-new-privileges(?:[:=]true)?$/.test(one)),
  },
  'DA-C002': {
    severity: 'low',
    reason: 'can write to its root file system, where an intruder would stay',
    fix: 'read_only: true, with tmpfs: [/tmp] and volumes for what must be written',
    weak: ({ read_only }) => read_only !== true,
  },
  'DA-C003': {
    severity: 'medium',
    reason: 'names no user, so it runs as root unless its image says otherwise',
    fix: 'user: "10001:10001"',
    weak: ({ user }) => /^(?:root|0)(?::|$)/.test(String(user ?? 'root')),
  },
  'DA-C004': {
    severity: 'low',
    reason: 'keeps capabilities of root',
    fix: 'cap_drop: [ALL], and cap_add what it needs',
    weak: ({ cap_drop }) => !texts(cap_drop).some((one) => one.toUpperCase() === 'ALL'),
  },
  'DA-C005': {
    severity: 'high',
    reason: 'is privileged: it owns the host',
    fix: 'leave privileged out; give single devices or capabilities',
    weak: ({ privileged }) => privileged === true,
  },
  'DA-C006': {
    severity: 'high',
    reason: "mounts the engine's socket: it owns the host",
    fix: 'leave the mount out, or put a proxy that allows single calls before it',
    weak: ({ volumes }) => list(volumes).some((one) => /docker\.sock(?::|$)/.test(sourceOf(one))),
  },
  'DA-C007': {
    severity: 'medium',
    reason: 'has no limit for memory, so it can take that of its neighbours',
    fix: 'deploy: { resources: { limits: { memory: 256M, cpus: "0.5" } } }',
    weak: (service) => service['mem_limit'] === undefined && limits(service)['memory'] === undefined,
  },
  'DA-C008': {
    severity: 'low',
    reason: 'has no health check, so a deploy sees only that it runs',
    fix: 'healthcheck: { test: [CMD, …] }',
    weak: ({ healthcheck }) => healthcheck === undefined || fields(healthcheck)['disable'] === true,
  },
  'DA-C009': {
    severity: 'medium',
    reason: 'has what looks like a secret in its environment, where every process and `docker inspect` reads it',
    fix: 'secrets: [NAME], read from /run/secrets/NAME',
    weak: ({ environment }) => named(environment).some((one) => secretName.test(one) && !/_FILE$/.test(one)),
  },
  'DA-C010': {
    severity: 'medium',
    reason: "shares the host's network or processes",
    fix: 'leave network_mode, pid and ipc out',
    weak: ({ network_mode, pid, ipc }) => [network_mode, pid, ipc].includes('host'),
  },
  'DA-C011': {
    severity: 'low',
    reason: 'publishes no port, and its networks are not internal: it can be left from',
    fix: 'networks: { back: { internal: true } } for what needs no way out',
    weak: (service, model) =>
      list(service['ports']).length === 0 && !networks(service).some((one) => isInternal(one, model)),
  },
} as const satisfies Record<string, Rule>

export type HardeningRule = keyof typeof rules
export const hardeningRules = Object.keys(rules) as HardeningRule[]

const secretName = /(?:^|_)(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:_|$)/i

/** Weaknesses of every service; of a rendered model, or of a file as it was written. */
export function checkHardening(model: unknown): Weakness[] {
  const all = fields(model)
  return Object.entries(fields(all['services'])).flatMap(([service, given]) =>
    hardeningRules.flatMap((id) => {
      const { severity, reason, fix, weak } = rules[id] as Rule
      return weak(fields(given), all) ? [{ id, service, severity, reason, fix }] : []
    }),
  )
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}
function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
function texts(value: unknown): string[] {
  return list(value).map(String)
}
function limits(service: Fields): Fields {
  return fields(fields(fields(service['deploy'])['resources'])['limits'])
}
/** Short form `a:b:ro`, or the long one. */
function sourceOf(volume: unknown): string {
  return typeof volume === 'string' ? volume : String(fields(volume)['source'] ?? '')
}
/** Names of a mapping, or of a list of `NAME=value`; those with a value that is written there or passed in. */
function named(environment: unknown): string[] {
  return Array.isArray(environment)
    ? texts(environment).map((one) => one.split('=')[0] ?? '')
    : Object.keys(fields(environment))
}
function networks({ networks: given }: Fields): string[] {
  return Array.isArray(given) ? texts(given) : Object.keys(fields(given))
}
function isInternal(name: string, model: Fields): boolean {
  return fields(fields(model['networks'])[name])['internal'] === true
}
