import { Failure } from '../core/failure.ts'
import type { DeploymentRecord } from '../core/record.ts'
import { withConnection } from '../engine/connection.ts'
import { askToCancel } from '../run/cancel.ts'
import { chooseEnvironments, targetInput, targetOf } from '../run/deploys.ts'
import { membersOf } from '../run/members.ts'
import { listRecords } from '../run/records.ts'
import type { Run } from './command.ts'
import { openLog } from './log.ts'
import { withWorld } from './world.ts'

const open = ['pending', 'running']

/** Asks a deploy that another job runs to stop: by its record's id, or an environment's name for the one that runs there. */
export const cancel: Run = async ({ runner, inputs, json, words }) => {
  const log = openLog(runner, json)
  const record = await withWorld({ runner, inputs, deploying: [] }, async (world) => {
    const { settings, event, startedAt } = world
    const context = world.context([], log.sink)
    const found = chooseRecord(await listRecords({ app: settings.app, limit: 100 }, context), words[0] ?? '')
    const parts = chooseEnvironments({ settings, environments: [found.environment] }).map((environment) => ({
      environment,
      input: targetInput({ settings, environment, event, carried: { images: {} }, now: startedAt }),
    }))
    const { environment, input } =
      parts.find((one) => targetOf(one.environment, world.targets).log(one.input).destination === found.destination) ??
      (parts[0] as (typeof parts)[number])
    const reason = inputs.get('reason')?.value ?? ''
    const by = event.actor === '' ? 'the command line' : event.actor
    const wish = { text: reason === '' ? by : `${by} (${reason})`, leave: inputs.flag('leave') }
    const asked = await Promise.allSettled(
      membersOf(environment).map(({ connection }) =>
        withConnection(connection, settings.root, context, (connected) =>
          askToCancel(targetOf(environment, world.targets).log(input), found.id, wish, connected),
        ),
      ),
    )
    // One of several hosts may be away: the deploy does not act there either.
    const [first] = asked.filter((one) => one.status === 'rejected')
    if (first !== undefined && asked.every(({ status }) => status === 'rejected')) throw first.reason
    return found
  })
  log.print(record, `Asked ${record.environment} ${record.version} (${record.id}) to stop; history tells how it ended.`)
  return 0
}

function chooseRecord(records: readonly DeploymentRecord[], wanted: string): DeploymentRecord {
  const running = records.filter(({ state }) => open.includes(state))
  const found = records.find(({ id }) => id === wanted) ?? running.find(({ environment }) => environment === wanted)
  const names = running.map(({ id, environment, version }) => `${id} (${environment} ${version})`).join(', ')
  const hint = names === '' ? 'Nothing is being deployed.' : `Running: ${names}.`
  if (found === undefined)
    throw new Failure('absent', `There is no running deploy called ${JSON.stringify(wanted)}.`, { hint })
  if (!open.includes(found.state))
    throw new Failure('stale', `${found.environment} ${found.version} is over: ${found.state}.`, { hint })
  return found
}
