import { Failure } from '../core/failure.ts'
import { readGates } from '../core/gate-results.ts'
import type { Sink } from '../core/outcome.ts'
import type { RunReport } from '../core/report.ts'
import { release as releaseStage } from '../release/index.ts'
import { runAlone } from './alone.ts'
import type { World } from './world.ts'

/** Makes the release of a version that runs, or marks the one that was rolled back from. */
export async function releaseWorld(world: World, sink: Sink, planned: boolean): Promise<RunReport> {
  const { inputs } = world
  const [environment = '', ...more] = inputs.list('environment')
  if (environment === '' || more.length > 0) {
    throw new Failure('usage', 'A release needs the name of one environment: the one in which the version runs.', {
      hint: 'Name it (input environment), such as production.',
    })
  }
  const gates = inputs.get('gates')?.value
  const stage = releaseStage({
    environment,
    tag: inputs.get('tag')?.value ?? '',
    assets: inputs.list('assets'),
    rolledBack: inputs.flag('rolled-back'),
    score: scoreIn(inputs.get('score')?.value ?? ''),
    ...(gates === undefined ? {} : { gates: readGates(gates) }),
  })
  return runAlone(world, stage, sink, planned)
}

function scoreIn(text: string): string {
  if (text === '' || (/^\d+(\.\d+)?$/.test(text) && Number(text) <= 100)) return text
  throw new Failure('usage', `score: expected a number from 0 to 100, found ${JSON.stringify(text.slice(0, 40))}.`, {
    hint: 'Write score: ${{ needs.pipeline.outputs.score }}, or leave it out.',
  })
}
