import type { Arg } from '../../core/step.ts'

/** Variables of this machine that the docker CLI itself needs to render; everything else is hidden from the Compose file. */
const machine =
  'PATH HOME TMPDIR XDG_CONFIG_HOME XDG_RUNTIME_DIR LD_LIBRARY_PATH DOCKER_CONFIG DOCKER_CONTEXT DOCKER_HOST DOCKER_TLS_VERIFY DOCKER_CERT_PATH'

/** Runs a command in which only the named variables of the environment are left; says at the end which files it was about if it fails. */
const clean = `keep=" $1 "; files="$2"; shift 2
for name in $(env | sed -n 's/^\\([A-Za-z_][A-Za-z0-9_]*\\)=.*/\\1/p'); do
  case "$keep" in *" $name "*) ;; *) unset "$name" ;; esac
done
"$@" || { code="$?"; echo "in $files" >&2; exit "$code"; }`

/** Runs a command with values read from the labels of a volume: they pass from the engine to the command and nowhere else. */
const withKept = `volume="$1"; prefix="$2"; names="$3"; shift 3
for name in $names; do
  value="$(docker volume inspect --format "{{index .Labels \\"$prefix.$name\\"}}x" "$volume")" || exit 1
  export "$name=\${value%x}"
done
exec "$@"`

/**
 * Runs a command after removing what a killed `up` left half made (see leftovers.ts). Not planned from facts: the engine may still be busy
 * with the last call of the killed client when they are taken, so it is looked for again at each attempt.
 */
const afterClearing = `project="$1"; shift
docker ps -a --no-trunc --filter "label=com.docker.compose.project=$project" \\
  --format '{{.ID}} {{.State}} {{.Label "com.docker.compose.service"}}/{{.Label "com.docker.compose.container-number"}}' |
awk '{ id[NR] = $1; state[NR] = $2; key[NR] = $3; count[$3]++ }
  END { for (i = 1; i <= NR; i++) if (state[i] == "created" && count[key[i]] > 1) print id[i] }' |
while read -r id; do docker rm "$id" >/dev/null; done
exec "$@"`

/**
 * Waits for containers that are being stopped: a stop goes on in the engine although the client that asked for it was killed, and the
 * container looks running until it is over. Told by the engine's recent events: a signal to end, and no end yet. At most a minute each.
 */
const settled = `now="$(date +%s)"; until="$(date +%s.%N)"
case "$until" in *[!0-9.]*) until="$((now + 1))" ;; esac
docker events --since "$((now - 120))" --until "$until" --filter "label=com.docker.compose.project=$1" \\
  --filter event=kill --filter event=die --format '{{.Actor.ID}} {{.Action}} {{.Actor.Attributes.signal}}' |
awk '{ last[$1] = $2 " " $3 } END { for (id in last) if (last[id] ~ /^kill/ && last[id] !~ / (1|10|12|28)$/) print id }' |
while read -r id; do timeout 60 docker wait "$id" >/dev/null 2>&1; done
exit 0`

type Argv = readonly [Arg, ...Arg[]]

/** `docker compose config` on these files, blind to the environment but for `names`. */
export function renderCommand(files: readonly string[], project: string, options: RenderOptions): Argv {
  const keep = [machine, ...options.names].join(' ')
  const profiles = options.profiles.flatMap((profile) => ['--profile', profile])
  return [
    'sh',
    '-c',
    clean,
    'sh',
    keep,
    files.join(' '),
    ...compose(files, project),
    ...profiles,
    'config',
    '--format',
    'json',
  ]
}
export interface RenderOptions {
  readonly names: readonly string[]
  readonly profiles: readonly string[]
}

/** `docker compose -f … -p …`, without a `.env` file: what may be interpolated is declared in the configuration. */
export function compose(files: readonly string[], project: string): [string, ...string[]] {
  return ['docker', 'compose', '--env-file', '/dev/null', ...files.flatMap((file) => ['-f', file]), '-p', project]
}

/** The same command, its secret values taken from the volume that keeps them at the destination. */
export function withKeptValues(
  argv: readonly string[],
  kept: { volume: string; prefix: string; names: readonly string[] },
): Argv {
  const { volume, prefix, names } = kept
  return ['sh', '-c', withKept, 'sh', volume, prefix, names.join(' '), ...argv]
}

/** The same command, once half-made containers of the project are gone. */
export function clearingFirst(argv: Argv, project: string): Argv {
  return ['sh', '-c', afterClearing, 'sh', project, ...argv]
}

/** Returns when no container of the project is being stopped any more. */
export function settle(project: string): Argv {
  return ['sh', '-c', settled, 'sh', project]
}
