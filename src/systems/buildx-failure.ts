import type { FailureKind, Place } from '../core/failure.ts'
import type { Classified, Classifier } from '../core/knowledge.ts'
import type { Step } from '../core/step.ts'

interface Rule {
  readonly form: RegExp
  readonly kind: FailureKind
  /** `$0` is the line that matched, `$1` … its groups. */
  readonly cause: string
  readonly hint?: string
}

/**
 * What the messages of Buildx and BuildKit mean, the first match counts. Errors of the application's own Dockerfile come first: their
 * text may hold anything. Messages as of Buildx 0.13 and BuildKit 0.13, recorded by test/live/build.live.ts.
 */
const rules: readonly Rule[] = [
  {
    form: /exec format error|\.buildkit_qemu_emulator[":]*\s*(?:to rootfs|no such file|not found|permission denied)/,
    kind: 'absent',
    cause: 'A command of the Dockerfile is for another architecture, and this machine cannot emulate it.',
    hint: 'Build on the native platform and cross-compile (FROM --platform=$BUILDPLATFORM), or install emulation (docker/setup-qemu-action, or qemu-user-static and binfmt-support).',
  },
  {
    form: /no space left on device|disk quota exceeded/i,
    kind: 'capacity',
    cause: 'There is no space left on the device that builds or stores the image.',
    hint: 'Free space: docker buildx prune, docker image prune, or a larger runner.',
  },
  {
    form: /process "(?:\/dev\/\.buildkit_qemu_emulator )?(.+)" did not complete successfully: exit code: (\d+)/,
    kind: 'unhealthy',
    cause: 'The command `$1` of the Dockerfile failed with exit code $2.',
    hint: 'Read the lines above it; the same command fails with `docker build` on your machine.',
  },
  {
    form: /(?:dockerfile parse error|unknown instruction|base name [^\n]*should not be blank|the Dockerfile cannot be empty|failed to parse|invalid reference format)[^\n]*/i,
    kind: 'usage',
    cause: 'The Dockerfile is wrong: $0',
    hint: 'Correct the Dockerfile where it is named above.',
  },
  {
    form: /failed to read dockerfile: open ([^\n]+): no such file or directory/,
    kind: 'absent',
    cause: 'There is no $1 in the build context’s folder.',
    hint: 'Check the image’s file, and that .dockerignore does not leave it out.',
  },
  {
    form: /failed to stat ([^\n:]+): stat [^\n]*: no such file or directory/,
    kind: 'absent',
    cause: 'The secret file $1 does not exist.',
    hint: 'Check the path under secret-files: it is relative to the checkout, and files that are made must be made before the build.',
  },
  {
    form: /target stage "?([^"\s]+)"? could not be found/,
    kind: 'usage',
    cause: 'The Dockerfile has no stage named $1.',
    hint: 'Name a stage of the Dockerfile (FROM … AS NAME) as the image’s target.',
  },
  {
    form: /failed to (?:compute cache key|calculate checksum)[^\n]*?("[^"\n]+"): not found/,
    kind: 'absent',
    cause: 'The Dockerfile copies $1, which is not in the build context.',
    hint: 'Check the path, the image’s context, and .dockerignore.',
  },
  {
    form: /push-by-digest is currently not implemented|Multi-platform build is not supported|multiple platforms feature is currently not supported/i,
    kind: 'absent',
    cause: 'This builder cannot do that: $0',
    hint: 'Let Docker keep images in the containerd store ({"features":{"containerd-snapshotter":true}} in daemon.json), or create a builder: docker buildx create --use.',
  },
  {
    form: /(?:insufficient_scope|no basic auth credentials|authentication required|\b401 Unauthorized|incorrect username or password)[^\n]*/i,
    kind: 'auth',
    cause: 'The registry did not accept the credentials: $0',
    hint: 'Log in to that registry before the build (docker login, or a login step), with a token that may push.',
  },
  {
    form: /(?:\b403 Forbidden|denied: |TAG_INVALID|tag is immutable|tag invalid: )[^\n]*/i,
    kind: 'denied',
    cause: 'The registry refused: $0',
    hint: 'Check that the token may write packages of this repository (permissions: packages: write).',
  },
  {
    form: /(?:429 Too Many|toomanyrequests|unexpected status[^\n]*\b(?:408|429|5\d\d)\b|\b50[0234] (?:Internal|Bad|Service|Gateway)|connection reset|broken pipe|unexpected EOF|failed to do request: [^\n]*: EOF|use of closed network connection|server closed idle connection|Error response from daemon: unknown:(?=\s*$)|TLS handshake timeout|i\/o timeout|DeadlineExceeded|connection refused|network is unreachable|server misbehaving|temporary failure in name resolution|GOAWAY)[^\n]*/i,
    kind: 'transient',
    cause: 'The network or a registry failed: $0',
  },
  {
    form: /failed to resolve source metadata for ([^\s:]+(?::[^\s:]+)*): [^\n]*not found/,
    kind: 'absent',
    cause: 'The base image $1 does not exist.',
    hint: 'Check the FROM line, and that the base image has this platform.',
  },
  {
    form: /no match for platform in manifest[^\n]*|does not match the specified platform[^\n]*/,
    kind: 'absent',
    cause: 'A base image does not have the wanted platform: $0',
    hint: 'Use a base image for all platforms, or remove the platform from the image’s platforms.',
  },
  {
    form: /no such host/,
    kind: 'absent',
    cause: 'The host of a registry is not known: $0',
    hint: 'Check the image’s name and the network’s DNS.',
  },
]

