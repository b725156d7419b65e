import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../core/failure.ts'
import type { Settings } from '../core/settings.ts'
import type { Carried } from '../core/stage.ts'
import { readKept } from '../io/scan-report.ts'
import { chooseEnvironments } from '../run/deploys.ts'
import { runPipeline } from '../run/pipeline.ts'
import { listRecords } from '../run/records.ts'
import type { Run } from './command.ts'
import { exitOf, openLog } from './log.ts'
import { runWorld } from './run.ts'
import { type World, withWorld } from './world.ts'

/** `deploy-action rescan production`: the images that the records say were deployed there, against what is known today. For a schedule. */
export const rescan: Run = async ({ runner, inputs, json, words: [named] }) => {
  const log = openLog(runner, json)
  const report = await withWorld({ runner, inputs, deploying: [] }, async (world) => {
    const { event, startedAt } = world
    const settings = onlyImages(world.settings)
    const { scan } = await import('../scan/index.ts')
    const context = world.context([scan], log.sink)
    const environment = named ?? settings.environments.at(-1)?.id
    if (environment === undefined) throw new Failure('usage', 'No environment is configured, so nothing is deployed.')
    chooseEnvironments({ settings, environments: [environment] })
    const [record] = await listRecords({ app: settings.app, environment, state: 'succeeded', limit: 1 }, context)
    if (record === undefined) {
      throw new Failure('absent', `Nothing was deployed to ${JSON.stringify(environment)} yet, by the records.`, {
        hint: `Deploy first, or name another: ${settings.environments.map(({ id }) => id).join(', ')}.`,
      })
    }
    const images: Record<string, Carried['images'][string]> = {}
    for (const [id, image] of Object.entries(record.images)) {
      const [name = '', digest = ''] = image.split('@')
      images[id] = { name, digest, tags: [], labels: {}, annotations: [], version: record.version }
    }
    const given = { settings, event, carried: { images }, startedAt }
    const options = { approved: '', onCancel: 'undo' } as const
    return runPipeline({ given, stages: [scan], deploys: () => [], options }, context)
  })
  log.finish(report, false)
  return exitOf(report)
}

/** `deploy-action baseline`: a scan whose findings become the committed baseline, so that only new ones fail from now on. */
export const baseline: Run = async ({ runner, inputs, json }) => {
  const log = openLog(runner, json)
  const { file, count } = await withWorld({ runner, inputs }, async (opened) => {
    const { settings } = opened
    const world: World = {
      ...opened,
      settings: { ...settings, scan: { ...settings.scan, onlyNew: 'off', upload: 'off' } },
    }
    const report = await runWorld(world, log.sink, { words: ['scan'], planned: false, onCancel: 'undo' })
    // Findings are what is wanted here; anything else that went wrong makes the baseline one of half a scan.
    if (report.failure !== undefined && report.failure.kind !== 'unhealthy') throw report.failure
    const folder = path.join(settings.state, 'scan')
    const { files } = world.ports
    const { problems } = await readKept(files, folder)
    if (Array.isArray(problems) && problems.length > 0)
      throw report.failure ?? new Failure('unhealthy', 'The scan is not whole.')
    const findings = JSON.parse(await files.read(path.join(folder, 'findings.json')))
    const { writeBaseline } = await import('../scan/baseline.ts')
    const target = path.join(settings.root, settings.scan.baseline)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, writeBaseline(findings))
    return { file: settings.scan.baseline, count: findings.length as number }
  })
  log.print({ file, findings: count }, `${file}: ${count} findings. Commit it, and set scan.only-new: baseline.`)
  return 0
}

/** What is not in the images of a deployment was judged when it was built. */
function onlyImages(settings: Settings): Settings {
  const scan = {
    ...settings.scan,
    secrets: false,
    hardening: false,
    files: [],
    sarif: [],
    sbom: [],
    onlyNew: 'off' as const,
  }
  const { zap: _, ...rest } = scan
  return { ...settings, scan: rest }
}
