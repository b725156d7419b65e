import type { Sink } from '../core/outcome.ts'
import type { RunReport } from '../core/report.ts'
import type { Stage } from '../core/stage.ts'
import { type Pipeline, planPipeline, runPipeline } from '../run/pipeline.ts'
import type { World } from './world.ts'

/** Runs one stage and nothing beside it. @param planned only plans it */
export function runAlone(world: World, stage: Stage, sink: Sink, planned: boolean): Promise<RunReport> {
  const { settings, event, startedAt } = world
  const pipeline: Pipeline = {
    given: { settings, event, carried: { images: {} }, startedAt },
    stages: [stage],
    deploys: () => [],
    options: { approved: '', onCancel: 'undo' },
  }
  const context = world.context([stage], sink)
  return planned ? planPipeline(pipeline, context) : runPipeline(pipeline, context)
}
