import { expect, test } from 'vitest'
import { classifyBuildx } from '../../src/systems/buildx-failure.ts'

const excerpt = (line: number) =>
  `Dockerfile:${line}\n--------------------\n   ${line} | >>> RUN x\n--------------------\n`
const head = 'failed to do request: Head "https://127.0.0.1:9/v2/x/blobs/sha256:df"'

/** As Buildx 0.13 printed them, shortened. */
const cases: [string, string, string, string][] = [
  [
    'a command failed',
    `#5 0.2 hello\n------\n > [2/2] RUN make:\n0.2 hello\n------\n${excerpt(3)}ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 3`,
    'unhealthy',
    'Dockerfile:3: The command `/bin/sh -c make` of the Dockerfile failed with exit code 3.',
  ],
  [
    'a command for another architecture',
    `------\n > [2/2] RUN make:\n0.1 exec /bin/sh: exec format error\n------\n${excerpt(3)}ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 255`,
    'absent',
    'Dockerfile:3: A command of the Dockerfile is for another architecture, and this machine cannot emulate it.',
  ],
  [
    'a command that failed under emulation',
    `------\n > [linux/arm64 2/3] RUN make:\n0.1 x\n------\n${excerpt(3)}ERROR: failed to solve: process "/dev/.buildkit_qemu_emulator /bin/sh -c make" did not complete successfully: exit code: 3`,
    'unhealthy',
    'Dockerfile:3: The command `/bin/sh -c make` of the Dockerfile failed with exit code 3.',
  ],
  [
    'an emulator that does not work',
    `------\n > [linux/arm64 2/3] RUN make:\n0.1 runc run failed: error mounting "/tmp/x/dev/.buildkit_qemu_emulator" to rootfs at "/dev/.buildkit_qemu_emulator": stat\n------\n${excerpt(3)}ERROR: failed to solve: process "/dev/.buildkit_qemu_emulator make" did not complete successfully: exit code: 1`,
    'absent',
    'Dockerfile:3: A command of the Dockerfile is for another architecture, and this machine cannot emulate it.',
  ],
  [
    'a secret file that is not there',
    'ERROR: failed to stat none.txt: stat none.txt: no such file or directory',
    'absent',
    'The secret file none.txt does not exist.',
  ],
  [
    'unknown instruction',
    `${excerpt(2)}ERROR: failed to solve: dockerfile parse error on line 2: unknown instruction: COPPY (did you mean COPY?)`,
    'usage',
    'Dockerfile:2: The Dockerfile is wrong: dockerfile parse error on line 2: unknown instruction: COPPY (did you mean COPY?)',
  ],
  [
    'empty',
    'ERROR: failed to solve: the Dockerfile cannot be empty',
    'usage',
    'The Dockerfile is wrong: the Dockerfile cannot be empty',
  ],
  [
    'no base name',
    `${excerpt(1)}ERROR: failed to solve: base name ($X) should not be blank`,
    'usage',
    'Dockerfile:1: The Dockerfile is wrong: base name ($X) should not be blank',
  ],
  [
    'no stage',
    'ERROR: failed to solve: target stage "zz" could not be found',
    'usage',
    'The Dockerfile has no stage named zz.',
  ],
  [
    'ignored Dockerfile',
    'ERROR: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory',
    'absent',
    'There is no Dockerfile in the build context’s folder.',
  ],
  [
    'nothing to copy',
    `${excerpt(2)}ERROR: failed to solve: failed to compute cache key: failed to calculate checksum of ref a::b: "/dist": not found`,
    'absent',
    'Dockerfile:2: The Dockerfile copies "/dist", which is not in the build context.',
  ],
  [
    'no base image',
    `${excerpt(1)}ERROR: failed to solve: r:5/none/base:1: failed to resolve source metadata for r:5/none/base:1: r:5/none/base:1: not found`,
    'absent',
    'Dockerfile:1: The base image r:5/none/base:1 does not exist.',
  ],
  [
    'registry down',
    `ERROR: failed to solve: failed to push r/x:y: ${head}: dial tcp 127.0.0.1:9: connect: connection refused`,
    'transient',
    'The network or a registry failed: connection refused',
  ],
  [
    'a connection that ends before its answer',
    'ERROR: failed commit on ref "manifest-sha256:d2": failed to do request: Put "https://r/v2/x/manifests/y": EOF',
    'transient',
    'The network or a registry failed: failed to do request: Put "https://r/v2/x/manifests/y": EOF',
  ],
  [
    'a registry whose answer Docker cannot explain',
    'ERROR: Error response from daemon: unknown:\n',
    'transient',
    'The network or a registry failed: Error response from daemon: unknown:',
  ],
  [
    'rate limit',
    'ERROR: failed to solve: failed to copy: httpReadSeeker: failed open: unexpected status code https://r/v2/x: 429 Too Many Requests - toomanyrequests: slow down',
    'transient',
    'The network or a registry failed: unexpected status code https://r/v2/x: 429 Too Many Requests - toomanyrequests: slow down',
  ],
  [
    'server error',
    'ERROR: failed to solve: failed to push r/x:y: unexpected status from PUT request to http://r/v2/x/manifests/y: 503 Service Unavailable',
    'transient',
    'The network or a registry failed: unexpected status from PUT request to http://r/v2/x/manifests/y: 503 Service Unavailable',
  ],
  [
    'unknown host',
    'ERROR: failed to solve: failed to push: dial tcp: lookup r.invalid: no such host',
    'absent',
    'The host of a registry is not known: no such host',
  ],
  [
    'no credentials',
    'ERROR: failed to solve: failed to push r/x:y: push access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials',
    'auth',
    'The registry did not accept the credentials: no basic auth credentials',
  ],
  [
    'forbidden',
    'ERROR: failed to solve: failed to push ghcr.io/a/b:c: unexpected status from POST request to https://ghcr.io/v2/a/b/blobs/uploads/: 403 Forbidden',
    'denied',
    'The registry refused: 403 Forbidden',
  ],
  [
    'disk full',
    'ERROR: failed to solve: failed to copy files: write /x: no space left on device',
    'capacity',
    'There is no space left on the device that builds or stores the image.',
  ],
  [
    'the docker driver',
    'ERROR: push-by-digest is currently not implemented for docker driver, please create a new builder instance',
    'absent',
    'This builder cannot do that: push-by-digest is currently not implemented',
  ],
  [
    'anything else',
    'ERROR: failed to solve: the sky fell',
    'unhealthy',
    'The build failed: ERROR: failed to solve: the sky fell',
  ],
]

test.each(cases)('%s', (_, stderr, kind, cause) => {
  expect(classifyBuildx({ exit: 1, stdout: '', stderr: `#0 building with "default"\n${stderr}\n` })).toMatchObject({
    kind,
    cause,
  })
})

test('what an earlier step of the build printed does not count', () => {
  const text =
    '#3 0.1 GET / 503 Service Unavailable\n#3 DONE 0.1s\nERROR: failed to solve: target stage "x" could not be found'
  expect(classifyBuildx({ stdout: '', stderr: text })?.kind).toBe('usage')
})

test('the place is where a person opens the Dockerfile', () => {
  const step = {
    do: 'exec',
    id: 'b',
    title: 'b',
    cwd: '/work/shop',
    argv: ['docker', '--file=/work/shop/web/Dockerfile'],
  } as const
  const stderr = `${excerpt(3)}ERROR: failed to solve: process "x" did not complete successfully: exit code: 1`
  expect(classifyBuildx({ stdout: '', stderr }, step)).toMatchObject({ place: { file: 'web/Dockerfile', line: 3 } })
})
