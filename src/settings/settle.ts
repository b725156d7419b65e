import type { Settings } from '../core/settings.ts'
import { defaults } from './defaults.ts'
import type { Detected } from './detect.ts'
import type { Chooser, Found } from './merge.ts'
import type { Written } from './schema.ts'
import { settleEnvironment } from './settle/environment.ts'
import { settleGates } from './settle/gate.ts'
import { settleImages } from './settle/image.ts'

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
    gates: settleGates(written.gates, detected.gates, chooser),
    images: settleImages(written.images, detected, chooser),
    scan: settleScan(written.scan ?? {}, chooser),
    environments: Object.entries(written.environments ?? {}).map(([id, environment]) =>
      settleEnvironment(id, environment, { general: written, chooser }),
    ),
    patience: choose('patience', written.patience, defaults.patience),
    records: settleRecords(written.records, { chooser, root, state: stateFolder, forge }),
  }
}

function settleScan(scan: NonNullable<Written['scan']>, { choose }: Chooser): Settings['scan'] {
  const base = defaults.scan
  return {
    secrets: choose('scan.secrets', scan.secrets, base.secrets),
    trivy: choose('scan.trivy', scan.trivy, base.trivy),
    failOn: choose('scan.fail-on', scan['fail-on'], base.failOn),
    onlyFixed: choose('scan.only-fixed', scan['only-fixed'], base.onlyFixed),
    ignore: choose('scan.ignore', scan.ignore, base.ignore).map((entry) => ({
      id: entry.id,
      path: entry.path ?? '',
      package: entry.package ?? '',
      reason: entry.reason,
      until: entry.until ?? '',
      untilFixed: entry['until-fixed'] ?? false,
    })),
    onlyNew: choose('scan.only-new', scan['only-new'], base.onlyNew),
    baseline: choose('scan.baseline', scan.baseline, base.baseline),
    deployedTo: choose('scan.deployed-to', scan['deployed-to'], base.deployedTo),
    vex: choose('scan.vex', scan.vex, base.vex),
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
