import { Failure } from '../core/failure.ts'
import { didYouMean } from '../core/nearest.ts'
import { parsePart } from '../core/parts.ts'
import type { EnvironmentSettings, Settings } from '../core/settings.ts'
import { applicationFailure, resolveApplication } from './application.ts'
import { defaults } from './defaults.ts'
import { type Checkout, detect } from './detect.ts'
import type { LoadInput } from './load-input.ts'
import { createChooser, type Found } from './merge.ts'
import { type Problem, problemsFailure } from './problem.ts'
import type { Declared } from './settle/variables.ts'
import { settle } from './settle.ts'
import type { Config } from './validate.ts'

/** Everything that was decided before anything is asked. A checkout without a config file needs neither YAML nor schema loaded.
 * @throws Failure `usage` with all problems at once */
export async function loadSettings(input: LoadInput): Promise<Settings> {
  const config = await readWritten(input)
  const chooser = createChooser(config.origin)
  const settled = settle({
    written: config.written,
    detected: config.detected,
    chooser,
    root: input.root,
    state: stateFolder(input),
    forge: input.forge,
  })
  nameImages(settled.images, config.problem)
  const deploying = deployingOf(input, settled.environments)
  const environments = await resolveEnvironments(settled.environments, input, { config, deploying })
  return { ...settled, environments: environments.settled, sources: chooser.sources, warnings: environments.warnings }
}

async function readWritten(input: LoadInput): Promise<Config> {
  const given = input.inputs.get('config')
  const file = given?.value ?? defaults.config
  const content = await readText(file, input)
  if (content === undefined && given !== undefined) {
    throw new Failure('usage', `There is no config file ${file} (from ${given.source.where}).`, { place: { file } })
  }
  const overrides = input.inputs.overrides()
  if (content === undefined && overrides.length === 0) {
    const detected = await detect({ ...input, contexts: [] })
    const composed = detected.compose !== undefined && !detected.files.has('.')
    if (!composed)
      return {
        written: {},
        detected,
        origin: () => ({ from: 'default', where: 'default' }),
        problem: (path, text) => ({ path, text }),
      }
  }
  const { readValidated } = await import('./validate.ts')
  return readValidated({ input, file, content, overrides })
}

async function readText(path: string, { readFile }: Checkout): Promise<string | undefined> {
  try {
    return await readFile(path)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new Failure('usage', `${path}: cannot be read: ${why}`, { cause, place: { file: path } })
  }
}

function stateFolder({ root, inputs, env }: LoadInput): Found<string> | undefined {
  const given = inputs.get('state')?.value ?? env['DEPLOY_ACTION_STATE']
  if (given === undefined || given === '') return undefined
  const where = inputs.get('state')?.source.where ?? 'environment variable DEPLOY_ACTION_STATE'
  return { value: given.startsWith('/') ? given : `${root}/${given}`, where }
}

/** An image without a name cannot be pushed anywhere. */
function nameImages(images: Settings['images'], problem: Config['problem']): void {
  const nameless = images.filter(({ name }) => name === '')
  if (nameless.length === 0) return
  throw problemsFailure(
    nameless.map(({ id }) =>
      problem(
        `images.${id}`,
        'has no name, and none could be detected (no GITHUB_REPOSITORY, no git remote of a known forge)',
      ),
    ),
    `Write the image's name, for example: images: { ${nameless[0]?.id}: ghcr.io/acme/shop }`,
  )
}

/** The environments this run may deploy to; the input that names one must name one that exists. */
function deployingOf(
  { inputs, deploying }: LoadInput,
  environments: readonly EnvironmentSettings[],
): readonly string[] {
  const named = inputs.get('environment')
  const ids = environments.map(({ id }) => id)
  const wanted = named === undefined ? undefined : parsePart(named.value).id
  if (named !== undefined && !ids.includes(wanted ?? '')) {
    const known =
      ids.length === 0 ? '; the config has none' : didYouMean(named.value, ids) || `; known: ${ids.join(', ')}`
    const text = `environment: there is no ${JSON.stringify(named.value)}${known} (from ${named.source.where})`
    throw new Failure('usage', text)
  }
  return deploying ?? (wanted === undefined ? [] : [wanted])
}

async function resolveEnvironments(
  environments: readonly EnvironmentSettings[],
  input: LoadInput,
  { config, deploying }: { config: Config; deploying: readonly string[] },
): Promise<{ settled: EnvironmentSettings[]; warnings: string[] }> {
  const warnings: string[] = []
  const problems: Problem[] = []
  let blamed = ''
  const settled: EnvironmentSettings[] = []
  for (const environment of environments) {
    const { secretsFrom: from } = environment
    const fetched = from !== undefined && deploying.includes(environment.id) ? await input.fetchSecrets?.(from) : {}
    const application = await resolveApplication({
      environment: environment.id,
      declared: environment.variables as readonly Declared[],
      env: input.env,
      secrets: { ...fetched, ...input.secrets },
      readFile: (path) => readText(path, input),
      ci: input.ci,
      origin: config.origin,
    })
    const wrong = application.given.map(({ name, noSecret: _noSecret, ...rest }) => ({ path: name, ...rest }))
    const found = [...application.committed, ...(deploying.includes(environment.id) ? wrong : [])]
    if (found.length > 0) blamed = blamed || environment.id
    problems.push(...found)
    warnings.push(...application.warnings)
    const { variables, given } = application
    settled.push({ ...environment, variables, ...(given.length === 0 ? {} : { wrong: given }) })
  }
  if (problems.length > 0) throw applicationFailure(blamed, problems)
  return { settled, warnings }
}
