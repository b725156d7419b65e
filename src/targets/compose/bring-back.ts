import type { DatabaseBackup, KeptSettings, VolumeBackup } from '../../core/before.ts'
import type { Plan } from '../../core/plan.ts'
import { ask, type Question, topic } from '../../core/question.ts'
import { type Step, scratch } from '../../core/step.ts'
import type { KeptBackup } from '../../core/target.ts'
import { type BackupPlace, backupsVolume, dumpArgs, find, mounted, packArgs, thingOf } from './backup.ts'

export const keptBackups = (thing: string) => topic<readonly KeptBackup[]>(`compose.backups:${thing}`)

/** Prints name, bytes and time of each, the newest first; nothing where there is none. */
const list = `volume="$3"; folder="/backups/$4"
known="$(docker volume ls --quiet --filter "name=^$volume$")" || exit 1
[ -n "$known" ] || exit 0
${find}aside "$image" -c '[ -d "$1" ] || exit 0; cd "$1" || exit 1; ls -1t | grep -v "[.]part$" | while read -r name; do
  echo "$(wc -c <"$name") $(date -u -r "$name" +%Y-%m-%dT%H:%M:%SZ) $name"; done' sh "$folder"`

/** In one transaction: all of the backup or nothing. Whoever holds a table for longer than a minute makes it fail, and nothing is changed. */
const refill = `volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
${find}{ aside "$image" -c 'cat "$1"' sh "$file"; echo "$?" >"$codes/read"; } |
  docker exec --interactive --env PGOPTIONS="-c lock_timeout=60000" "$box" pg_restore --clean --if-exists --no-owner \\
    --single-transaction --exit-on-error --username "$user" --dbname "$database" || exit 1
[ "$(cat "$codes/read")" = 0 ]`

/** Those who use the volume are stopped and started again, whatever happens to what is in it. */
const unpack = `volume="$3"; file="/backups/$4"; wanted="$5"
${find}${mounted}users="$(docker ps --quiet --filter "volume=$source")"
[ -z "$users" ] || docker stop $users >/dev/null || exit 1
aside --volume "$source:/source" "$image" -c 'tar -tf "$1" >/dev/null && rm -rf /source/* /source/.[!.]* /source/..?* && tar -xpf "$1" -C /source' sh "$file"
code="$?"
[ -z "$users" ] || docker start $users >/dev/null || code=1
exit "$code"`

/** The backups of one database or volume at the destination. */
export function askBackups(place: BackupPlace, backup: KeptSettings): Question {
  const thing = thingOf(backup)
  const argv = ['sh', '-c', list, 'sh', place.project, backup.service, backupsVolume(place.keeper), thing] as const
  const step = {
    id: `ask.backups.${thing}`,
    title: `List the backups of ${thing}`,
    do: 'exec',
    argv,
    quiet: true,
  } as const
  return ask(keptBackups(thing), { ...step, classify: 'compose.cli', failsAs: 'absent' }, ({ stdout }) =>
    stdout
      .split('\n')
      .map((line) => /^\s*(\d+) (\S+) (.+)$/.exec(line))
      .flatMap((found) =>
        found === null ? [] : [{ name: `${thing}/${found[3]}`, bytes: Number(found[1]), at: found[2] ?? '' }],
      ),
  )
}

/** What is there now is backed up first, then the backup takes its place. */
export function planBringBack(place: BackupPlace, backup: KeptSettings, name: string): Plan {
  const thing = thingOf(backup)
  const steps = backup.kind === 'database' ? refillDatabase(place, backup, name) : unpackVolume(place, backup, name)
  const subject = `${backup.kind} ${thing} of Compose project ${place.project} from ${name}`
  return { stage: 'restore', subject, steps, basis: name, notes: [], values: {} }
}

const wanted = { way: 'keep', why: 'a backup is wanted whatever happens' } as const
const run = { do: 'exec', attempts: 1, classify: 'compose.cli', failsAs: 'unhealthy' } as const
/** None is removed for the one that is made before a restore. */
const all = 100_000

function refillDatabase(place: BackupPlace, backup: DatabaseBackup, name: string): Step[] {
  const { database, user, service, timeout } = backup
  const before = `${database}/before-restore-${place.release}.dump`
  const base = [place.project, service, backupsVolume(place.keeper), name] as const
  return [
    {
      ...run,
      id: 'restore.before',
      title: `Back up the database ${database} as it is now`,
      argv: dumpArgs(place, { ...backup, keep: all }, before),
      undo: wanted,
      timeout,
    },
    {
      ...run,
      id: 'restore.database',
      title: `Restore the database ${database} from ${name}`,
      argv: ['sh', '-c', refill, 'sh', ...base, user, database, scratch],
      undo: { way: 'keep', why: 'it is one transaction: all of it or nothing' },
      timeout,
    },
  ]
}

function unpackVolume(place: BackupPlace, backup: VolumeBackup, name: string): Step[] {
  const { volume, service, timeout } = backup
  const before = `${volume}/before-restore-${place.release}.tar`
  const fill = (file: string) =>
    ['sh', '-c', unpack, 'sh', place.project, service, backupsVolume(place.keeper), file, volume] as const
  const back: Step = {
    ...run,
    id: 'restore.volume.undo',
    title: `Put what was in the volume ${volume} back`,
    argv: fill(before),
    undo: { way: 'keep', why: 'it is the way back itself' },
    timeout,
  }
  return [
    {
      ...run,
      id: 'restore.before',
      title: `Back up the volume ${volume} as it is now`,
      argv: packArgs(place, { ...backup, keep: all }, before),
      undo: wanted,
      timeout,
    },
    {
      ...run,
      id: 'restore.volume',
      title: `Restore the volume ${volume} from ${name}; what uses it is stopped meanwhile`,
      argv: fill(name),
      undo: { way: 'steps', steps: [back] },
      timeout,
    },
  ]
}
