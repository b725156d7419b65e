import type { EnvironmentSettings } from '../core/settings.ts'
import type { TargetInput } from '../core/target.ts'

/** An environment as it is at each of its hosts; itself where there is one destination. */
export function membersOf(environment: EnvironmentSettings): EnvironmentSettings[] {
  const { hosts, ...one } = environment
  if (hosts === undefined) return [environment]
  return hosts.members.map(({ name, connection, url }) => ({
    ...one,
    connection,
    host: name,
    ...(url === '' ? {} : { url }),
  }))
}

/** What the target is given at one host: what this machine keeps for it lies in a folder of its own. */
export function inputAt<T extends TargetInput>(input: T, host: string | undefined): T {
  return host === undefined ? input : { ...input, state: `${input.state}/hosts/${host}` }
}
