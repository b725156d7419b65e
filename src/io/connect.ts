import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { isIP } from 'node:net'
import { isClusterName } from '../core/cluster.ts'
import { Failure } from '../core/failure.ts'
import type { Connection, Opening } from './connection.ts'
import { type DockerHost, dockerHost } from './docker-host.ts'

/**
 * What a step's `at` names: `docker` is this machine's Docker as its CLI would find it, `docker:NAME` a Docker context, and a text with
 * `://` is a host as DOCKER_HOST would have it; `kubernetes:…` is a cluster (core/cluster.ts).
 * @throws Failure `usage` for a name or scheme that is not known
 */
export function connector(
  env: Readonly<Record<string, string>>,
  opening?: Opening,
): (name: string) => Promise<Connection> {
  return async (name) => {
    if (isClusterName(name) && opening !== undefined)
      return (await import('./kubernetes/connect.ts')).openKubernetes(name, opening)
    if (name === 'docker') return openDocker(await dockerHost(env))
    if (name.startsWith('docker:')) return openDocker(await dockerHost(env, { context: name.slice('docker:'.length) }))
    const [, folder, address] = /^tls:(.*):(tcp:.*)$/.exec(name) ?? []
    if (folder !== undefined && address !== undefined)
      return openDocker(await dockerHost({ DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: folder }, { host: address }))
    if (name.includes('://')) return openDocker(await dockerHost(env, { host: name }))
    throw new Failure('bug', `There is no connection named ${JSON.stringify(name)}.`)
  }
}

/** A way to the Docker Engine API at this host. */
export function openDocker(host: DockerHost): Connection {
  const { address } = host
  const url = URL.parse(address)
  const shared = { keepAlive: true, maxSockets: 16 }
  if (url?.protocol === 'unix:') {
    const socketPath = decodeURIComponent(url.pathname)
    return { address, protocol: 'http:', options: { socketPath }, agent: new HttpAgent(shared) }
  }
  if (url?.protocol === 'tcp:' || url?.protocol === 'http:' || url?.protocol === 'https:') {
    const secure = host.tls !== undefined || url.protocol === 'https:'
    const hostname = url.hostname.replace(/^\[|\]$/g, '')
    // Else the certificate would be held against the name in our Host header.
    const name = secure ? { servername: isIP(hostname) === 0 ? hostname : '' } : {}
    const options = { host: hostname, port: url.port || (secure ? 2376 : 2375), ...name }
    return secure
      ? { address, protocol: 'https:', options, agent: new HttpsAgent({ ...shared, ...host.tls }) }
      : { address, protocol: 'http:', options, agent: new HttpAgent(shared) }
  }
  const ssh = url?.protocol === 'ssh:'
  const why = ssh ? 'Docker over SSH needs a pinned host key' : 'This way to Docker is not supported'
  throw new Failure('usage', `${why}: ${address}.`, {
    hint: ssh
      ? 'Say it in the environment: connection: { ssh: user@host, known-hosts: … }.'
      : 'Use unix:///path/of/docker.sock or tcp://host:port, in DOCKER_HOST or in the current Docker context.',
  })
}

/** When nobody serves the address there is no Docker; when the socket is not ours to open, that is said. */
export function absentDocker(thrown: unknown, address: string): Failure | undefined {
  const code = ((thrown as Error).cause as NodeJS.ErrnoException | undefined)?.code
  if (code === 'EACCES' || code === 'EPERM') {
    return new Failure('denied', `This user may not use Docker at ${address}.`, {
      cause: thrown,
      hint: 'Add the user to the group docker and log in again, or set DOCKER_HOST to a Docker that this user may use.',
    })
  }
  if (code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ENOTSOCK') {
    return new Failure('absent', `Docker does not run at ${address}.`, {
      cause: thrown,
      hint: 'Start Docker, or set DOCKER_HOST to where it runs.',
    })
  }
  return undefined
}
