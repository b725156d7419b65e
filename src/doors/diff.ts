import type { RunReport } from '../core/report.ts'
import type { Run } from './command.ts'
import { exitOf, openLog } from './log.ts'
import { runWorld } from './run.ts'
import { withWorld } from './world.ts'

/** What a deploy would change at each destination, against what is there now; nothing is touched. */
export const diff: Run = async ({ runner, inputs, json }) => {
  const log = openLog(runner, json)
  const report = await withWorld({ runner, inputs }, (world) =>
    runWorld(world, () => undefined, { words: ['metadata', 'build', 'deploy'], planned: true, onCancel: 'undo' }),
  )
  if (report.failure !== undefined) log.finish(report, true)
  else log.print(differencesOf(report), textOf(report))
  return exitOf(report)
}

function differencesOf({ stages }: RunReport) {
  return stages
    .filter(({ stage }) => stage === 'deploy')
    .map(({ subject, notes, plan }) => ({
      subject,
      differences: plan?.changes ?? notes,
      changes: plan?.steps.some(({ undo }) => undo !== undefined) ?? false,
    }))
}

function textOf(report: RunReport): string {
  return differencesOf(report)
    .map(({ subject, differences }) =>
      [subject, ...(differences.length === 0 ? ['nothing differs'] : differences).map((line) => `  ${line}`)].join(
        '\n',
      ),
    )
    .join('\n')
}
