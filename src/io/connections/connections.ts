import type { Json } from '../../core/json.ts'
import type { Operations } from '../operations.ts'
import type { ConnectionTools, FilledConnection, OpenConnection } from './connection.ts'

/** Connections that are open, by a number. */
export interface Connections {
  /** `connection.open {connection, root}` → `{id, docker, env}`; `connection.close {id}`. */
  readonly operations: Operations
  close(): Promise<void>
}

export function createConnections(tools: ConnectionTools): Connections {
  const open = new Map<string, OpenConnection>()
  let count = 0
  const close = async (id: string) => {
    const one = open.get(id)
    open.delete(id)
    await one?.close()
    return null
  }
  return {
    operations: {
      'connection.open': async (input, signal) => {
        const connection = input['connection'] as unknown as FilledConnection
        const one = await (await import('./open.ts')).openConnection(connection, String(input['root'] ?? ''), {
          tools,
          signal,
        })
        count += 1
        open.set(String(count), one)
        return { id: String(count), docker: one.docker, env: { ...one.env } } satisfies Json
      },
      'connection.close': (input) => close(String(input['id'])),
    },
    close: async () => {
      await Promise.all([...open.keys()].map(close))
    },
  }
}
