import { docker as testEngine } from './images.ts'

type Docker = (...args: string[]) => Promise<string>

/** What runs of a Compose project, seen by docker: `sha256:…` of each running container. */
export async function runningImages(project: string, docker: Docker = testEngine): Promise<string[]> {
  const ids = await list(docker, 'ps', '--quiet', '--no-trunc', '--filter', label(project))
  return ids.length === 0 ? [] : list(docker, 'inspect', '--format', '{{.Image}}', ...ids)
}

/** Keys of the destination's log. */
export async function logKeys(project: string, docker: Docker = testEngine): Promise<string[]> {
  const format = '{{.Label "io.deploy-action.key"}}'
  return list(docker, 'volume', 'ls', '--filter', kept('destination', project), '--format', format)
}

/** Takes away all that a project and its deploys left: containers, networks, volumes, log, values of secrets. */
export async function removeProject(project: string, docker: Docker = testEngine): Promise<void> {
  const remove = async (what: readonly string[], ids: readonly string[]) =>
    ids.length > 0 && (await docker(...what, ...ids))
  await remove(['rm', '--force', '--volumes'], await list(docker, 'ps', '--all', '--quiet', '--filter', label(project)))
  await remove(['network', 'rm'], await list(docker, 'network', 'ls', '--quiet', '--filter', label(project)))
  for (const filter of [label(project), kept('destination', project), kept('values', project)])
    await remove(['volume', 'rm', '--force'], await list(docker, 'volume', 'ls', '--quiet', '--filter', filter))
}

function label(project: string): string {
  return `label=com.docker.compose.project=${project}`
}

function kept(what: 'destination' | 'values', project: string): string {
  return `label=io.deploy-action.${what}=compose/${project}`
}

async function list(docker: Docker, ...args: string[]): Promise<string[]> {
  return (await docker(...args)).split('\n').filter(Boolean)
}
