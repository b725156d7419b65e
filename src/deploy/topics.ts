import type { LogEntry } from '../core/log.ts'
import { topic } from '../core/question.ts'
import type { DeploymentRecord } from '../core/record.ts'

/** All entries at the destination. */
export const logEntries = (destination: string) => topic<readonly LogEntry[]>(`log:${destination}`)
/** Successful records of the environment that this one comes after. */
export const earlierRuns = (environment: string) => topic<readonly DeploymentRecord[]>(`deploy.ran:${environment}`)
/** Whether the commit to deploy is an ancestor of the one that runs: `older`, `newer`, `same`, `unrelated`, or `unknown` (history missing). */
export const ancestry = (commit: string, running: string) => topic<Ancestry>(`deploy.ancestry:${commit}:${running}`)
export type Ancestry = 'older' | 'newer' | 'same' | 'unrelated' | 'unknown'
/** The environment that this job proves to run in; empty: none. */
export const provenEnvironment = topic<string>('deploy.proven-environment')
