import type { Ports } from '../../core/ports.ts'

/** What `service.start` is asked for. Secrets stand in it as values. */
export interface Wanted {
  readonly id: string
  readonly image: string
  readonly command: readonly string[]
  readonly stack: string
  /** Service of the stack → the reference that it runs. */
  readonly images: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly port: number
  readonly ready: string
  /** Milliseconds. */
  readonly timeout: number
  readonly provides: Readonly<Record<string, string>>
  /** Absolute path of the checkout. */
  readonly root: string
  /** Absolute path of the folder for records and logs. */
  readonly folder: string
}

/** Something that was begun. Whoever made it calls `stop`, whatever happens. */
export interface Begun {
  /** Undefined: not yet. @throws Failure when it will never be */
  ready(): Promise<Address | undefined>
  /** What it printed last. */
  log(): Promise<string>
  /** Harmless when it is gone already. */
  stop(): Promise<void>
}

/** Where it answers: `port` and, of a stack, `service:port` → port on this machine. */
export interface Address {
  readonly host: string
  readonly ports: Readonly<Record<string, number>>
}

/** Starts a wanted service under a name of its own; nothing has happened before `record` is durable. */
export type Start = (wanted: Wanted, name: string, tools: ServiceTools, signal: AbortSignal) => Promise<Begun>

export interface ServiceTools {
  readonly exec: Ports['exec']
}

/** What is left in the folder, so that the next run ends what a killed one began. */
export type ServiceRecord = {
  readonly name: string
  readonly kind: 'container' | 'stack' | 'program'
  readonly stack: string
  readonly pid: number
  readonly start: string
  readonly machine: string
}
