import { shortDigest } from '../core/digest.ts'
import { emptyPlan, type Plan } from '../core/plan.ts'
import { ask, type Facts, topic } from '../core/question.ts'
import type { Given, Stage } from '../core/stage.ts'
import type { Step } from '../core/step.ts'
import { chooseSurplus, type Stored } from './choose.ts'

export interface CleanChoice {
  readonly deployed: ReadonlySet<string>
  readonly newest: number
}

const storedIn = (repository: string) => topic<readonly Stored[]>(`stored ${repository}`)

/** Takes away what nobody needs of the images' repositories. */
export function clean(choice: CleanChoice): Stage {
  return {
    name: 'clean',
    ask: (given) =>
      repositoriesOf(given).map((repository) =>
        ask(
          storedIn(repository),
          {
            do: 'call',
            id: `clean.look.${repository}`,
            title: `See what is in ${repository}`,
            operation: 'clean.inventory',
            input: { repository },
            timeout: 600_000,
          },
          ({ value }) => value as unknown as readonly Stored[],
        ),
      ),
    plan: (given, facts) => planCleaning(given, facts, choice),
    carry: ({ carried }) => carried,
    knowledge: {},
  }
}

function repositoriesOf({ settings }: Given): string[] {
  return [...new Set(settings.images.map(({ name }) => name))]
}

function planCleaning(given: Given, facts: Facts, { deployed, newest }: CleanChoice): Plan {
  const repositories = repositoriesOf(given)
  const chosen = repositories.map((repository) => ({
    repository,
    ...chooseSurplus(facts.need(storedIn(repository)), { deployed, newest, now: given.startedAt }),
  }))
  const steps = chosen.flatMap(({ repository, surplus }) => surplus.map((one) => removeStep(repository, one)))
  const notes = chosen.map(({ repository, surplus, kept }) => `${repository}: ${surplus.length} go, ${kept.size} stay.`)
  if (steps.length === 0) return { ...emptyPlan('clean', repositories.join(', '), 'Nothing is to be removed.'), notes }
  return {
    stage: 'clean',
    subject: repositories.join(', '),
    steps,
    basis: { surplus: chosen.map(({ repository, surplus }) => [repository, ...surplus.map(({ digest }) => digest)]) },
    notes,
    values: {},
  }
}

function removeStep(repository: string, { digest, tags, version }: Stored): Step {
  const named = tags.length === 0 ? 'without a tag' : tags.join(', ')
  return {
    do: 'call',
    id: `clean.${shortDigest(digest)}.${repository}`,
    title: `Remove ${repository}@${shortDigest(digest)} (${named})`,
    operation: 'clean.remove',
    input: { repository, digest, version },
    undo: { way: 'keep', why: 'what is removed cannot be brought back; nobody refers to it' },
    attempts: 3,
  }
}
