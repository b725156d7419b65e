import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { knownHostsText, pinnedScript, sshConfig } from '../../../src/io/connections/ssh-config.ts'
import { remoteDockerFailure, sshFailure } from '../../../src/io/connections/ssh-failure.ts'
import { privateKeyFile } from '../../../src/io/connections/ssh-key.ts'

const files = { host: 'h', user: 'u', port: 22, folder: '/f', hasKey: true, hasKnownHosts: true, fingerprints: [] }

test('a key from a secret is the only one offered; without it the agent is asked', () => {
  expect(sshConfig(files)).toContain('IdentityFile "/f/key"\nIdentitiesOnly yes\nIdentityAgent none\n')
  const agent = sshConfig({ ...files, hasKey: false })
  expect(agent).toContain('IdentityFile none\n')
  expect(agent).not.toContain('IdentityAgent')
})

test('a host on the way has what is common, but not the shared connection', () => {
  const config = sshConfig({ ...files, jump: { host: 'bastion', user: 'j', port: 2222 } })
  const [to = '', by = '', all = ''] = config.split(/^Host /m).slice(1)
  expect(to).toMatch(/^destination\nHostName h\n[\s\S]*ProxyJump jump\n[\s\S]*ControlPath "\/f\/master"\n$/)
  expect(by).toBe('jump\nHostName bastion\nPort 2222\nUser j\n')
  expect(all).toMatch(/^\*\nBatchMode yes\nStrictHostKeyChecking yes\n[\s\S]*IdentityFile "\/f\/key"/)
  expect(sshConfig(files)).not.toContain('ProxyJump')
})

test('only what is pinned here is known, whatever this machine knows', () => {
  const config = sshConfig({ ...files, hasKnownHosts: false, fingerprints: ['SHA256:abc'] })
  expect(config).toContain('StrictHostKeyChecking yes\nUserKnownHostsFile none\nGlobalKnownHostsFile none\n')
  expect(config).toContain('KnownHostsCommand /bin/sh "/f/pinned" %I %H %t %K %f\n')
  expect(sshConfig(files)).not.toContain('KnownHostsCommand')
})

test('fingerprints match as ssh writes them, without padding', () => {
  expect(pinnedScript(['SHA256:abc=', 'SHA256:def'])).toContain('case "$5" in SHA256:abc|SHA256:def)')
})

test('a key that is not pinned is told, for a person to compare', () => {
  const run = (...args: string[]) =>
    spawnSync('sh', ['-c', pinnedScript(['SHA256:abc']), 'sh', ...args], { encoding: 'utf8' })
  expect(run('HOSTNAME', 'h', 'ssh-rsa', 'AAAA', 'SHA256:abc')).toMatchObject({
    stdout: 'h ssh-rsa AAAA\n',
    stderr: '',
  })
  expect(run('HOSTNAME', 'h', 'ssh-rsa', 'AAAA', 'SHA256:xyz')).toMatchObject({
    stdout: '',
    stderr: 'It shows ssh-rsa SHA256:xyz.\n',
  })
  expect(run('ORDER', 'h', '', '', '')).toMatchObject({ stdout: '', stderr: '' })
})

/** A private key in OpenSSH's own format, as far as its cipher. */
const openssh = (cipher: string) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(cipher.length)
  const body = Buffer.concat([Buffer.from('openssh-key-v1\0'), length, Buffer.from(`${cipher}and more`)])
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${body.toString('base64')}\n-----END OPENSSH PRIVATE KEY-----`
}
const unusable: [what: string, key: string, message: RegExp][] = [
  ['a passphrase, OpenSSH', openssh('aes256-ctr'), /has a passphrase/],
  ['a passphrase, PKCS#8', '-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA', /has a passphrase/],
  ['a passphrase, PEM', '-----BEGIN RSA PRIVATE KEY-----\r\nProc-Type: 4,ENCRYPTED\r\nDEK-Info: x', /has a passphrase/],
  ['a public key', 'ssh-ed25519 AAAAC3Nz me@here', /holds a public key/],
]
test.each(unusable)('a key that ssh would pass over without a word is refused: %s', (_, key, message) => {
  expect(() => privateKeyFile(key)).toThrow(message)
})
test('a key without a passphrase is written whole, with a line end', () => {
  expect(privateKeyFile(`${openssh('none').replaceAll('\n', '\r\n')}\r\n`)).toBe(`${openssh('none')}\n`)
})

const keys: [text: string, port: number, line: string][] = [
  ['ssh-ed25519 AAAA me@here', 22, 'shop ssh-ed25519 AAAA me@here'],
  ['ssh-ed25519 AAAA', 2222, '[shop]:2222 ssh-ed25519 AAAA'],
  ['ecdsa-sha2-nistp256 AAAA', 22, 'shop ecdsa-sha2-nistp256 AAAA'],
  ['shop,10.0.0.1 ssh-rsa AAAA\r', 22, 'shop,10.0.0.1 ssh-rsa AAAA'],
  ['@revoked * ssh-rsa AAAA', 22, '@revoked * ssh-rsa AAAA'],
  ['|1|salt=|hash= ssh-rsa AAAA', 22, '|1|salt=|hash= ssh-rsa AAAA'],
]
test.each(keys)('known hosts: %s on port %i', (text, port, line) => {
  expect(knownHostsText(text, 'shop', port)).toBe(`${line}\n`)
})

const failures: [said: string, kind: string][] = [
  [
    'No ED25519 host key is known for [h]:22 and you have requested strict checking.\nHost key verification failed.',
    'denied',
  ],
  ['@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nHost key verification failed.', 'denied'],
  ['Load key "/f/key": error in libcrypto\nu@h: Permission denied (publickey).', 'usage'],
  ['u@h: Permission denied (publickey).', 'auth'],
  ['ssh: Could not resolve hostname h: Name or service not known', 'absent'],
  ['ssh: connect to host h port 22: Connection refused', 'transient'],
  ['Timeout, server h not responding.', 'transient'],
  ['something new', 'absent'],
]
test.each(failures)('what ssh says: %s', (said, kind) => {
  expect(sshFailure(said, 'ssh://u@h')).toMatchObject({ kind })
})

const dockers: [said: string, kind: string, message: string][] = [
  ['bash: line 1: docker: command not found', 'absent', 'There is no docker command on h.'],
  [
    'permission denied while trying to connect to the Docker daemon socket',
    'denied',
    'The user may not use Docker on h.',
  ],
  ['dial unix /var/run/docker.sock: connect: no such file or directory', 'absent', 'Docker does not run on h.'],
  ['', 'transient', 'Docker on h did not answer.'],
]
test.each(dockers)('what the host says of Docker: %s', (said, kind, message) => {
  expect(remoteDockerFailure(said, 'h')).toMatchObject({ kind, message })
})
