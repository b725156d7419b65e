/** What is done at a destination before the change: in this order, after everything harmless and before anything users notice. */
export type BeforeSettings = MigrateSettings | BackupSettings
export type BackupSettings = DatabaseBackup | VolumeBackup

/** A command of the new release, run once in a container of its own. */
export interface MigrateSettings {
  readonly kind: 'migrate'
  /** The service whose image, environment and networks it has. */
  readonly service: string
  /** Empty: the service's own command; then the service is for this alone and is not started otherwise. */
  readonly run: readonly string[]
  /** `undo`: taken back by `undo`. `keep`: what ran before works with it too, by declaration. `irreversible`: no automatic way back across it. */
  readonly way: 'undo' | 'keep' | 'irreversible'
  readonly undo: readonly string[]
  /** Milliseconds. */
  readonly timeout: number
}

/** A PostgreSQL database, in its custom format, kept beside it. */
export interface DatabaseBackup {
  readonly kind: 'database'
  readonly service: string
  readonly database: string
  readonly user: string
  /** Backups kept, the newest. */
  readonly keep: number
  /** Also restored, into a scratch database. */
  readonly verify: boolean
  readonly timeout: number
}

/** What is in a named volume, as a tar file. */
export interface VolumeBackup {
  readonly kind: 'volume'
  readonly volume: string
  /** A service that mounts it and whose image has `sh` and `tar`. */
  readonly service: string
  readonly keep: number
  readonly timeout: number
}

/** A command in a container of its own, made for it and removed after it. */
export interface OneOff {
  readonly id: string
  readonly title: string
  readonly service: string
  /** Empty: the service's own command. */
  readonly run: readonly string[]
  readonly timeout: number
  /** Id of another one-off that must be over before this one begins: its container may go on although its client was killed. */
  readonly ends?: string
}

/** Services that exist for a migration alone. */
export function migrationServices(before: readonly BeforeSettings[] = []): string[] {
  return before.flatMap((one) => (one.kind === 'migrate' && one.run.length === 0 ? [one.service] : []))
}
