import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import type { Clock, Ports } from '../core/ports.ts'
import { systemClock } from './clock.ts'
import { createConnections } from './connections/connections.ts'
import { createExec } from './exec.ts'
import { createFiles } from './files.ts'
import { createGroups, type Groups } from './groups.ts'
import { lazyHttp } from './lazy-http.ts'
import { createCall, machineOperations, type Operations, type OperationTables } from './operations.ts'
import { childEnvironment } from './runner/environment.ts'
import type { Secrets } from './secrets.ts'
import type { Tools } from './tools.ts'

/** What the ports are made with. */
export interface PortOptions {
  /** The process's environment, as the runner module read it. */
  readonly env: Readonly<Record<string, string>>
  readonly secrets: Secrets
  readonly signal: AbortSignal
  /** Shared with whoever handles signals, so that a hard end reaches every child. */
  readonly groups?: Groups
  readonly clock?: Clock
  /** Beside those about this machine. Given the tools they are made of. */
  readonly operations?: (tools: Tools) => Operations
  /** Those that are loaded when they are called. */
  readonly tables?: (tools: Tools) => OperationTables
}

/** The ports, to be closed. */
export interface OpenPorts extends Ports {
  readonly tools: Tools
  /** Closes connections and removes scratch folders. */
  close(): Promise<void>
}

/** The real ports, made once at a door. Nothing is opened before it is used. */
export function createPorts(options: PortOptions): OpenPorts {
  const { env, secrets, signal, clock = systemClock, groups = createGroups() } = options
  const exec = createExec({ env: childEnvironment(env), groups })
  const hide = (value: string) => secrets.add(`hidden ${secrets.values().length}`, value)
  const http = lazyHttp({ env, secret: secrets.get, hide, exec, tools: () => tools })
  const files = createFiles(env['RUNNER_TEMP'] || tmpdir())
  const tools: Tools = { http, exec, files, clock, secrets, env }
  const connections = createConnections({ env: childEnvironment(env), exec, http })
  const known = { ...machineOperations, ...connections.operations, ...options.operations?.(tools) }
  const call = createCall(known, options.tables?.(tools))
  return {
    exec,
    http: http.request,
    call,
    files,
    clock,
    secret: secrets.get,
    secrets: secrets.values,
    random: (bytes) => randomBytes(bytes).toString('hex'),
    signal,
    tools,
    async close() {
      await connections.close()
      http.close()
      await files.dispose()
    },
  }
}
