import type { BackupSettings, DatabaseBackup, KeptSettings, VolumeBackup } from '../../core/before.ts'
import type { Facts } from '../../core/question.ts'
import { type Step, scratch } from '../../core/step.ts'
import { type ComposeInput, projectName } from './config.ts'
import { label, volumeName } from './log.ts'
import { containersIn } from './look.ts'

/** Finds the container of a service that runs, and its image. */
export const find = `box="$(docker ps --no-trunc --quiet --filter "label=com.docker.compose.project=$1" \\
  --filter "label=com.docker.compose.service=$2" --filter label=com.docker.compose.oneoff=False | head -n 1)"
[ -n "$box" ] || { echo "$2 does not run, so there is nothing that could be backed up" >&2; exit 1; }
image="$(docker inspect --format '{{.Image}}' "$box")"
aside() { docker run --rm --interactive --network none --user 0 --entrypoint sh --volume "$volume:/backups" "$@"; }
`

/** Gives the checked file its name, removes those beyond the newest, says its size. */
const settle = `aside "$image" -c 'mv "$1.part" "$1" && ls -1t "\${1%/*}" | grep -v "[.]part$" | tail -n "+$(($2 + 1))" |
  while read -r old; do rm -f "\${1%/*}/$old"; done; echo "\${1##*/}: $(wc -c < "$1") bytes"' sh "$file" "$keep"`

/**
 * Dumps in PostgreSQL's custom format. Neither the exit code nor the size is believed: the list is read, and then all of it, which a dump that
 * was cut off fails.
 */
const dump = `volume="$3"; file="/backups/$4"; keep="$5"; user="$6"; database="$7"; codes="$8"
${find}{ docker exec "$box" pg_dump --format=custom --username "$user" "$database"; echo "$?" >"$codes/dump"; } |
  aside "$image" -c 'umask 077; mkdir -p "\${1%/*}" && cat >"$1.part" && [ -s "$1.part" ] &&
    pg_restore --list "$1.part" >/dev/null && pg_restore --file=/dev/null "$1.part"' sh "$file" || exit 1
[ "$(cat "$codes/dump")" = 0 ] || exit 1
${settle}`

/** Restores the backup into a database made for it, which is dropped on every way out; says how many tables there are. */
const prove = `volume="$3"; file="/backups/$4"; user="$5"; database="$6"; codes="$7"
${find}docker exec "$box" dropdb --if-exists --username "$user" "$database" && docker exec "$box" createdb --username "$user" "$database" || exit 1
{ aside "$image" -c 'cat "$1"' sh "$file"; echo "$?" >"$codes/read"; } |
  docker exec --interactive "$box" pg_restore --exit-on-error --no-owner --username "$user" --dbname "$database"
code="$?"
[ "$code" = 0 ] && [ "$(cat "$codes/read")" = 0 ] && docker exec "$box" psql --username "$user" --no-align --tuples-only --dbname "$database" \\
  --command "select count(*) || ' tables restored' from pg_tables where schemaname not in ('pg_catalog', 'information_schema')" || code=1
docker exec "$box" dropdb --if-exists --username "$user" "$database"
exit "$code"`

/** The volume that the container mounts under this name of the Compose file, also one with a `name:` of its own. */
export const mounted = `source=''
for one in $(docker inspect --format '{{range .Mounts}}{{if eq .Type "volume"}}{{.Name}} {{end}}{{end}}' "$box"); do
  case "$one" in "$1_$wanted" | "$wanted") source="$one" ;; *)
    [ "$(docker volume inspect --format '{{index .Labels "com.docker.compose.volume"}}' "$one")" != "$wanted" ] || source="$one" ;;
  esac
done
[ -n "$source" ] || { echo "$2 mounts no volume $wanted" >&2; exit 1; }
`

/** Packs a volume, and reads the pack whole. */
const pack = `volume="$3"; file="/backups/$4"; keep="$5"; wanted="$6"
${find}${mounted}aside --volume "$source:/source:ro" "$image" -c 'umask 077; mkdir -p "\${1%/*}" && tar -C /source -cf "$1.part" . && [ -s "$1.part" ] &&
  tar -tf "$1.part" >/dev/null' sh "$file" || exit 1
${settle}`

