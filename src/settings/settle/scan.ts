import type { Settings } from '../../core/settings.ts'
import { defaults } from '../defaults.ts'
import type { Chooser } from '../merge.ts'
import type { Written } from '../schema.ts'

/** The key `scan` with its defaults. */
export function settleScan(scan: NonNullable<Written['scan']>, { choose }: Chooser): Settings['scan'] {
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
    files: choose('scan.files', scan.files, base.files),
    images: choose('scan.images', scan.images, base.images),
    grype: choose('scan.grype', scan.grype, base.grype),
    hardening: choose('scan.hardening', scan.hardening, base.hardening),
    sarif: Object.entries(choose('scan.sarif', scan.sarif, {})).map(([id, { run, file }]) => ({
      id,
      run: run ?? '',
      file: file ?? '',
    })),
    sbom: choose('scan.sbom', scan.sbom, base.sbom),
    ...settleZap(scan.zap),
    upload: choose('scan.upload', scan.upload, base.upload),
    comment: choose('scan.comment', scan.comment, base.comment),
    database: {
      mirrors: choose('scan.database.mirrors', scan.database?.mirrors, base.database.mirrors),
      javaMirrors: choose('scan.database.java-mirrors', scan.database?.['java-mirrors'], base.database.javaMirrors),
      maxAge: choose('scan.database.max-age', scan.database?.['max-age'], base.database.maxAge),
      offline: choose('scan.database.offline', scan.database?.offline, base.database.offline),
      cache: choose('scan.database.cache', scan.database?.cache, base.database.cache),
    },
    install: choose('scan.install', scan.install, base.install),
    lock: choose('scan.lock', scan.lock, base.lock),
    mirrors: choose('scan.mirrors', scan.mirrors, base.mirrors),
  }
}

function settleZap(zap: NonNullable<Written['scan']>['zap']): Pick<Settings['scan'], 'zap'> {
  return zap === undefined ? {} : { zap: { target: zap.target, rules: zap.rules ?? '', image: zap.image ?? '' } }
}
