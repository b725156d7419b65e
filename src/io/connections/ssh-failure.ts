import { Failure, type FailureKind } from '../../core/failure.ts'

type Reading = readonly [form: RegExp, kind: FailureKind, message: (place: string) => string, hint: string]

const readings: readonly Reading[] = [
  [
    /REMOTE HOST IDENTIFICATION HAS CHANGED|Offending \S+ key in/i,
    'denied',
    (place) =>
      `${place} shows another key than the pinned one: it is not the host that was meant, or its key was changed.`,
    'If the key was changed on purpose, compare its fingerprint on the host (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub) and pin the new one.',
  ],
  [
    /Host key verification failed|No \S+ host key is known/i,
    'denied',
    (place) => `The key that ${place} shows is not pinned; nothing was sent to it.`,
    'Pin the key of the host under connection: known-hosts or fingerprint (on the host: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub).',
  ],
  [
    /Load key .*|incorrect passphrase/i,
    'usage',
    () => 'The private key for SSH cannot be read.',
    'The secret must hold a whole private key without a passphrase, with its first and last line.',
  ],
  [
    /Permission denied|Too many authentication failures|no more authentication methods/i,
    'auth',
    (place) => `${place} accepts none of our keys.`,
    'Check the user. Put the public key into its authorized_keys on the host, and name the secret with the private key: connection: { key: NAME }.',
  ],
  [
    /Could not resolve hostname/i,
    'absent',
    (place) => `There is no host ${place}.`,
    'Check the name under connection: ssh.',
  ],
  [
    /Connection refused|Connection timed out|No route to host|Network is unreachable|Operation timed out|Connection reset|Connection closed|kex_exchange_identification|Broken pipe|not responding/i,
    'transient',
    (place) => `${place} cannot be reached.`,
    'Check that the host is up, that sshd listens on that port, and that a firewall lets this machine in.',
  ],
]

/** Why ssh gave up, from what it said. */
export function sshFailure(stderr: string, place: string): Failure {
  const details = stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^@+$/.test(line))
  const found = readings.find(([form]) => form.test(stderr))
  if (found === undefined)
    return new Failure('absent', `SSH to ${place} failed.`, { details, hint: 'Read what ssh said above.' })
  const [, kind, message, hint] = found
  return new Failure(kind, message(place), { hint, details: details.slice(0, 10) })
}

/** Why Docker does not answer on a host that was reached. */
export function remoteDockerFailure(stderr: string, place: string): Failure {
  const details = stderr.trim().split('\n').filter(Boolean).slice(0, 10)
  if (/permission denied/i.test(stderr))
    return new Failure('denied', `The user may not use Docker on ${place}.`, {
      details,
      hint: 'Add the user to the group docker on the host.',
    })
  if (/Cannot connect|Is the docker daemon running|dial (?:unix|tcp)/i.test(stderr))
    return new Failure('absent', `Docker does not run on ${place}.`, { details, hint: 'Start Docker on the host.' })
  if (/not found|No such file/i.test(stderr))
    return new Failure('absent', `There is no docker command on ${place}.`, {
      details,
      hint: 'Install Docker on the host, or put its folder on the PATH of commands over SSH.',
    })
  return new Failure('transient', `Docker on ${place} did not answer.`, { details })
}
