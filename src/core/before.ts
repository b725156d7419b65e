/** What is done at a destination before the change: in this order, after everything harmless and before anything users notice. */
export type BeforeSettings = MigrateSettings | BackupSettings
/** What is put aside before a change. */
export type BackupSettings = DatabaseBackup | VolumeBackup | CommandBackup
/** Backups that the destination keeps and can restore. */
export type KeptSettings = DatabaseBackup | VolumeBackup

/** What every entry may say. */
interface Entry {
  /** Which of several hosts do it: each of them, or the first for all. */
  readonly on: 'first' | 'each'
  /** Milliseconds. */
  readonly timeout: number
}

/** A command of the new release, run once in a container of its own. */
export interface MigrateSettings extends Entry {
  readonly kind: 'migrate'
  /** The service whose image, environment and networks it has. */
  readonly service: string
  /** Empty: the service's own command; then the service is for this alone and is not started otherwise. */
  readonly run: readonly string[]
  /** `undo`: taken back by `undo`. `keep`: what ran before works with it too, by declaration. `irreversible`: no automatic way back across it. */
  readonly way: 'undo' | 'keep' | 'irreversible'
  readonly undo: readonly string[]
}

/** A PostgreSQL database, in its custom format, kept beside it. */
export interface DatabaseBackup extends Entry {
  readonly kind: 'database'
  readonly service: string
  readonly database: string
  readonly user: string
  /** Backups kept, the newest. */
  readonly keep: number
  /** Compose project in which the service runs; absent: the one that is deployed. */
  readonly project?: string
  /** Also restored, into a scratch database. */
  readonly verify: boolean
}

/** What is in a named volume, as a tar file. */
export interface VolumeBackup extends Entry {
  readonly kind: 'volume'
  readonly volume: string
  /** A service that mounts it and whose image has `sh` and `tar`. */
  readonly service: string
  readonly project?: string
  readonly keep: number
}

/** A command of the new release that makes a backup where it likes. */
export interface CommandBackup extends Entry {
  readonly kind: 'command'
  readonly service: string
  readonly run: readonly string[]
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

/** The command of the entry with this index; undefined for a backup that a target makes itself. */
export function oneOffOf(one: BeforeSettings, index: number): OneOff | undefined {
  if (one.kind === 'database' || one.kind === 'volume') return undefined
  const { service, run, timeout } = one
  const shown = run.length === 0 ? service : `${inOneLine(run.at(-1) ?? '')} in ${service}`
  const [id, verb] = one.kind === 'migrate' ? ['migrate', 'Migrate'] : ['backup', 'Back up']
  return { id: `before.${index + 1}.${id}`, title: `${verb}: ${shown}`, service, run, timeout }
}

/** The command that takes a migration back. */
export function undoOf({ service, undo, timeout }: MigrateSettings, index: number): OneOff {
  const ends = `before.${index + 1}.migrate`
  return {
    id: `${ends}.undo`,
    title: `Undo the migration: ${inOneLine(undo.at(-1) ?? '')}`,
    service,
    run: undo,
    timeout,
    ends,
  }
}

/** A script by its first line that does something. */
function inOneLine(script: string): string {
  const lines = script.trim().split('\n')
  const first = lines.find((line) => !/^(?:set |#|$)/.test(line.trim())) ?? lines[0] ?? ''
  return lines.length === 1 ? first : `${first.trim()} …`
}

/** Every command that an environment's `before:` may come to run. */
export function oneOffsOf(before: readonly BeforeSettings[] = []): OneOff[] {
  return before.flatMap((one, index) => [
    ...[oneOffOf(one, index) ?? []].flat(),
    ...(one.kind === 'migrate' && one.way === 'undo' ? [undoOf(one, index)] : []),
  ])
}

/** Services that exist for a migration alone. */
export function migrationServices(before: readonly BeforeSettings[] = []): string[] {
  return before.flatMap((one) => (one.kind === 'migrate' && one.run.length === 0 ? [one.service] : []))
}
