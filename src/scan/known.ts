import { ask, type Facts, type Question, type Topic, topic } from '../core/question.ts'
import type { DeploymentRecord } from '../core/record.ts'
import type { Given } from '../core/stage.ts'
import type { Before } from './jobs.ts'

const mergeBase: Topic<string | null> = topic('scan.merge-base')
const deployed: Topic<DeploymentRecord | null> = topic('scan.deployed')

/** What must be known to compare with what was there before. */
export function askBefore(given: Given): readonly Question[] {
  const { onlyNew } = given.settings.scan
  if (onlyNew === 'merge-base') return [askMergeBase(given)]
  return onlyNew === 'deployed' && environmentOf(given) !== '' ? [askDeployed(given)] : []
}

export interface Compared {
  readonly before: Before
  /** For the plan's data; absent: everything counts as new. */
  readonly known?: { readonly baseline: string } | { readonly before: string }
  readonly notes: readonly string[]
}

/** What is compared with, and what a person should know about it. */
export function comparedWith(given: Given, facts: Facts): Compared {
  const { onlyNew, baseline } = given.settings.scan
  const nothing: Before = { commit: '', images: {} }
  const all = (why: string): Compared => ({ before: nothing, notes: [`${why}: every finding counts as new.`] })
  if (onlyNew === 'off') return { before: nothing, notes: [] }
  if (onlyNew === 'baseline') return { before: nothing, known: { baseline }, notes: [] }
  if (onlyNew === 'merge-base') {
    const commit = facts.get(mergeBase)
    if (commit === undefined || commit === null)
      return all('The commit where the branch began is not in this clone (fetch-depth: 0)')
    const notes = ['Images are not compared with the merge base: only what is in the checkout is.']
    return { before: { commit, images: {} }, known: { before: `the merge base ${commit.slice(0, 7)}` }, notes }
  }
  const record = facts.get(deployed)
  if (record === undefined || record === null) return all(`Nothing was deployed to ${environmentOf(given)} yet`)
  const { images, version, environment } = record
  const known = { before: `${version} in ${environment}` }
  const notes = ['What is in the checkout is not compared with what was deployed: only images are.']
  return { before: { commit: '', images }, known, notes }
}

function askMergeBase({ settings, event }: Given): Question {
  const base = event.trigger.on === 'pull_request' ? event.trigger.base : event.defaultBranch
  const script =
    'git -c "safe.directory=$PWD" merge-base HEAD "refs/remotes/origin/$1" || git -c "safe.directory=$PWD" merge-base HEAD "refs/heads/$1"'
  const step = {
    do: 'exec',
    id: 'scan.merge-base',
    title: `Find where the branch left ${base}`,
    cwd: settings.root,
    argv: ['sh', '-c', script, 'sh', base],
    expect: [0, 1, 128],
    quiet: true,
    timeout: 60_000,
  } as const
  return ask(mergeBase, step, ({ stdout }) => /^[0-9a-f]{40,64}$/.exec(stdout.trim())?.[0] ?? null)
}

function askDeployed(given: Given): Question {
  const { app } = given.settings
  const filter = { app, environment: environmentOf(given), state: 'succeeded', limit: 1 }
  const title = `Read what was deployed to ${environmentOf(given)}`
  const step = { do: 'call', id: 'scan.deployed', title, operation: 'ledger.list', input: { filter } } as const
  return ask(deployed, step, ({ value }) => (value as unknown as DeploymentRecord[])[0] ?? null)
}

function environmentOf({ settings }: Given): string {
  return settings.scan.deployedTo || (settings.environments.at(-1)?.id ?? '')
}
