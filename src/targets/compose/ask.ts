import { Failure } from '../../core/failure.ts'
import { didYouMean } from '../../core/nearest.ts'
import { ask, type Facts, type Question } from '../../core/question.ts'
import type { StepOutput } from '../../core/step.ts'
import { defaultFiles, otherWarnings, parseModel, unsetVariables } from '../../systems/compose.ts'
import { renderingEnvironment } from '../../systems/interpolation.ts'
import { splitPath } from '../../systems/path.ts'
import { renderCommand } from './commands.ts'
import { type ComposeInput, configuredFiles, projectName } from './config.ts'
import { askSources, envFileOverride, haveSources } from './env-file.ts'
import { askFiles } from './files.ts'
import { volumeLog } from './log.ts'
import { lookAtProject } from './look.ts'
import { composeVersion, foundFiles, renderedModel } from './topics.ts'
import { askKeptValues } from './values.ts'

/** Compose 2.22 is the first with `pull --policy`. */
const leastVersion = [2, 22] as const

/** What must be known before planning: is Compose there, what does the file say, what runs, what does the destination remember. */
export function askCompose(input: ComposeInput, facts: Facts): readonly Question[] {
  const rendered = facts.get(renderedModel)
  return [
    ...lookCompose(input, facts),
    ...askCheckout(input, facts),
    ...(rendered === undefined ? [] : askFiles(input, rendered.model)),
  ]
}

/** What the Compose file says: rendering it needs no engine. */
export function askCheckout(input: ComposeInput, facts: Facts): readonly Question[] {
  const files = facts.get(foundFiles)
  return [
    findFiles(input),
    // Beside each other: both take as long as starting Compose does.
    ...(files === undefined ? [] : [askVersion(), ...askSources(input, files)]),
    ...(files === undefined || !haveSources(input, files, facts) ? [] : [askModel(input, files, facts)]),
  ]
}

/** What runs and what the destination remembers, without reading the checkout. */
export function lookCompose(input: ComposeInput, facts: Facts): readonly Question[] {
  const project = projectName(input)
  return [volumeLog(project).list(), askKeptValues(project), ...lookAtProject(project, facts)]
}

function askVersion(): Question {
  return ask(
    composeVersion,
    {
      id: 'ask.compose.version',
      title: 'Ask Compose for its version',
      do: 'exec',
      argv: ['docker', 'compose', 'version', '--short'],
      quiet: true,
      classify: 'compose.cli',
      failsAs: 'absent',
    },
    ({ stdout }) => checkVersion(stdout.trim()),
  )
}

/** @throws Failure `absent` for a Compose that is too old */
export function checkVersion(version: string): string {
  const [, major = '0', minor = '0'] = /^v?(\d+)\.(\d+)/.exec(version) ?? []
  const [leastMajor, leastMinor] = leastVersion
  if (Number(major) > leastMajor || (Number(major) === leastMajor && Number(minor) >= leastMinor)) return version
  throw new Failure(
    'absent',
    `Docker Compose ${version || 'of an unknown version'} is too old; ${leastMajor}.${leastMinor} or newer is needed.`,
    {
      hint: 'Update the docker-compose-plugin package.',
    },
  )
}

/** One listing of the folders in which the files are: tells the default name, and the nearest one to a name that is wrong. */
function findFiles(input: ComposeInput): Question {
  const files = configuredFiles(input)
  const folders = [...new Set(files.length === 0 ? [input.root] : files.map((file) => splitPath(file).folder))]
  const script =
    'for folder do for file in "$folder"/* "$folder"/.[!.]*; do [ -f "$file" ] && printf "%s\\n" "$file"; done; done; exit 0'
  return ask(
    foundFiles,
    {
      id: 'ask.compose.files',
      title: 'Look for the Compose file',
      do: 'exec',
      argv: ['sh', '-c', script, 'sh', ...folders],
      quiet: true,
    },
    ({ stdout }) => pickFiles(files, stdout.split('\n').filter(Boolean), input.root),
  )
}

/** @throws Failure `absent` */
export function pickFiles(wanted: readonly string[], present: readonly string[], root: string): readonly string[] {
  if (wanted.length === 0) {
    const found = defaultFiles.map((name) => `${root}/${name}`).find((file) => present.includes(file))
    if (found !== undefined) return [found]
    throw new Failure('absent', `There is no Compose file in ${root}: ${defaultFiles.join(', ')}.`, {
      hint: 'Add one, or name it: target: { compose: { file: PATH } }.',
    })
  }
  const missing = wanted.filter((file) => !present.includes(file))
  const [first] = missing
  if (first === undefined) return wanted
  const names = present.map((file) => splitPath(file).name)
  throw new Failure(
    'absent',
    `The Compose file ${missing.join(', ')} does not exist${didYouMean(splitPath(first).name, names)}`,
    {
      hint: 'file: is relative to the top of the checkout.',
    },
  )
}

function askModel(input: ComposeInput, files: readonly string[], facts: Facts): Question {
  const override = envFileOverride(input, files, facts)
  const merged = override === undefined ? files : [...files, '-']
  const { config, root } = input
  const env = renderingEnvironment(input)
  const names = [...Object.keys(env), ...(config.inherit ?? [])]
  return ask(
    renderedModel,
    {
      id: 'ask.compose.model',
      title: 'Render the Compose file',
      do: 'exec',
      argv: renderCommand(merged, projectName(input), { names, profiles: config.profiles ?? [] }),
      cwd: root,
      env,
      ...(override === undefined ? {} : { stdin: override }),
      quiet: true,
      limit: 16 * 1024 * 1024,
      classify: 'compose.config',
      failsAs: 'usage',
    },
    readModel,
  )
}

/** @throws Failure `usage` naming every variable that nobody gave */
function readModel({ stdout, stderr }: StepOutput) {
  const unset = unsetVariables(stderr)
  if (unset.length > 0) {
    throw new Failure('usage', `The Compose file uses variables that nobody gave: ${unset.join(', ')}.`, {
      hint: 'Declare them under variables: or secrets: of the environment, give them a default in the file (${NAME:-value}), or name them in inherit:.',
    })
  }
  return { model: parseModel(stdout), warnings: otherWarnings(stderr) }
}
