import { parseDigest } from '../core/digest.ts'
import { rejectedEntry } from '../deploy/index.ts'
import { withConnection } from '../engine/connection.ts'
import { writeLog } from '../engine/log.ts'
import { chooseEnvironments, targetInput, targetOf } from '../run/deploys.ts'
import { membersOf } from '../run/members.ts'
import type { Run } from './command.ts'
import { openLog } from './log.ts'
import { withWorld } from './world.ts'

/** Marks a digest as bad at a destination: a later deploy of it is denied, and a rollback passes it over. */
export const reject: Run = async ({ runner, inputs, json, words }) => {
  const log = openLog(runner, json)
  const [name = '', text = ''] = words
  const digest = parseDigest(text.slice(text.lastIndexOf('@') + 1))
  const marked = await withWorld({ runner, inputs, deploying: [] }, async (world) => {
    const { settings, event, startedAt } = world
    const context = world.context([], log.sink)
    const by = [event.actor, inputs.get('reason')?.value ?? ''].filter(Boolean).join(': ')
    const mark = { digest, text: by }
    for (const environment of chooseEnvironments({ settings, environments: [name] }).flatMap(membersOf)) {
      const input = targetInput({ settings, environment, event, carried: { images: {} }, now: startedAt })
      await withConnection(environment.connection, settings.root, context, (connected) =>
        writeLog(targetOf(environment, world.targets).log(input), [rejectedEntry(mark)], connected),
      )
    }
    return { environment: name, ...mark }
  })
  log.print(marked, `${digest} is marked as bad in ${marked.environment}.`)
  return 0
}
