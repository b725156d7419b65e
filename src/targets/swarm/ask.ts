import { Failure } from '../../core/failure.ts'
import { didYouMean } from '../../core/nearest.ts'
import { ask, type Facts, type Question } from '../../core/question.ts'
import { interpolated, renderingEnvironment } from '../../systems/interpolation.ts'
import { splitPath } from '../../systems/path.ts'
import { defaultStackFiles, parseStack, usedVariables } from '../../systems/stack-file.ts'
import { parseCluster } from '../../systems/swarm.ts'
import { askImages } from './ask-images.ts'
import { askInjected } from './ask-injected.ts'
import { readStackFiles, renderStack } from './commands.ts'
import { configuredFiles, type SwarmInput, stackName } from './config.ts'
import { lookAtStack } from './look.ts'
import { clusterId, dockerVersion, renderedStack, stackFiles } from './topics.ts'

/** Docker 26 is the first whose `stack deploy` can be told not to wait. */
const leastVersion = 26

/** What must be known before planning: is there a manager, what does the file say, what runs, what does the destination remember. */
export function askSwarm(input: SwarmInput, facts: Facts): readonly Question[] {
  const files = facts.get(stackFiles)
  const model = facts.get(renderedStack)
  return [
    askVersion(),
    askCluster(),
    ...lookAtStack(stackName(input)),
    askFiles(input),
    ...(files === undefined ? [] : [askModel(input, files)]),
    ...(model === undefined ? [] : [...askImages(input, model), ...askInjected(input, model, facts)]),
  ]
}

function askVersion(): Question {
  return ask(
    dockerVersion,
    {
      id: 'ask.swarm.version',
      title: 'Ask Docker for its version',
      do: 'exec',
      argv: ['docker', 'version', '--format', '{{.Client.Version}}'],
      quiet: true,
      classify: 'swarm.cli',
      failsAs: 'absent',
    },
    ({ stdout }) => checkDockerVersion(stdout.trim()),
  )
}

/** @throws Failure `absent` for a Docker that is too old */
export function checkDockerVersion(version: string): string {
  if (Number(/^v?(\d+)\./.exec(version)?.[1] ?? 0) >= leastVersion) return version
  throw new Failure(
    'absent',
    `The docker command ${version || 'of an unknown version'} is too old; ${leastVersion} or newer is needed on this machine.`,
    { hint: 'Update the docker-ce-cli package; the engine at the destination may be older.' },
  )
}

function askCluster(): Question {
  return ask(
    clusterId,
    {
      id: 'ask.swarm.cluster',
      title: 'Ask whether Docker is a manager of a swarm',
      do: 'http',
      at: 'docker',
      method: 'GET',
      url: '/swarm',
      expect: [200, 406, 503],
    },
    ({ status, body = '' }) => parseCluster(status, body),
  )
}

/** The files with the variables that they use, and the names of the files beside them for who wrote one wrong. */
function askFiles(input: SwarmInput): Question {
  const files = configuredFiles(input)
  const wanted = files.length === 0 ? defaultStackFiles.map((name) => `${input.root}/${name}`) : files
  const folders = [...new Set(wanted.map((file) => splitPath(file).folder))]
  return ask(
    stackFiles,
    {
      id: 'ask.swarm.files',
      title: 'Look for the stack file',
      do: 'exec',
      argv: readStackFiles(wanted, folders),
      quiet: true,
      limit: 4 * 1024 * 1024,
    },
    ({ stdout }) => pickFiles(files, stdout, input),
  )
}

/** @throws Failure `absent` for a file that is not there, `usage` for variables that nobody gave */
export function pickFiles(wanted: readonly string[], printed: string, input: SwarmInput) {
  const [texts = '', ...beside] = printed.split('\x02')
  const found = texts
    .split('\x01')
    .slice(1)
    .map((part) => ({ file: part.slice(0, part.indexOf('\n')), text: part.slice(part.indexOf('\n') + 1) }))
  const chosen = wanted.length === 0 ? found.slice(0, 1) : found
  const missing = wanted.find((file) => !found.some((one) => one.file === file))
  if (chosen.length === 0 && missing === undefined) {
    throw new Failure('absent', `There is no stack file in ${input.root}: ${defaultStackFiles.join(', ')}.`, {
      hint: 'Add one, or name it: target: { swarm: { file: PATH } }.',
    })
  }
  if (missing !== undefined) {
    const near = didYouMean(
      splitPath(missing).name,
      beside.map((file) => splitPath(file.trim()).name),
    )
    throw new Failure('absent', `The stack file ${missing} does not exist${near}`, {
      hint: 'file: is relative to the top of the checkout.',
    })
  }
  const uses = chosen.map(({ text }) => usedVariables(text))
  const required = [...new Set(uses.flatMap((one) => one.required))].sort()
  const given = interpolated(input)
  const unset = required.filter((name) => given[name] === undefined)
  if (unset.length > 0) {
    throw new Failure('usage', `The stack file uses variables that nobody gave: ${unset.join(', ')}.`, {
      hint: 'Declare them under variables: or secrets: of the environment, or give them a default in the file (${NAME:-value}).',
    })
  }
  return { files: chosen.map(({ file }) => file), required, all: [...new Set(uses.flatMap((one) => one.all))].sort() }
}

function askModel(input: SwarmInput, { files, all }: { files: readonly string[]; all: readonly string[] }): Question {
  const env = renderingEnvironment(input)
  return ask(
    renderedStack,
    {
      id: 'ask.swarm.model',
      title: 'Render the stack file',
      do: 'exec',
      argv: renderStack(
        files,
        all.filter((name) => env[name] === undefined),
      ),
      cwd: input.root,
      env,
      quiet: true,
      limit: 16 * 1024 * 1024,
      classify: 'swarm.config',
      failsAs: 'usage',
    },
    ({ stdout }) => parseStack(stdout),
  )
}
