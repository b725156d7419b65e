import { exitCode, Failure } from '../core/failure.ts'
import { joinKnowledge } from '../core/knowledge.ts'
import type { Plan } from '../core/plan.ts'
import { type PullPart, readPart } from '../core/pull-comment.ts'
import type { StageReport } from '../core/report.ts'
import { createContext } from '../engine/context.ts'
import { execute } from '../engine/execute.ts'
import { createGroups } from '../io/groups.ts'
import type { Operations } from '../io/operations.ts'
import { createPorts } from '../io/ports.ts'
import { currentRunner, type Runner } from '../io/runner/runner.ts'
import { createSecrets } from '../io/secrets.ts'
import { listenToSignals } from '../io/signals.ts'
import type { Tools } from '../io/tools.ts'
import { readEvent } from '../settings/event.ts'
import { readInputs } from '../settings/inputs.ts'
import { readCheckout } from './checkout.ts'
import { openLog } from './log.ts'

/** The `comment` action: what jobs told goes into one comment of the pull request. Needs no checkout, and never fails for GitHub's sake. */
export async function commentAction(): Promise<void> {
  const runner = currentRunner()
  try {
    process.exitCode = await comment(runner)
  } catch (thrown) {
    const { tellFailed } = await import('./failed.ts')
    tellFailed(thrown, runner, ['result', 'failure-kind'])
  }
}

async function comment(runner: Runner): Promise<number> {
  const inputs = readInputs('comment', runner.env)
  const event = await readEvent({ env: runner.env, readFile: readCheckout('/').readFile })
  const parts = partsOf(inputs.list('sections'))
  if (event.trigger.on !== 'pull_request' || parts.length === 0) {
    runner.write(`There is ${parts.length === 0 ? 'nothing to tell' : 'no pull request'}.\n`)
    runner.setOutput('result', 'skipped')
    return 0
  }
  const token = inputs.get('github-token')?.value ?? ''
  const groups = createGroups()
  const { signal, dispose } = listenToSignals(groups)
  const secrets = createSecrets({}, (value) => runner.mask(value))
  if (token !== '') secrets.add('github-token', token)
  const { repository, apiUrl } = event
  const operations = operationsFor({ token, repository, apiUrl }, runner)
  const ports = createPorts({ env: runner.env, secrets, signal, groups, operations })
  try {
    const log = openLog(runner, false, ['result', 'failure-kind'])
    const plan = planComment(event.trigger.number, parts)
    const outcome = await execute(plan, createContext({ ports, knowledge: joinKnowledge(), sink: log.sink }))
    const { state, failure, steps } = outcome
    const ms = steps.reduce((sum, step) => sum + step.ms, 0)
    const ended = failure === undefined ? {} : { failure }
    const stage: StageReport = {
      stage: 'comment',
      subject: plan.subject,
      state,
      ms,
      notes: [],
      plan,
      outcome,
      ...ended,
    }
    log.finish(
      { app: 'comment', version: '', ref: event.ref, sha: event.sha, images: {}, stages: [stage], ms, ...ended },
      false,
    )
    return exitCode(failure)
  } finally {
    dispose()
    await ports.close()
  }
}

/** @throws Failure `usage` for a line that no job put out */
function partsOf(lines: readonly string[]): PullPart[] {
  return lines.map((line) => {
    const part = readPart(line)
    if (part !== undefined) return part
    throw new Failure('usage', `sections: ${JSON.stringify(line.slice(0, 80))} is not the output section of a job.`, {
      hint: 'Write one output `section` a line: ${{ needs.build.outputs.section }}.',
    })
  })
}

/** A comment for each application. What GitHub says against it is a warning: it must not fail what it tells about. */
function planComment(number: number, parts: readonly PullPart[]): Plan {
  const apps = [...new Set(parts.map(({ app }) => app))]
  return {
    stage: 'comment',
    subject: `pull request #${number}`,
    steps: apps.map((app, index) => ({
      do: 'call',
      id: `comment.${index + 1}`,
      title: `Tell pull request #${number} about ${app}`,
      after: [],
      operation: 'pull.comment',
      input: { number, app, parts: parts.filter((part) => part.app === app) },
      undo: { way: 'keep', why: 'the next run changes it' },
      advisory: true,
      attempts: 3,
      timeout: 60_000,
    })),
    basis: null,
    notes: [],
    values: {},
  }
}

function operationsFor(access: { token: string; repository: string; apiUrl: string }, runner: Runner) {
  return ({ files }: Tools): Operations => ({
    async 'pull.comment'(input, signal) {
      const [{ createGithubClient }, { commentOperations }] = await Promise.all([
        import('../io/ledger/github-client.ts'),
        import('../io/pull-comment.ts'),
      ])
      const say = (level: 'notice' | 'warning', text: string) => {
        runner.annotate(level, text)
        runner.summarize(`> ${text}\n`)
      }
      const operation = commentOperations({ client: createGithubClient(access), files, say })['pull.comment']
      if (operation === undefined) throw new Failure('bug', 'There is no operation pull.comment.')
      return operation(input, signal)
    },
  })
}
