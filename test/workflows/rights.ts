import { calledFile, type Job, type Permissions, readWorkflow } from './workflow.ts'

const rank = { none: 0, read: 1, write: 2 }

/** What workflows that these jobs call ask for and do not get: GitHub starts nothing then. */
export function shortOf(jobs: Readonly<Record<string, Job>>): string[] {
  return Object.values(jobs).flatMap(({ uses = '', permissions = {} }) => {
    const called = calledFile(uses)
    if (called === undefined) return []
    const inside = Object.values(readWorkflow(called).jobs)
    return inside.flatMap((job) => missing(permissions, job.permissions ?? {}, uses))
  })
}

/** Scopes of which `granted` has less than `asked`. */
export function missing(granted: Permissions, asked: Permissions, where: string): string[] {
  return Object.entries(asked)
    .filter(([scope, level]) => rank[level] > rank[granted[scope] ?? 'none'])
    .map(([scope, level]) => `${where}: ${scope}: ${level}`)
}
