import type { Settings } from '../core/settings.ts'
import { defaults } from './defaults.ts'
import type { Detected } from './detect.ts'
import type { Chooser, Found } from './merge.ts'
import type { Written } from './schema.ts'
import { settleEnvironment } from './settle/environment.ts'
import { settleGates, settleQuality } from './settle/gate.ts'
import { settleImages } from './settle/image.ts'
import { settleNotify } from './settle/notify.ts'
import { settleScan } from './settle/scan.ts'
import { settleServices } from './settle/service.ts'

export interface Settling {
  readonly written: Written
  readonly detected: Detected
  readonly chooser: Chooser
  readonly root: string
  /** Absolute path, if somebody gave one. */
  readonly state: Found<string> | undefined
  /** Inside the forge, deployments are recorded there. */
  readonly forge: boolean
}

/** Valid config + what was detected + defaults → Settings, each value with its source. Variables are not resolved yet. */
export function settle({
  written,
  detected,
  chooser,
  root,
  state,
  forge,
}: Settling): Omit<Settings, 'sources' | 'warnings'> {
  const { choose } = chooser
  const app = choose('app', written.app, 'app', detected.app)
  const stateFolder = choose('state', undefined, `${root}/${defaults.state}`, state)
  return {
    app,
    root,
    state: stateFolder,
    gates: settleGates(written.gates, {
      detected: detected.gates,
      services: written.services,
      presets: written.quality?.presets,
      chooser,
    }),
    services: settleServices(written.services ?? {}),
    quality: settleQuality(written.quality ?? {}, detected.caches),
    builds: settleBuilds(written.builds ?? {}, chooser),
    images: settleImages(written.images, detected, chooser),
    scan: settleScan(written.scan ?? {}, chooser),
    environments: Object.entries(written.environments ?? {}).map(([id, environment]) =>
      settleEnvironment(id, environment, { general: written, chooser }),
    ),
    ...(written.notify === undefined ? {} : { notify: settleNotify(written.notify) }),
    ...(written.runners === undefined ? {} : { runners: written.runners }),
    patience: choose('patience', written.patience, defaults.patience),
    records: settleRecords(written.records, { chooser, root, state: stateFolder, forge }),
  }
}

function settleBuilds(
  { wait, tags, legs, orphans, parallel }: NonNullable<Written['builds']>,
  { choose }: Chooser,
): Settings['builds'] {
  const base = defaults.builds
  return {
    wait: choose('builds.wait', wait, base.wait),
    tags: choose('builds.tags', tags, base.tags),
    legs: choose('builds.legs', legs, base.legs),
    orphans: choose('builds.orphans', orphans, base.orphans),
    parallel: choose('builds.parallel', parallel, base.parallel),
  }
}

interface RecordsPlace {
  readonly chooser: Chooser
  readonly root: string
  readonly state: string
  readonly forge: boolean
}

function settleRecords(
  records: Written['records'],
  { chooser, root, state, forge }: RecordsPlace,
): Settings['records'] {
  const given = typeof records === 'object' ? records : { kind: records, file: undefined }
  const file = chooser.choose('records.file', given.file, `${state}/records.db`)
  return {
    kind: chooser.choose('records.kind', given.kind, forge ? 'github' : 'sqlite'),
    file: file.startsWith('/') ? file : `${root}/${file}`,
  }
}
