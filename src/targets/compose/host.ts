import { Failure } from '../../core/failure.ts'
import type { Classifier } from '../../core/knowledge.ts'
import { classifyCli } from './classify.ts'

/**
 * Shell text that defines `on_host SCRIPT NAME ARGS…`: runs a script where the engine is, which is this machine, or the host of the SSH connection.
 * Standard input goes there too.
 */
export const onHost = `on_host() {
  case "\${DEPLOY_ACTION_SSH-}:\${DOCKER_HOST-}" in
    none:*|:tcp:*|:http*) echo "only the Docker API of this host can be reached, not its files" >&2; exit 64 ;;
    :*) sh -c "$@" ;;
    *) line=; for word do line="$line '$(printf %s "$word" | sed "s/'/'\\\\\\\\''/g")'"; done
      $DEPLOY_ACTION_SSH "sh -c $line" ;;
  esac
}
`

/** Shell text that defines `list PATHS…` (the files that count below them: those of git, where it knows any) and `hash`, of the names on its input. */
export const hashing = `list() {
  for path do
    if [ -d "$path" ]; then git -c core.quotePath=false ls-files --cached --others --exclude-standard -- "$path" 2>/dev/null || find "$path" -type f; elif [ -e "$path" ]; then printf '%s\\n' "$path"; fi
  done | LC_ALL=C sort -u
}
hash() {
  while IFS= read -r name; do
    if [ -L "$name" ]; then printf 'l %s ' "$name"; readlink "$name"; continue; fi
    if [ -x "$name" ]; then printf 'x '; else printf 'f '; fi
    printf '%s ' "$name"; sha256sum <"$name" || echo unreadable
  done | sha256sum | cut -c 1-32
}
`

/** What goes wrong with files on the host. */
export const classifyHost: Classifier = (output) => {
  if (output.exit === 64 || /only the Docker API of this host/.test(output.stderr)) {
    return {
      kind: 'usage',
      cause:
        'Services mount files of the checkout, but only the Docker API of this host can be reached, not its files.',
      hint: 'Connect over SSH (connection: { ssh: … }), or put the files into the image.',
    }
  }
  if (/No space left on device|Disk quota exceeded/i.test(output.stderr)) {
    return { kind: 'capacity', cause: 'The disk of the host is full.', hint: 'Free space on the host, then run again.' }
  }
  const denied = /.*Permission denied.*/.exec(output.stderr)?.[0]
  if (denied !== undefined)
    return { kind: 'denied', cause: denied.trim(), hint: 'Choose a folder that the user may write to: folder: PATH.' }
  return classifyCli(output)
}

/** @throws Failure `bug` for what is no folder on the host */
export function checkFolder(path: string): string {
  if (path.startsWith('/')) return path.replace(/\/+$/, '')
  throw new Failure('absent', `The host does not say where the home of its user is: ${JSON.stringify(path)}.`, {
    hint: 'Name the folder for releases: folder: /srv/shop.',
  })
}
