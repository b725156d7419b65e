import type { FailureKind } from '../core/failure.ts'
import type { Classifier } from '../core/knowledge.ts'
import { ask, type Question, type Topic, topic } from '../core/question.ts'

/** Which programs that build images are on PATH. */
export interface BuildPrograms {
  readonly docker: boolean
  readonly buildah: boolean
}

export const buildProgramsTopic: Topic<BuildPrograms> = topic('build.programs')

export function askBuildPrograms(): Question {
  const step = {
    do: 'exec',
    id: 'build.programs',
    title: 'Look for Docker and Buildah',
    argv: ['sh', '-c', 'for name in docker buildah; do command -v "$name" >/dev/null && echo "$name"; done; true'],
    quiet: true,
    timeout: 30_000,
  } as const
  return ask(buildProgramsTopic, step, ({ stdout }) => ({
    docker: /^docker$/m.test(stdout),
    buildah: /^buildah$/m.test(stdout),
  }))
}

interface Rule {
  readonly form: RegExp
  readonly kind: FailureKind
  readonly cause: string
  readonly hint?: string
}

/** What Buildah's messages mean, the first match counts. As of Buildah 1.28, recorded by test/live/build/buildah.live.ts. */
const rules: readonly Rule[] = [
  {
    form: /exec format error[^\n]*/i,
    kind: 'absent',
    cause: 'A command of the Dockerfile is for another architecture, and this machine cannot emulate it.',
    hint: 'Cross-compile (FROM --platform=$BUILDPLATFORM), or install qemu-user-static and binfmt-support.',
  },
  {
    form: /no space left on device/i,
    kind: 'capacity',
    cause: 'There is no space left on the device that builds the image.',
  },
  {
    form: /building at STEP "(RUN [^\n]*?)": while running runtime: exit status (\d+)/,
    kind: 'unhealthy',
    cause: 'The command `$1` of the Dockerfile failed with exit code $2.',
  },
  {
    form: /building at STEP "((?:COPY|ADD) [^\n]*?)": [^\n]*no such file or directory/,
    kind: 'absent',
    cause: 'What `$1` copies is not in the build context.',
    hint: 'Check the path, the image’s context, and .containerignore or .dockerignore.',
  },
  {
    form: /[Uu]nknown instruction:? [^\n]*|dockerfile parse error[^\n]*|target "[^"]+" not found[^\n]*/,
    kind: 'usage',
    cause: 'The Dockerfile is wrong: $0',
  },
  {
    form: /[^\n]*(?:unauthorized|authentication required|incorrect username or password)[^\n]*/i,
    kind: 'auth',
    cause: 'The registry did not accept the credentials: $0',
  },
  {
    form: /[^\n]*(?:denied|403 \(?Forbidden|TAG_INVALID|immutable)[^\n]*/i,
    kind: 'denied',
    cause: 'The registry refused: $0',
  },
  {
    form: /[^\n]*(?:toomanyrequests|\b429\b|\b5\d\d \(|received unexpected HTTP status: 5\d\d|invalid status code from registry 5\d\d|connection refused|connection reset|broken pipe|: EOF|unexpected EOF|i\/o timeout|TLS handshake timeout|temporary failure in name resolution)[^\n]*/i,
    kind: 'transient',
    cause: 'The network or a registry failed: $0',
  },
  {
    form: /[^\n]*(?:manifest unknown|name unknown|no image found in manifest list)[^\n]*/i,
    kind: 'absent',
    cause: 'The base image does not exist: $0',
  },
]

/** Reads what Buildah said when it failed. */
export const classifyBuildah: Classifier = ({ stderr }) => {
  const said = stderr.slice(-8000)
  for (const { form, kind, cause, hint } of rules) {
    const match = form.exec(said)
    if (match === null) continue
    const text = cause.replace(/\$(\d)/g, (_, group: string) => (match[Number(group)] ?? '').trim().slice(0, 400))
    return { kind, cause: text, ...(hint === undefined ? {} : { hint }) }
  }
  const last = said.trim().split('\n').at(-1)
  return last === undefined || last === ''
    ? undefined
    : { kind: 'unhealthy', cause: `The build failed: ${last.slice(0, 400)}` }
}
