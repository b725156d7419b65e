import type { Runner } from '../io/runner/runner.ts'
import type { Inputs } from '../settings/inputs.ts'

/** What every command is given. */
export interface Invocation {
  readonly runner: Runner
  readonly inputs: Inputs
  /** One JSON document on standard output, people's text on standard error. */
  readonly json: boolean
  /** Words that are not options. */
  readonly words: readonly string[]
}

/** Runs a command and returns the process's exit code. */
export type Run = (invocation: Invocation) => Promise<number>

export interface Command {
  readonly summary: string
  /** The door in the table of inputs whose options it takes. */
  readonly door: string
  /** How its other words are called in help; empty: it takes none. */
  readonly words: string
  readonly load: () => Promise<Run>
}

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
  run: {
    summary: 'Run the pipeline; deploy where --environment says so',
    door: 'run',
    words: '',
    load: async () => (await import('./run.ts')).run,
  },
  quality: stage('Run the gates', 'quality'),
  metadata: stage('Compute version, tags and labels', 'metadata'),
  build: stage('Build and push by digest', 'build'),
  scan: stage('Scan the checkout and the images', 'scan'),
  deploy: stage('Deploy a digest to an environment', 'deploy'),
  rollback: {
    summary: 'Return an environment to an earlier good release',
    door: 'rollback',
    words: '',
    load: async () => (await import('./rollback.ts')).rollback,
  },
  status: {
    summary: 'What runs in each environment, seen at the destination',
    door: 'status',
    words: '[ENVIRONMENT]',
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
    words: 'ENVIRONMENT',
    load: async () => (await import('./heal.ts')).healNow,
  },
}
