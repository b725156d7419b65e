import { Failure } from '../../src/core/failure.ts'
import type { StepOutcome } from '../../src/core/outcome.ts'
import type { Plan } from '../../src/core/plan.ts'
import type { DeploymentRecord } from '../../src/core/record.ts'
import type { RunReport } from '../../src/core/report.ts'

export const digest = (letter: string) => `sha256:${letter.repeat(64)}` as const
const name = 'ghcr.io/acme/shop'

export const record: DeploymentRecord = {
  id: '7',
  app: 'shop',
  environment: 'staging',
  destination: 'compose:shop-staging',
  version: 'v1.0.0',
  commit: '1a2b3c4'.padEnd(40, '0'),
  ref: 'refs/tags/v1.0.0',
  images: { app: `${name}@${digest('a')}` },
  previous: { app: `${name}@${digest('b')}` },
  state: 'rolled back',
  attempt: 1,
  actor: 'ada',
  runUrl: 'https://github.com/acme/shop/actions/runs/7',
  url: 'https://staging.example.com',
  createdAt: '2026-01-02T03:04:05.678Z',
  updatedAt: '2026-01-02T03:05:05.678Z',
  failureKind: 'unhealthy',
  reason: 'web crashed with exit code 1',
  task: 'deploy',
}

export const crash = new Failure('unhealthy', 'web crashed with exit code 1, 3 restarts', {
  details: ['Error: no <database> | here', '    at start (server.js:3)'],
  hint: 'Read the log of web.',
})

export const flaky = new Failure('unhealthy', 'lint: 2 warnings', { place: { file: 'src/a.ts', line: 3 } })

export const step = (id: string, more: Partial<StepOutcome> = {}): StepOutcome => ({
  id,
  title: `Do ${id}`,
  state: 'done',
  attempts: 1,
  ms: 1234,
  outputs: {},
  ...more,
})

export const plan: Plan = {
  stage: 'deploy',
  subject: 'staging: Compose project shop-staging',
  steps: [
    {
      do: 'write',
      id: 'compose.render',
      title: 'Render the stack',
      path: '‹scratch›/out.json',
      content: 'services:\n  web: {}\n',
      after: [],
    },
    {
      do: 'exec',
      id: 'compose.up',
      title: 'Start the services',
      argv: [
        'docker',
        'compose',
        'up',
        '-d',
        '--label',
        "it's",
        { join: ['img=', { late: 'build.app', output: 'digest' }] },
      ],
      env: { PASSWORD: { secret: 'DB_PASSWORD' } },
      stdin: { secret: 'TOKEN' },
      undo: { way: 'restore', restore: { name: 'compose.restore', data: null } },
    },
    {
      do: 'http',
      id: 'notify',
      title: 'Tell the team',
      method: 'POST',
      url: { join: ['https://hooks.example.com/', { secret: 'HOOK' }] },
      body: '{}',
      advisory: true,
      at: 'docker',
      undo: { way: 'keep', why: 'a message cannot be taken back' },
    },
    {
      do: 'call',
      id: 'tag.app',
      title: 'Tag app',
      operation: 'registry.tag',
      input: { reference: { join: [name, '@', { late: 'build.app', output: 'digest' }] } as never, tag: 'v1.0.0' },
      undo: { way: 'barrier', why: 'published' },
    },
    {
      do: 'wait',
      id: 'verify',
      title: 'Wait until it runs',
      judge: { name: 'compose.runs', data: { project: 'shop' } },
      every: 1000,
      deadline: 300_000,
    },
  ],
  basis: null,
  notes: ['one replica only\nforged: line'],
  values: { version: 'v1.0.0' },
}

export const failedRun: RunReport = {
  app: 'shop',
  version: 'v1.0.0',
  ref: 'refs/tags/v1.0.0',
  sha: record.commit,
  images: {
    app: { name, tags: ['v1.0.0', 'latest'], labels: {}, version: 'v1.0.0', digest: digest('a'), annotations: [] },
  },
  stages: [
    {
      stage: 'quality',
      subject: 'lint, test',
      state: 'succeeded',
      ms: 4200,
      notes: [],
      planHash: 'q'.repeat(64),
      outcome: {
        state: 'succeeded',
        steps: [step('gate.lint', { state: 'failed', failure: flaky }), step('gate.test', { attempts: 2 })],
        undone: [],
        warnings: [flaky],
        outputs: {},
      },
    },
    {
      stage: 'deploy',
      subject: 'staging',
      state: 'failed',
      ms: 65_000,
      notes: ['one replica only'],
      plan,
      planHash: 'd'.repeat(64),
      outcome: {
        state: 'failed',
        steps: [step('compose.up'), step('verify', { state: 'failed', failure: crash, ms: 60_000 })],
        undone: [step('compose.up', { state: 'undone' })],
        failure: crash,
        rolledBack: true,
        warnings: [],
        outputs: {},
      },
      failure: crash,
      record,
      rulings: [{ rule: 'after', verdict: 'allowed', text: 'no rule' }],
    },
    { stage: 'release', subject: 'release', state: 'skipped', ms: 0, notes: ['deploy failed'] },
  ],
  failure: crash,
  ms: 70_000,
}

export const goodRun: RunReport = {
  ...failedRun,
  stages: [
    { stage: 'quality', subject: 'lint', state: 'succeeded', ms: 900, notes: [] },
    {
      stage: 'deploy',
      subject: 'staging',
      state: 'succeeded',
      ms: 900,
      notes: [],
      planHash: 'd'.repeat(64),
      record: { ...record, state: 'succeeded', failureKind: '', reason: '' },
    },
  ],
  failure: undefined as never,
}
delete (goodRun as { failure?: unknown }).failure
