import { Failure } from '../../core/failure.ts'
import type { ExecResult } from '../../core/ports.ts'
import { answers } from './port.ts'
import type { Address, Begun, ServiceTools, Start, Wanted } from './service.ts'

const minute = 60_000

/** A container with a network of its own; its port is published on loopback alone, where there is room. */
export const startContainer: Start = async (wanted, name, { exec }, signal) => {
  const docker = dockerOf(exec, signal)
  const begun: Begun = {
    ready: () => containerReady(wanted, name, docker),
    log: async () => textOf(await dockerOf(exec, new AbortController().signal)(['logs', '--tail', '2000', name])),
    stop: () => removeContainer(name, exec),
  }
  await must(
    docker(['network', 'create', '--label', `deploy-action.service=${name}`, name]),
    `Make a network for ${wanted.id}`,
  )
  const names = Object.keys(wanted.env)
  const argv = ['run', '--detach', '--name', name, '--network', name, '--label', `deploy-action.service=${name}`]
  const published = wanted.port > 0 ? ['--publish', `127.0.0.1:0:${wanted.port}`] : []
  // Values are read from the environment, so that no list of processes shows them.
  const run = [...argv, ...published, ...names.flatMap((one) => ['--env', one]), wanted.image, ...wanted.command]
  await must(docker(run, wanted.env), `Start ${wanted.id} from ${wanted.image}`)
  return begun
}

/** A Compose project of its own. What is named in `images` runs the given digest, and nothing is built. */
export const startStack: Start = async (wanted, name, { exec }, signal) => {
  const docker = dockerOf(exec, signal)
  const override = Object.entries(wanted.images).map(
    ([service, image]) =>
      `  ${JSON.stringify(service)}:\n    image: ${JSON.stringify(image)}\n    build: !reset null\n`,
  )
  const files = ['--file', wanted.stack, ...(override.length > 0 ? ['--file', '-'] : [])]
  const up = [
    'compose',
    '--project-name',
    name,
    ...files,
    'up',
    '--detach',
    '--no-build',
    '--wait',
    '--wait-timeout',
    String(Math.ceil(wanted.timeout / 1000)),
  ]
  const begun: Begun = {
    ready: async () => ({ host: '127.0.0.1', ports: await stackPorts(wanted, name, docker) }),
    log: async () =>
      textOf(
        await dockerOf(
          exec,
          new AbortController().signal,
        )(['compose', '--project-name', name, 'logs', '--no-color', '--tail', '2000']),
      ),
    stop: () => removeStack(name, exec),
  }
  const stdin = override.length > 0 ? `services:\n${override.join('')}` : undefined
  const result = await docker(up, wanted.env, {
    timeout: wanted.timeout + minute,
    ...(stdin === undefined ? {} : { stdin }),
  })
  if (result.exit !== 0) {
    const log = await begun.log()
    throw failed(`Start the stack ${wanted.id}`, { ...result, stderr: `${result.stderr}\n${log}` })
  }
  return begun
}

/** @throws Failure `transient` when it is still there */
export async function removeContainer(name: string, exec: ServiceTools['exec']): Promise<void> {
  const docker = dockerOf(exec, new AbortController().signal)
  const gone = await docker(['rm', '--force', '--volumes', name])
  const network = await docker(['network', 'rm', name])
  for (const result of [gone, network]) {
    if (result.exit !== 0 && !/no such|not found/i.test(result.stderr)) throw failed(`Remove ${name}`, result)
  }
}

/** @throws Failure `transient` when it is still there */
export async function removeStack(name: string, exec: ServiceTools['exec']): Promise<void> {
  const docker = dockerOf(exec, new AbortController().signal)
  await must(
    docker(['compose', '--project-name', name, 'down', '--volumes', '--remove-orphans', '--timeout', '5']),
    `Remove ${name}`,
  )
}

type Docker = (
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
  more?: { timeout?: number; stdin?: string },
) => Promise<ExecResult>

function dockerOf(exec: ServiceTools['exec'], signal: AbortSignal): Docker {
  return (args, env = {}, more = {}) => exec({ argv: ['docker', ...args], env, timeout: 5 * minute, signal, ...more })
}

async function containerReady(wanted: Wanted, name: string, docker: Docker): Promise<Address | undefined> {
  const { stdout } = await must(
    docker(['inspect', '--type', 'container', '--format', '{{json .State}}\n{{json .NetworkSettings.Ports}}', name]),
    `Look at ${wanted.id}`,
  )
  const [state, published] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)) as [
    { Running: boolean; ExitCode: number; Health?: { Status: string } },
    Record<string, { HostPort: string }[] | null>,
  ]
  if (!state.Running) throw new Failure('unhealthy', `The service ${wanted.id} ended with exit code ${state.ExitCode}.`)
  const port = Number(published[`${wanted.port}/tcp`]?.[0]?.HostPort ?? 0)
  const address = { host: '127.0.0.1', ports: { port } }
  if (wanted.ready !== '')
    return (await docker(['exec', name, 'sh', '-c', wanted.ready])).exit === 0 ? address : undefined
  if (state.Health !== undefined) return state.Health.Status === 'healthy' ? address : undefined
  return wanted.port === 0 || (await answers(port)) ? address : undefined
}

/** The ports that `{service:port}` asks for. */
async function stackPorts({ provides, id }: Wanted, name: string, docker: Docker): Promise<Record<string, number>> {
  const asked = new Set(
    Object.values(provides).flatMap((text) =>
      [...text.matchAll(/\{([\w.-]+):(\d+)\}/g)].map(([, service, port]) => `${service}:${port}`),
    ),
  )
  const ports: Record<string, number> = {}
  for (const one of asked) {
    const [service = '', port = ''] = one.split(':')
    const { stdout } = await must(
      docker(['compose', '--project-name', name, 'port', service, port]),
      `Find the port ${one} of ${id}`,
    )
    ports[one] = Number(stdout.trim().split(':').at(-1))
  }
  return ports
}

async function must(running: Promise<ExecResult>, what: string): Promise<ExecResult> {
  const result = await running
  if (result.exit !== 0) throw failed(what, result)
  return result
}

function failed(what: string, result: ExecResult): Failure {
  const lines = textOf(result).trim().split('\n').slice(-40)
  return new Failure(
    result.timedOut ? 'timeout' : 'unhealthy',
    `${what}: docker ${result.timedOut ? 'did not finish' : `exited with code ${result.exit}`}.`,
    {
      details: lines,
      hint: 'Read what Docker says; check the image, its digest and that this job may pull it.',
    },
  )
}

const textOf = ({ stdout, stderr }: ExecResult) => `${stdout}${stdout === '' || stderr === '' ? '' : '\n'}${stderr}`
