import type { Arg } from '../../core/step.ts'

type Argv = readonly [Arg, ...Arg[]]

/** Runs a command with values read from the labels of a config: they pass from the manager to the command and nowhere else. */
const withKept = `config="$1"; prefix="$2"; names="$3"; shift 3
for name in $names; do
  value="$(docker config inspect --format "{{index .Spec.Labels \\"$prefix.$name\\"}}x" "$config")" || exit 1
  export "$name=\${value%x}"
done
exec "$@"`

/** Stores the spec of each service, as it is now, in a config: from the manager to the manager. */
const keepSpecs = `destination="$1"; shift
while [ $# -gt 1 ]; do
  docker config inspect "$2" >/dev/null 2>&1 ||
    docker service inspect --format '{{json .Spec}}' "$1" |
    docker config create --label "io.deploy-action.values=$destination" "$2" - >/dev/null || exit 1
  shift 2
done`

/** Creates a secret or config unless there is one of its name; its name says its content. */
const createUnlessThere = `kind="$1"; name="$2"; from="$3"; shift 3
docker "$kind" inspect "$name" >/dev/null 2>&1 || docker "$kind" create "$@" "$name" "$from" >/dev/null`

/** Prints, after a mark, the files that are wanted with their text, then the names of all files beside them. */
const readFiles = `count="$1"; shift
while [ "$count" -gt 0 ]; do
  [ -f "$1" ] && { printf '\\001%s\\n' "$1"; cat -- "$1" || exit 1; }
  shift; count="$((count - 1))"
done
for folder do for file in "$folder"/*; do [ -f "$file" ] && printf '\\002%s\\n' "$file"; done; done; exit 0`

/** `docker stack config` on these files, blind to the variables that nobody declares. */
export function renderStack(files: readonly string[], hidden: readonly string[]): Argv {
  return [
    'env',
    ...hidden.flatMap((name) => ['-u', name]),
    'docker',
    'stack',
    'config',
    ...files.flatMap((file) => ['-c', file]),
  ]
}

/** Detached: Docker's own wait neither ends for a service that never runs nor tells a rollback from a success. */
export function deployStack(stack: string, file: string, prune: boolean): [string, ...string[]] {
  const options = ['--detach', '--with-registry-auth', '--resolve-image', 'never', ...(prune ? ['--prune'] : [])]
  return ['docker', 'stack', 'deploy', '-c', file, ...options, stack]
}

/** The same command, its secret values taken from the config that keeps them at the destination. */
export function withKeptValues(
  argv: readonly string[],
  kept: { readonly config: string; readonly names: readonly string[]; readonly prefix: string },
): Argv {
  return ['sh', '-c', withKept, 'sh', kept.config, kept.prefix, kept.names.join(' '), ...argv]
}

export function keepServiceSpecs(destination: string, pairs: readonly (readonly [string, string])[]): Argv {
  return ['sh', '-c', keepSpecs, 'sh', destination, ...pairs.flat()]
}

/** `from`: a file, or `-` for what comes in. */
export function createInjected(
  kind: 'secret' | 'config',
  name: string,
  from: string,
  options: readonly string[],
): Argv {
  return ['sh', '-c', createUnlessThere, 'sh', kind, name, from, ...options]
}

export function readStackFiles(files: readonly string[], folders: readonly string[]): Argv {
  return ['sh', '-c', readFiles, 'sh', String(files.length), ...files, ...folders]
}
