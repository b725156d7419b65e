import { Failure } from '../core/failure.ts'
import { parseReference, repositoryName } from '../core/image.ts'
import type { Sink } from '../core/outcome.ts'
import type { RunReport } from '../core/report.ts'
import type { Carried, Stage } from '../core/stage.ts'
import type { EngineContext } from '../engine/context.ts'
import { observe } from '../engine/observe.ts'
import { promote as promoteStage } from '../promote/index.ts'
import { readTargets } from '../promote/targets.ts'
import { findOnly, readDigests } from '../run/given-digests.ts'
import { type Pipeline, planPipeline, runPipeline } from '../run/pipeline.ts'
import { askHead, headOf } from '../systems/registry.ts'
import type { Run } from './command.ts'
import { exitOf, openLog } from './log.ts'
import { type World, withWorld } from './world.ts'

/** `deploy-action promote --to stable`: another name for what was built. */
export const promote: Run = async ({ runner, inputs, json }) => {
  const log = openLog(runner, json)
  const planned = inputs.flag('dry-run')
  const report = await withWorld({ runner, inputs }, (world) => promoteWorld(world, log.sink, planned))
  log.finish(report, planned)
  return exitOf(report)
}

/** Promotes in an open world; what the command line and the action share. */
export async function promoteWorld(world: World, sink: Sink, planned: boolean): Promise<RunReport> {
  const { inputs, settings, event, startedAt } = world
  const { build } = await import('../build/index.ts')
  const from = inputs.get('from')?.value
  checkPlaces(world, from)
  const digests = readDigests([...inputs.list('digest'), ...inputs.list('images')], settings)
  const last = promoteStage(inputs.list('to'))
  const stages: Stage[] = from === undefined ? [findOnly(build, digests), last] : [last]
  const context = world.context(stages, sink)
  const carried = from === undefined ? { images: {} } : await resolveImage(from, context)
  const pipeline: Pipeline = {
    given: { settings, event, carried, startedAt },
    stages,
    deploys: () => [],
    options: { approved: '', onCancel: 'undo' },
  }
  return planned ? planPipeline(pipeline, context) : runPipeline(pipeline, context)
}

/** What is wrong with `to` is told before a registry is waited for. @throws Failure `usage` */
function checkPlaces({ inputs, settings }: World, from: string | undefined): void {
  const names =
    from === undefined ? settings.images.map(({ id, name }) => [id, name] as const) : [['app', from] as const]
  const images = names.map(([id, name]) => {
    const named = repositoryName(parseReference(name, from === undefined ? `images.${id}.name` : 'from'))
    return [id, { name: named, tags: [], labels: {}, annotations: [], version: '', digest: '‹later›' }] as const
  })
  readTargets(inputs.list('to'), Object.fromEntries(images))
}

/** A tag is read once; from then on only its digest counts. @throws Failure `absent` */
async function resolveImage(from: string, context: EngineContext): Promise<Carried> {
  const { tag, digest, ...repository } = parseReference(from, 'from')
  const name = repositoryName(repository)
  const named = digest ?? (await headDigest(`${name}:${tag ?? ''}`, tag, context))
  return {
    images: { app: { name, tags: [], labels: {}, annotations: [], version: tag ?? '', digest: named } },
  }
}

async function headDigest(reference: string, tag: string | undefined, context: EngineContext): Promise<string> {
  if (tag === undefined) {
    throw new Failure('usage', `from: ${reference} names neither a digest nor a tag.`, {
      hint: 'Write registry/repository@sha256:… or registry/repository:tag.',
    })
  }
  const facts = await observe(() => [askHead(reference)], context)
  const head = facts.need(headOf(reference))
  if (head !== null) return head.digest
  throw new Failure('absent', `${reference} does not exist, so it cannot be promoted.`)
}
