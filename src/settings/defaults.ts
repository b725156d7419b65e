import type { BuildsSettings, GateSettings, ProbeSettings, QualitySettings, ScanSettings } from '../core/settings.ts'

const minute = 60_000

/** Every default that does not depend on a target. Durations in milliseconds. The reference and the schema print these. */
export const defaults = {
  config: '.github/deploy.yml',
  state: '.deploy-action',
  patience: 2 * minute,
  builds: { wait: 15 * minute, tags: 'build', legs: 'platform', parallel: 4 } satisfies BuildsSettings,
  gate: {
    directory: '.',
    timeout: 15 * minute,
    retries: 0,
    advisory: false,
    when: { paths: [], branch: [], event: [] },
    onImage: false,
    services: [],
    weight: 1,
    reports: {},
    limits: { findings: 'error', baseline: '' },
  } satisfies Omit<GateSettings, 'id' | 'run' | 'env' | 'needs'>,
  quality: {
    parallel: 8,
    minimum: 0,
    base: '',
    toolchains: true,
    caches: [],
    cacheFolder: '',
  } satisfies QualitySettings,
  service: { timeout: minute },
  image: { context: '.', file: 'Dockerfile', platforms: ['linux/amd64'], tags: ['sha', 'branch', 'semver', 'latest'] },
  scan: {
    secrets: true,
    trivy: 'auto',
    failOn: 'high',
    onlyFixed: false,
    ignore: [],
    onlyNew: 'off',
    baseline: '.github/scan-baseline.json',
    deployedTo: '',
    vex: [],
    files: ['vulnerabilities', 'misconfigurations'],
    images: ['vulnerabilities', 'secrets', 'misconfigurations'],
    grype: 'off',
    hardening: true,
    sarif: [],
    sbom: [],
    upload: 'auto',
    comment: false,
    database: { mirrors: [], maxAge: 5 * 24 * 60 * minute, offline: false },
    install: false,
    lock: '',
    mirrors: [],
  } satisfies ScanSettings,
  environment: { rollback: 'auto', deadline: 10 * minute, stable: 10_000, keep: 5 },
  lock: { ttl: 2 * minute, wait: 10 * minute },
  probe: { status: [200], contains: '', consecutive: 2, every: 1000, timeout: 5000 } satisfies Omit<
    ProbeSettings,
    'url'
  >,
} as const
