import type { LogEntry } from '../../core/log.ts'
import { type Facts, topic } from '../../core/question.ts'
import { type Step, scratch } from '../../core/step.ts'
import { type ComposeInput, projectName, releaseFile } from './config.ts'
import { releasesFolder } from './files.ts'
import { hashing, onHost } from './host.ts'
import { volumeLog } from './log.ts'
import { checkoutFiles } from './topics.ts'

/** Where a release lies on its host. */
export interface ReleaseFolder {
  readonly base: string
  readonly release: string
}

const harmless = { way: 'keep', why: 'nothing reads it before the release is switched to' } as const
const run = { do: 'exec', quiet: true, classify: 'compose.host', failsAs: 'absent', undo: harmless } as const

/**
 * Sends the files, and does not believe that they arrived: the host reads them again before they get their name. Below `files` they stand by
 * their contents, so they are sent once.
 */
const send = `${hashing}${onHost}root="$1"; base="$2"; wanted="$3"; work="$4"; shift 4
on_host '[ -d "$1/files/$2" ]' sh "$base" "$wanted" && exit 0
cd "$root" || exit 1
list "$@" >"$work/list"
tar -cf - -T "$work/list" | on_host '${hashing.replaceAll("'", `'\\''`)}
umask 022; new="$1/files/.$2.$$"; mkdir -p "$1" && chmod 700 "$1" && mkdir -p "$new" && trap "rm -rf \\"$new\\"" EXIT || exit 1
tar -xpf - -C "$new" && cd "$new" || exit 1
[ "$(find . \\( -type f -o -type l \\) | sed "s,^[.]/,," | LC_ALL=C sort -u | hash)" = "$2" ] || { echo "the files that arrived are not those that were sent" >&2; exit 1; }
mv "$new" "$1/files/$2" 2>/dev/null || [ -d "$1/files/$2" ]' sh "$base" "$wanted"`

/** Writes what a person needs to start the release by hand: the model, and the environment file, which only its owner reads. */
const describe = `${onHost}da_base="$1"; da_release="$2"; da_wanted="$3"; da_model="$4"; da_names="$5"
for da_name in $da_names; do
  eval "da_value=\\"\\\${$da_name}\\""
  case "$da_value" in
    *\\'*) printf '%s="%s"\\n' "$da_name" "$(printf %s "$da_value" | sed 's/[\\\\"$]/\\\\&/g')" ;;
    *) printf "%s='%s'\\n" "$da_name" "$da_value" ;;
  esac
done | on_host 'umask 077; mkdir -p "$1/releases/$2" && cat >"$1/releases/$2/.env.new" && mv "$1/releases/$2/.env.new" "$1/releases/$2/.env"' sh "$da_base" "$da_release" || exit 1
on_host 'umask 077; cd "$1/releases/$2" || exit 1; cat >compose.json || exit 1; [ -z "$3" ] || ln -sfn "../../files/$3" files' sh "$da_base" "$da_release" "$da_wanted" <"$da_model"`

/** What a rename does in one moment: \`current\` is the one release or the other. Then what no kept release has goes. */
const turn = `cd "$1" && [ -d "releases/$2" ] && ln -s "releases/$2" ".current.$$" && mv -Tf ".current.$$" current || exit 1`
const forget = `keep="$3"
for old in releases/*; do case " $2 $keep " in *" \${old#releases/} "*) ;; *) rm -rf "./$old" ;; esac; done
for old in files/*; do
  [ -d "$old" ] || continue
  used=; for one in releases/*/files; do [ "$(readlink "$one")" != "../../$old" ] || used=yes; done
  [ -n "$used" ] || rm -rf "./$old"
done`

/** Before the change: the release's folder stands on the host, whole. */
export function writeFolder(input: ComposeInput, facts: Facts): Step[] {
  const base = releasesFolder(input, facts)
  if (base === undefined) return []
  const { hash = '', paths = [] } = facts.get(checkoutFiles) ?? {}
  const names = Object.keys(input.variables)
  return [
    ...(hash === ''
      ? []
      : [
          {
            ...run,
            id: 'compose.files',
            title: `Copy ${paths.join(', ')} to the host`,
            argv: ['sh', '-c', send, 'sh', input.root, base, hash, scratch, ...paths] as const,
            attempts: 3,
          },
        ]),
    {
      ...run,
      id: 'compose.folder',
      title: `Write the release's folder on the host`,
      argv: ['sh', '-c', describe, 'sh', base, input.release, hash, releaseFile(input), names.join(' ')],
      env: input.variables,
      attempts: 3,
    },
  ]
}

/** Once everything is good: \`current\` is this release, and folders of releases that are not kept go. */
export function switchFolder(input: ComposeInput, facts: Facts): Step[] {
  const base = releasesFolder(input, facts)
  if (base === undefined) return []
  const kept = keptReleases(input, facts).map(({ release }) => release)
  const script = `${onHost}on_host '${turn}\n${forget}' sh "$@"`
  return [
    {
      ...run,
      id: 'compose.current',
      title: `Make it the current release in ${base}`,
      argv: ['sh', '-c', script, 'sh', base, input.release, kept.join(' ')],
      advisory: true,
    },
  ]
}

/** On a way back: \`current\` is the earlier release again. */
export function returnFolder({ base, release }: ReleaseFolder): Step {
  return {
    ...run,
    id: 'compose.restore.current',
    title: `Make ${release} the current release again`,
    argv: ['sh', '-c', `${onHost}on_host '${turn}' sh "$@"`, 'sh', base, release],
    advisory: true,
    undo: { way: 'keep', why: 'it is the way back itself' },
  }
}

/** Good releases that are still kept when this one is good too, the newest first. */
export function keptReleases(input: ComposeInput, facts: Facts): KeptRelease[] {
  return earlierReleases(input, facts).slice(0, Math.max(0, (input.keep ?? 5) - 1))
}

/** Good releases that are not kept any more once this one is good. */
export function droppedReleases(input: ComposeInput, facts: Facts): KeptRelease[] {
  return earlierReleases(input, facts).slice(Math.max(0, (input.keep ?? 5) - 1))
}

export interface KeptRelease {
  /** Of its entry in the log. */
  readonly key: string
  /** The name of its folder: a rollback is in that of the release it returned to. */
  readonly release: string
  readonly images: readonly string[]
}

interface Entry {
  readonly release: string
  readonly images: Readonly<Record<string, string>>
  readonly snapshot?: { readonly folder?: ReleaseFolder }
}

function earlierReleases(input: ComposeInput, facts: Facts): KeptRelease[] {
  const entries = facts.get(topic<readonly LogEntry[]>(`log:${volumeLog(projectName(input)).destination}`)) ?? []
  return entries
    .filter(({ key }) => key.startsWith('release.'))
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .flatMap(({ key, value }) => {
      try {
        const { release, images, snapshot } = JSON.parse(value) as Entry
        return [{ key, release: snapshot?.folder?.release ?? release, images: Object.values(images) }]
      } catch {
        return []
      }
    })
}
