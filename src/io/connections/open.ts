import { Failure } from '../../core/failure.ts'
import { dockerHost } from '../docker-host.ts'
import type { ConnectionTools, FilledConnection, OpenConnection } from './connection.ts'
import { privateFolder } from './folder.ts'
import { openSsh } from './ssh.ts'

/** @throws Failure */
export async function openConnection(
  connection: FilledConnection,
  root: string,
  { tools, signal }: { tools: ConnectionTools; signal: AbortSignal },
): Promise<OpenConnection> {
  switch (connection.way) {
    case 'context':
      return openContext(connection.context, tools.env)
    case 'tls':
      return openTls(connection)
    case 'ssh':
      return openSsh({ connection, root, tools, signal })
  }
}

async function openContext(name: string, env: ConnectionTools['env']): Promise<OpenConnection> {
  const { address } = await dockerHost(env, { context: name })
  if (address.startsWith('ssh:')) {
    throw new Failure('usage', `The Docker context ${name} leads over SSH (${address}), without a pinned key.`, {
      hint: 'Say connection: { ssh: …, known-hosts: … } instead of the context.',
    })
  }
  return {
    docker: `docker:${name}`,
    env: { DOCKER_CONTEXT: name, DOCKER_HOST: '', DEPLOY_ACTION_SSH: address.startsWith('unix:') ? '' : 'none' },
    close: async () => {},
  }
}

/** The Docker CLI takes the three from a folder. Without an authority of its own, those of the system count. */
async function openTls(connection: Extract<FilledConnection, { way: 'tls' }>): Promise<OpenConnection> {
  const { address, ca, cert, key } = connection
  const folder = await privateFolder()
  const files = { 'ca.pem': ca, 'cert.pem': cert, 'key.pem': key }
  for (const [name, text] of Object.entries(files)) if (text !== undefined) await folder.write(name, text)
  return {
    docker: `tls:${folder.path}:${address}`,
    env: {
      DOCKER_HOST: address,
      DOCKER_CONTEXT: '',
      DOCKER_TLS_VERIFY: '1',
      DOCKER_CERT_PATH: folder.path,
      DEPLOY_ACTION_SSH: 'none',
    },
    close: folder.remove,
  }
}