/** The volume in which the backups of a project lie, in a folder for each thing that is backed up. */
export function backupsVolume(project: string): string {
  return volumeName(`compose/${project}`, 'backups')
}

/** Whose data it is, and who keeps the backups. */
export interface BackupPlace {
  /** Compose project in which the service runs. */
  readonly project: string
  /** Name of the destination. */
  readonly keeper: string
  /** By which the backup is called. */
  readonly release: string
}

export function backupPlace(input: ComposeInput, { project }: KeptSettings): BackupPlace {
  const keeper = projectName(input)
  return { project: project ?? keeper, keeper, release: input.release }
}

/** Makes a backup at the destination itself. Where nothing of the project exists yet, there is nothing to back up. */
export function planBackup(input: ComposeInput, facts: Facts, id: string, backup: BackupSettings): Step[] {
  if (backup.kind === 'command') return []
  const nothing = backup.project === undefined && containersIn(facts).length === 0
  return nothing ? [] : planBackupAt(backupPlace(input, backup), id, backup)
}

export function planBackupAt(place: BackupPlace, id: string, backup: KeptSettings): Step[] {
  const volume = backupsVolume(place.keeper)
  const create: Step = {
    id: `${id}.volume`,
    title: 'Make the volume for backups',
    do: 'http',
    at: 'docker',
    method: 'POST',
    url: '/volumes/create',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ Name: volume, Labels: { [label.backups]: `compose/${place.keeper}` } }),
    undo: wanted,
  }
  return [create, ...(backup.kind === 'database' ? dumpDatabase(place, id, backup) : packVolume(place, id, backup))]
}

const wanted = { way: 'keep', why: 'a backup is wanted whatever happens to the deploy' } as const
const run = { do: 'exec', undo: wanted, attempts: 1, classify: 'compose.cli', failsAs: 'unhealthy' } as const

function dumpDatabase(place: BackupPlace, id: string, backup: DatabaseBackup): Step[] {
  const { service, database, user, verify, timeout } = backup
  const file = `${database}/${place.release}.dump`
  const base = [place.project, service, backupsVolume(place.keeper), file]
  const proof: Step = {
    ...run,
    id: `${id}.verify`,
    title: `Restore the backup of ${database} into a scratch database`,
    argv: ['sh', '-c', prove, 'sh', ...base, user, `${database.slice(0, 40)}_deploy_action`, scratch],
    timeout,
  }
  return [
    {
      ...run,
      id: `${id}.backup`,
      title: `Back up the database ${database}`,
      argv: dumpArgs(place, backup, file),
      timeout,
    },
    ...(verify ? [proof] : []),
  ]
}

function packVolume(place: BackupPlace, id: string, backup: VolumeBackup): Step[] {
  const { volume, timeout } = backup
  const argv = packArgs(place, backup, `${volume}/${place.release}.tar`)
  return [{ ...run, id: `${id}.backup`, title: `Back up the volume ${volume}`, argv, timeout }]
}

/** Dumps a database into a file of the backups. */
export function dumpArgs(place: BackupPlace, backup: DatabaseBackup, file: string): readonly [string, ...string[]] {
  const { service, database, user, keep } = backup
  const base = [place.project, service, backupsVolume(place.keeper), file, String(keep)]
  return ['sh', '-c', dump, 'sh', ...base, user, database, scratch]
}

/** Packs a volume into a file of the backups. */
export function packArgs(place: BackupPlace, backup: VolumeBackup, file: string): readonly [string, ...string[]] {
  const { volume, service, keep } = backup
  return ['sh', '-c', pack, 'sh', place.project, service, backupsVolume(place.keeper), file, String(keep), volume]
}

/** What is backed up: the name of its folder. */
export function thingOf(backup: KeptSettings): string {
  return backup.kind === 'database' ? backup.database : backup.volume
}
