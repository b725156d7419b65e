import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { placeName } from '../../core/connection.ts'
import { Failure } from '../../core/failure.ts'
import type { ConnectionTools, FilledConnection, OpenConnection } from './connection.ts'
import { type DockerSocket, serveDocker } from './docker-socket.ts'
import { type PrivateFolder, privateFolder } from './folder.ts'
import { hostAlias, knownHostsText, pinnedScript, sshConfig } from './ssh-config.ts'
import { remoteDockerFailure, sshFailure } from './ssh-failure.ts'
import { privateKeyFile } from './ssh-key.ts'

type Ssh = Extract<FilledConnection, { way: 'ssh' }>

interface Opening {
  readonly connection: Ssh
  readonly root: string
  readonly tools: ConnectionTools
  readonly signal: AbortSignal
}

/** Days; a timer holds no more than 24 of them. */
const long = 2_000_000_000

/**
 * One SSH connection that everything shares, and a local Docker socket that leads over it: for our own calls and, by DOCKER_HOST, for docker and
 * its plugins. Should the shared connection break, each way opens its own, under the same pinned key.
 * @throws Failure `denied` for a key that is not the pinned one, `auth`, `absent`, `transient`
 */
export async function openSsh({ connection, root, tools, signal }: Opening): Promise<OpenConnection> {
  const folder = await privateFolder()
  const { jump } = connection
  const place = `${placeName(connection)}${jump === undefined ? '' : ` (by way of ${placeName(jump)})`}`
  const end = new AbortController()
  try {
    await writeFiles(connection, root, folder)
    const config = ['-F', join(folder.path, 'config')]
    const master = startMaster({ config, tools, end: end.signal })
    await ready({ master, socket: join(folder.path, 'master'), place, signal })
    const path = join(folder.path, 'docker')
    const argv = ['ssh', ...config, '-T', hostAlias, 'docker', 'system', 'dial-stdio']
    const direct = await forward({ config, folder, tools, signal })
    const ways = { path, argv, env: tools.env, ...(direct === undefined ? {} : { direct }) }
    const socket = await serveDocker(ways)
    const close = async () => {
      await socket.close()
      end.abort(closing)
      await master.ended
      await folder.remove()
    }
    await ping({ path, place, socket, tools, signal }).catch(async (thrown) => {
      await close()
      throw thrown
    })
    // For steps that need the files of the host, not its Docker alone.
    const shell = `ssh -F ${join(folder.path, 'config')} -T ${hostAlias}`
    const env = { DOCKER_HOST: `unix://${path}`, DOCKER_CONTEXT: '', DOCKER_TLS_VERIFY: '', DEPLOY_ACTION_SSH: shell }
    return { docker: `unix://${path}`, env, close }
  } catch (thrown) {
    end.abort(closing)
    await folder.remove()
    throw thrown
  }
}

const closing = new Failure('cancelled', 'The connection is closed.')

async function writeFiles(connection: Ssh, root: string, folder: PrivateFolder): Promise<void> {
  const { host, user, port, jump, key, fingerprints } = connection
  const known = connection.knownHosts === '' ? '' : await readKnownHosts(connection.knownHosts, root)
  const files = {
    config: sshConfig({
      ...{ host, user, port, fingerprints, folder: folder.path },
      ...(jump === undefined ? {} : { jump }),
      hasKey: key !== undefined,
      hasKnownHosts: known !== '',
    }),
    ...(known === '' ? {} : { known_hosts: knownHostsText(known, host, port) }),
    ...(fingerprints.length === 0 ? {} : { pinned: pinnedScript(fingerprints) }),
    ...(key === undefined ? {} : { key: privateKeyFile(key) }),
  }
  for (const [name, text] of Object.entries(files)) await folder.write(name, text)
}

/** Text has spaces in it; else it is a path. */
async function readKnownHosts(given: string, root: string): Promise<string> {
  if (/\s/.test(given.trim())) return given
  const path = isAbsolute(given) ? given : join(root, given)
  return readFile(path, 'utf8').catch((cause) => {
    throw new Failure('usage', `connection.known-hosts: ${path} cannot be read.`, {
      cause,
      hint: 'Give the path of a known_hosts file in the checkout, or its lines.',
    })
  })
}

interface Master {
  readonly ended: Promise<void>
  over(): boolean
  said(): string
}

function startMaster(from: { config: readonly string[]; tools: ConnectionTools; end: AbortSignal }): Master {
  let said = ''
  let over = false
  const argv = ['ssh', ...from.config, '-M', '-N', '-T', hostAlias]
  const onOutput = (_: string, text: string) => {
    said = (said + text).slice(-8000)
  }
  const ended = from.tools.exec({ argv, timeout: long, signal: from.end, bound: true, onOutput }).then(
    () => {
      over = true
    },
    (thrown: Error) => {
      over = true
      if (thrown !== closing) said = said === '' ? thrown.message : said
    },
  )
  return { ended, over: () => over, said: () => said }
}

async function ready(wait: { master: Master; socket: string; place: string; signal: AbortSignal }): Promise<void> {
  const { master, socket, place, signal } = wait
  for (let round = 0; round < 1500; round += 1) {
    if (existsSync(socket)) return
    if (master.over()) throw sshFailure(master.said(), place)
    if (signal.aborted) throw signal.reason
    await sleep(20)
  }
  throw new Failure('transient', `${place} did not answer within 30 s.`, { details: [master.said()].filter(Boolean) })
}

/** Where the host says its Docker socket is, if that is the usual one or DOCKER_HOST names it, and the user may use it. */
const socketThere = `case "\${DOCKER_HOST-}" in
unix://*) s="\${DOCKER_HOST#unix://}" ;;
"") [ -z "\${DOCKER_CONTEXT-}" ] && ! grep -qs currentContext "\${DOCKER_CONFIG:-$HOME/.docker}/config.json" && s=/var/run/docker.sock ;;
esac
[ -S "\${s-}" ] && [ -w "$s" ] && printf %s "$s"; exit 0`

/** A socket here that the shared connection forwards to Docker's there: no program needs to be started for each call. Undefined where that cannot be had. */
async function forward(from: {
  config: readonly string[]
  folder: PrivateFolder
  tools: ConnectionTools
  signal: AbortSignal
}): Promise<string | undefined> {
  const { config, folder, tools, signal } = from
  const run = (...words: string[]) =>
    tools.exec({ argv: ['ssh', ...config, ...words], timeout: 20_000, signal }).catch((thrown) => {
      if (signal.aborted) throw thrown
      return { exit: 1, stdout: '' }
    })
  const { exit, stdout } = await run('-T', hostAlias, `sh -c '${socketThere}'`)
  if (exit !== 0 || !/^\/[^\s:]+$/.test(stdout)) return undefined
  const path = join(folder.path, 'direct')
  const opened = await run('-O', 'forward', '-L', `${path}:${stdout}`, hostAlias)
  return opened.exit === 0 ? path : undefined
}

async function ping(at: {
  path: string
  place: string
  socket: DockerSocket
  tools: ConnectionTools
  signal: AbortSignal
}): Promise<void> {
  const { path, place, socket, tools, signal } = at
  const answer = await tools.http
    .request({ method: 'GET', url: '/_ping', at: `unix://${path}`, timeout: 20_000, signal })
    .catch((thrown: unknown) => {
      if (signal.aborted) throw signal.reason
      throw remoteDockerFailure(socket.lastWords() || String((thrown as Error).message), place)
    })
  if (answer.status !== 200) throw remoteDockerFailure(answer.body, place)
}
