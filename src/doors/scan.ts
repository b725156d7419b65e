import { Failure } from '../core/failure.ts'
import { type Operations, text } from '../io/operations.ts'
import type { Runner } from '../io/runner/runner.ts'
import { readKept, reportOperations } from '../io/scan-report.ts'
import type { Tools } from '../io/tools.ts'
import { githubAccess } from './github-access.ts'
import type { Known } from './known.ts'

/** What a scan does beside looking: its files, the runner's summary and annotations, code scanning, comments, databases, tools. */
export async function scanOperations(tools: Tools, known: Known): Promise<Operations> {
  const [{ checkoutOperations }, { databaseOperations }, { toolOperations }, { attestedOperations }] =
    await Promise.all([
      import('../io/checkout-files.ts'),
      import('../io/trivy-database.ts'),
      import('../io/tool-install.ts'),
      import('../io/attested-sbom.ts'),
    ])
  return {
    ...reportOperations(tools),
    ...checkoutOperations(tools),
    ...databaseOperations(tools, async () => {
      if (!known.runner.github) return undefined
      const { actionsStore } = await import('../io/cache/github.ts')
      return actionsStore(tools)
    }),
    ...toolOperations(tools),
    ...attestedOperations(tools),
    'scan.tell': (input) => tell(tools, known.runner, text(input, 'folder')),
    'sarif.upload': async (input, signal) => {
      const { codeScanningOperations, keepElsewhere } = await import('../io/code-scanning.ts')
      const keep = async (folder: string, aborted: AbortSignal) => {
        const { keepArtifact } = await import('../io/scan-artifact.ts')
        return keepArtifact({ env: known.runner.env, folder, app: text(input, 'app') }, aborted)
      }
      const say = sayTo(known.runner)
      const given = await access(tools, known).catch((thrown: unknown) => {
        if (thrown instanceof Failure && thrown.kind === 'auth') return undefined
        throw thrown
      })
      if (given === undefined)
        return keepElsewhere(
          { say, keep },
          { folder: text(input, 'folder'), why: 'there is no token for GitHub' },
          signal,
        )
      return run(codeScanningOperations({ ...given, keep }), 'sarif.upload', input, signal)
    },
    'scan.artifact': async (input, signal) => {
      const { artifactOperations } = await import('../io/scan-artifact.ts')
      const { env } = known.runner
      return run(artifactOperations({ env, say: sayTo(known.runner) }), 'scan.artifact', input, signal)
    },
    'scan.comment': async (input, signal) => {
      const { commentOperations } = await import('../io/pull-comment.ts')
      return run(commentOperations(await access(tools, known)), 'scan.comment', input, signal)
    },
  }
}

/** The summary for the job's page, and the worst findings where a person sees them in the changed files. */
async function tell({ files }: Tools, runner: Runner, folder: string) {
  const { summary, worst } = await readKept(files, folder)
  runner.summarize(`${summary}\n`)
  for (const { text: message, path, line, severity } of worst) {
    const place = path === '' ? {} : { file: path, ...(line > 0 ? { line } : {}) }
    runner.annotate('warning', message, { title: `Scan: ${severity}`, ...place })
  }
  return { annotated: worst.length }
}

async function access(tools: Tools, known: Known) {
  const asked = githubAccess(tools, known, {
    message: 'There is no token for GitHub: neither code scanning nor a comment is written.',
    hint: 'Pass github-token (its default is the job’s own token).',
  })
  const { createGithubClient } = await import('../io/ledger/github-client.ts')
  return { ...tools, client: createGithubClient(asked), say: sayTo(known.runner) }
}

function sayTo(runner: Runner) {
  return (level: 'notice' | 'warning', message: string) => {
    if (runner.github) runner.annotate(level, message)
    else runner.write(`${message}\n`)
  }
}

function run(operations: Operations, name: string, ...rest: Parameters<Operations[string]>) {
  const operation = operations[name]
  if (operation === undefined) throw new Failure('bug', `There is no operation ${name}.`)
  return operation(...rest)
}
