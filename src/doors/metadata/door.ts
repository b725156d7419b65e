import { exitCode, toFailure } from '../../core/failure.ts'
import { neutralize } from '../../io/runner/command.ts'
import type { Runner } from '../../io/runner/runner.ts'
import { evaluateRules } from '../../metadata/evaluate.ts'
import { describeImage } from '../../metadata/labels.ts'
import { readContext } from './context.ts'
import { existingTags, publishedTags } from './existing.ts'
import { openInputs } from './inputs.ts'
import { publisher } from './publish.ts'
import { summaryTable } from './summary.ts'

/** The `metadata` action: inputs, event and repository in; outputs, variables, bake files and a summary out.
 * Outputs are set as they become known, so a template that fails in a label leaves the tags behind.
 * @returns the exit code */
export async function runMetadata(runner: Runner): Promise<number> {
  try {
    await describeRun(runner)
    return 0
  } catch (thrown) {
    const failure = toFailure(thrown)
    tell(runner, 'error', failure.message.trimEnd())
    runner.write(`${neutralize(failure.hint)}\n`)
    if (failure.kind === 'bug') runner.write(`${neutralize(failure.details.join('\n'))}\n`)
    return exitCode(failure)
  }
}

async function describeRun(runner: Runner): Promise<void> {
  const { env } = runner
  const opened = await openInputs(env)
  const { inputs, engine } = opened
  const warn = (message: string) => tell(runner, 'warning', message)
  const context = await readContext({ env, opened, warn })
  const existing = await existingTags(inputs, context, env)
  const published = existing === undefined ? await publishedTags(inputs, context, env) : undefined
  const { flavor } = inputs
  const set = evaluateRules(inputs.rules, { context, flavor, engine, guarded: false, existing, published, warn })
  const publish = publisher(runner, opened)

  if (set.version === undefined) warn('No Docker image version has been generated. Check tags input.')
  const tags = publish.tags(inputs.images, set, warn)
  const version = set.version ?? ''
  const labels = publish.labels(describeImage(context, version, inputs.labels, engine))
  const annotations = publish.annotations(describeImage(context, version, inputs.annotations, engine))
  publish.files({
    images: inputs.images,
    set,
    tags,
    labels,
    annotations,
    levels: opened.levels,
    bakeTarget: opened.bakeTarget,
  })
  runner.summarize(summaryTable(set))
}

/** An annotation on GitHub, a line elsewhere. */
function tell(runner: Runner, level: 'error' | 'warning', message: string): void {
  if (runner.github) runner.annotate(level, message)
  else runner.write(`${level}: ${neutralize(message)}\n`)
}