/** Reads what `docker buildx build` said when it failed. */
export const classifyBuildx: Classifier = ({ stderr }, step) => {
  const said = errorPart(stderr)
  for (const rule of rules) {
    const match = rule.form.exec(said)
    if (match !== null) return found(rule, match, placeIn(stderr, step))
  }
  const last = said.trim().split('\n').at(-1)
  return last === undefined || last === ''
    ? undefined
    : { kind: 'unhealthy', cause: `The build failed: ${plain(last)}` }
}

/** The excerpt of the step that failed and the error after it: progress lines of steps that succeeded may quote anything. */
function errorPart(text: string): string {
  const last = [...text.matchAll(/^(?:ERROR|error): .*$/gm)].at(-1)
  if (last === undefined) return text.slice(-8000)
  const excerpt = [...text.slice(0, last.index).matchAll(/^-{6}\n > .*$/gm)].at(-1)
  return text.slice(excerpt?.index ?? last.index)
}

function found(rule: Rule, match: RegExpExecArray, place: Place | undefined): Classified {
  const cause = rule.cause.replace(/\$(\d)/g, (_, group: string) => plain(match[Number(group)] ?? ''))
  return {
    kind: rule.kind,
    cause: place === undefined ? cause : `${place.file}:${place.line}: ${cause}`,
    ...(rule.hint === undefined ? {} : { hint: rule.hint }),
    ...(place === undefined ? {} : { place }),
  }
}

/** BuildKit prints `Dockerfile:7` and the lines around, with `>>>` before the one that failed: the file's name without its folder. */
function placeIn(text: string, step: Step | undefined): Place | undefined {
  const [, name = 'Dockerfile', line] = /^([^\s:]+):(\d+)\n-{5,}$/m.exec(text) ?? []
  const number = line ?? /parse error on line (\d+)/.exec(text)?.[1]
  return number === undefined ? undefined : { file: dockerfileOf(step) ?? name, line: Number(number) }
}

/** The Dockerfile as the step names it, relative to the folder in which it runs: where a person opens it. */
function dockerfileOf(step: Step | undefined): string | undefined {
  if (step?.do !== 'exec' || typeof step.cwd !== 'string') return undefined
  const file = step.argv.find((arg) => typeof arg === 'string' && arg.startsWith('--file='))
  const path = typeof file === 'string' ? file.slice('--file='.length) : undefined
  return path?.startsWith(`${step.cwd}/`) ? path.slice(step.cwd.length + 1) : path
}

function plain(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').slice(0, 400)
}
