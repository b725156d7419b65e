import type { Event, Trigger } from '../../src/core/event.ts'
import type { GateSettings, ImageSettings, ScanSettings, Settings } from '../../src/core/settings.ts'
import type { Given } from '../../src/core/stage.ts'
import { defaults } from '../../src/settings/defaults.ts'

export const sha = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d'

/** What a stage is given: a push to main of `acme/shop`, with whatever a test changes. */
export function given(
  change: { settings?: Partial<Settings>; event?: Partial<Event>; images?: Given['carried']['images'] } = {},
): Given {
  return {
    settings: { ...settings, ...change.settings },
    event: { ...event, ...change.event },
    carried: { images: change.images ?? {} },
    startedAt: '2026-01-02T03:04:05.678Z',
  }
}

export function gate(id: string, change: Partial<GateSettings> = {}): GateSettings {
  return {
    id,
    run: `make ${id}`,
    ...defaults.gate,
    env: {},
    needs: [],
    timeout: 600_000,
    ...change,
  }
}

export function image(id: string, change: Partial<ImageSettings> = {}): ImageSettings {
  return {
    id,
    name: `ghcr.io/acme/${id}`,
    context: '.',
    file: 'Dockerfile',
    target: '',
    platforms: ['linux/amd64', 'linux/arm64'],
    buildArgs: {},
    tags: [],
    flavor: [],
    labels: [],
    annotations: [],
    ...change,
  }
}

export const pullRequest: Trigger = {
  on: 'pull_request',
  number: 7,
  base: 'main',
  head: 'topic',
  headSha: sha,
  action: 'opened',
  fork: false,
  target: false,
}

export const scanSettings: ScanSettings = defaults.scan

const settings: Settings = {
  app: 'shop',
  root: '/work/shop',
  state: '/work/shop/.deploy-action',
  gates: [],
  services: [],
  quality: defaults.quality,
  images: [],
  builds: defaults.builds,
  scan: scanSettings,
  environments: [],
  records: { kind: 'sqlite', file: '/work/shop/.deploy-action/records.db' },
  patience: 120_000,
  sources: {},
  warnings: [],
}

const event: Event = {
  trigger: { on: 'push', branch: 'main', deleted: false },
  name: 'push',
  ref: 'refs/heads/main',
  sha,
  defaultBranch: 'main',
  repository: 'acme/shop',
  actor: 'ada',
  runId: '42',
  attempt: 1,
  runUrl: 'https://github.com/acme/shop/actions/runs/42',
  untrusted: false,
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  source: 'github',
  dirty: false,
}
