import type { Command } from './command.ts'

const stage = (summary: string, name: string): Command => ({
  summary,
  door: name,
  words: '',
  load: async () => (await import('./run.ts')).runStages([name]),
})

/** Every command of the CLI, loaded when it is called. */
export const commands: Readonly<Record<string, Command>> = {
  init: {
    summary: 'Write .github/deploy.yml and a workflow for what is detected here',
    door: 'init',
    words: '',
    load: async () => (await import('./configure.ts')).init,
  },
  validate: {
    summary: 'Check the config and the environment, all problems at once',
    door: 'validate',
    words: '',
    load: async () => (await import('./configure.ts')).validate,
  },
  explain: {
    summary: 'Show every setting with where its value came from',
    door: 'explain',
    words: '',
    load: async () => (await import('./configure.ts')).explain,
  },
  plan: {
    summary: 'Print exactly what run would do on today’s facts; change nothing',
    door: 'plan',
    words: '',
    load: async () => (await import('./run.ts')).plan,
  },
  diff: {
    summary: 'What a deploy would change at the destination, against what is there now',
    door: 'plan',
    words: '',
    load: async () => (await import('./diff.ts')).diff,
  },
  run: {
    summary: 'Run the pipeline; deploy where --environment says so',
    door: 'run',
    words: '',
    load: async () => (await import('./run.ts')).run,
  },
  quality: stage('Run the gates', 'quality'),
  metadata: stage('Compute version, tags and labels', 'metadata'),
  build: {
    summary: 'Build and push by digest',
    door: 'build',
    words: '',
    load: async () => (await import('./run.ts')).build,
  },
  merge: stage('Make one image of what a matrix built for each platform', 'merge'),
  scan: stage('Scan the checkout and the images', 'scan'),
  rescan: {
    summary: 'Scan what is deployed against what is known today',
    door: 'scan',
    words: '[ENVIRONMENT]',
    load: async () => (await import('./rescan.ts')).rescan,
  },
  baseline: {
    summary: 'Write today’s findings into the baseline, so that only new ones fail',
    door: 'scan',
    words: '',
    load: async () => (await import('./rescan.ts')).baseline,
  },
  deploy: stage('Deploy a digest to an environment', 'deploy'),
  promote: {
    summary: 'Give what was built another tag or registry, without building',
    door: 'promote',
    words: '',
    load: async () => (await import('./promote.ts')).promote,
  },
  clean: {
    summary: 'Take images away that no record, environment or tag for people refers to',
    door: 'clean',
    words: '',
    load: async () => (await import('./clean.ts')).clean,
  },
  rollback: {
    summary: 'Return an environment to an earlier good release',
    door: 'rollback',
    words: '',
    load: async () => (await import('./rollback.ts')).rollback,
  },
  cancel: {
    summary: 'Ask a deploy that another job runs to stop, and to go back',
    door: 'cancel',
    words: 'ID | ENVIRONMENT',
    load: async () => (await import('./cancel.ts')).cancel,
  },
  scale: {
    summary: 'Change how many replicas of a workload run, and wait for them',
    door: 'scale',
    words: 'ENVIRONMENT WORKLOAD=REPLICAS',
    load: async () => (await import('./scale.ts')).scale,
  },
  reject: {
    summary: 'Mark a digest as bad: it is not deployed to an environment any more, nor rolled back to',
    door: 'reject',
    words: 'ENVIRONMENT DIGEST',
    load: async () => (await import('./reject.ts')).reject,
  },
  restore: {
    summary: 'List the backups of an environment, or put one in the place of its data',
    door: 'restore',
    words: 'ENVIRONMENT [BACKUP]',
    load: async () => (await import('./restore.ts')).restore,
  },
  status: {
    summary: 'What runs in each environment, seen at the destination',
    door: 'status',
    words: '[ENVIRONMENT …]',
    load: async () => (await import('./inspect.ts')).status,
  },
  history: {
    summary: 'The records of deployments, newest first',
    door: 'history',
    words: '[ENVIRONMENT]',
    load: async () => (await import('./inspect.ts')).history,
  },
  logs: {
    summary: 'The last log lines of an environment’s services',
    door: 'logs',
    words: 'ENVIRONMENT [SERVICE]',
    load: async () => (await import('./inspect.ts')).logs,
  },
  heal: {
    summary: 'End what an interrupted deploy left behind',
    door: 'heal',
    words: '[ENVIRONMENT …]',
    load: async () => (await import('./heal.ts')).healNow,
  },
}
