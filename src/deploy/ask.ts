import { ask, type Facts, type Question } from '../core/question.ts'
import type { DeploymentRecord } from '../core/record.ts'
import type { DeployGiven } from './given.ts'
import { goodReleases } from './release.ts'
import { askScores } from './score.ts'
import { type Ancestry, ancestry, earlierRuns, logEntries, provenEnvironment } from './topics.ts'

/** What a deploy must know beside what its target asks: the destination's memory, and what the rules need. */
export function askDeploy(given: DeployGiven, facts: Facts): readonly Question[] {
  const { environment, input, target, task } = given
  const log = target.log(input)
  const questions: Question[] = [
    log.list(),
    ...(task === 'deploy' ? target.ask(input, facts) : target.look(input, facts)),
  ]
  if (task === 'deploy' && environment.after !== '') questions.push(askEarlierRuns(given))
  questions.push(...askScores(given))
  if (environment.protected) questions.push(askProven())
  const running = goodReleases(facts.get(logEntries(log.destination)) ?? [])[0]?.release
  if (task === 'deploy' && running !== undefined && running.commit !== '') {
    questions.push(askAncestry(input.root, input.commit, running.commit))
  }
  return questions
}

function askEarlierRuns({ environment, settings }: DeployGiven): Question {
  const input = { filter: { app: settings.app, environment: environment.after, state: 'succeeded', limit: 50 } }
  return ask(
    earlierRuns(environment.after),
    {
      id: `ask.ran.${environment.after}`,
      title: `Look up what ${environment.after} has run`,
      do: 'call',
      operation: 'ledger.list',
      input,
    },
    (output) => output.value as unknown as DeploymentRecord[],
  )
}

function askProven(): Question {
  return ask(
    provenEnvironment,
    {
      id: 'ask.proven',
      title: 'Prove the environment of this job',
      do: 'call',
      operation: 'runner.environment',
      input: {},
    },
    (output) => (typeof output.value === 'string' ? output.value : ''),
  )
}

/** Two ancestry tests in one command; a shallow clone that lacks a commit is `unknown`, not a guess. */
function askAncestry(root: string, commit: string, running: string): Question {
  const script =
    'git cat-file -e "$1^{commit}" && git cat-file -e "$2^{commit}" || { echo unknown; exit 0; }; ' +
    'git merge-base --is-ancestor "$1" "$2" && { echo older; exit 0; }; git merge-base --is-ancestor "$2" "$1" && echo newer || echo unrelated'
  return ask<Ancestry>(
    ancestry(commit, running),
    {
      id: 'ask.ancestry',
      title: 'Compare the commit with the one that runs',
      do: 'exec',
      argv: ['sh', '-c', script, 'ancestry', commit, running],
      cwd: root,
      quiet: true,
    },
    (output) => (commit === running ? 'same' : (output.stdout.trim() as Ancestry)),
  )
}
