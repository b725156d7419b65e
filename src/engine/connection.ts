import { type ConnectionSettings, connectionName } from '../core/connection.ts'
import { maskFailure, toFailure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import type { Ports } from '../core/ports.ts'
import type { CallStep } from '../core/step.ts'
import { attempt } from './attempt.ts'
import type { EngineContext } from './context.ts'
import { type Hold, withHold } from './hold.ts'
import { repeat } from './retry.ts'

interface Opened {
  readonly id: string
  readonly docker: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * Runs `body` with the Docker of this connection in place of the machine's: what acts on `docker` acts there, and programs find it in their
 * environment. Plans and snapshots do not name it, so a way back that was stored through one connection can be taken through another.
 * @throws Failure when it cannot be opened; nothing was touched
 */
export async function withConnection<T>(
  connection: ConnectionSettings | undefined,
  root: string,
  context: EngineContext,
  body: (connected: EngineContext) => Promise<T>,
): Promise<T> {
  if (connection === undefined) return body(context)
  return withHold(connectionHold(connection, root), context, (opened) =>
    body({ ...context, ports: connectedPorts(context.ports, opened) }),
  )
}

function connectionHold(connection: ConnectionSettings, root: string): Hold<Opened> {
  const name = connectionName(connection)
  const step: CallStep = {
    id: 'connection.open',
    title: `Connect to ${name}`,
    do: 'call',
    operation: 'connection.open',
    input: { connection: connection as unknown as Json, root },
    attempts: 3,
    timeout: 60_000,
  }
  return {
    name,
    async acquire(context) {
      try {
        const values = { outputs: new Map<string, string>(), scratch: undefined }
        const output = await repeat(step, context, () => attempt(step, values, context))
        return output.value as unknown as Opened
      } catch (thrown) {
        throw maskFailure(toFailure(thrown), context.mask)
      }
    },
    release: async ({ id }, { ports, signal }) => {
      await ports.call('connection.close', { id }, signal)
    },
  }
}

function connectedPorts(ports: Ports, { docker, env }: Opened): Ports {
  return {
    ...ports,
    exec: (request) => ports.exec({ ...request, env: { ...env, ...request.env } }),
    http: (request) => ports.http(request.at === 'docker' ? { ...request, at: docker } : request),
  }
}
