// An SSH server on a port of loopback whose sessions reach a private engine: a remote host, as far as its client can tell.
import { spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../free-port.mjs'
import { installParts } from '../toolbox.d/install.mjs'
import { ask } from '../toolbox.d/shell.mjs'
import { sshEnvironment, sshRoot } from '../toolbox.d/ssh.mjs'
import { childrenOf } from './sweep.mjs'

/**
 * @typedef {object} SshHost
 * @property {number} port
 * @property {string} user
 * @property {string} privateKey the client's, accepted
 * @property {string} strangerKey one that is not
 * @property {string} knownHosts a line for the host's key
 * @property {string} otherKnownHosts the same with another key
 * @property {string} fingerprint `SHA256:…`
 * @property {() => Promise<void>} cut ends every connection at once, as a cable that is pulled; the server stays
 * @property {() => Promise<void>} down it is not there any more, until `up`: the same port and key
 * @property {() => Promise<void>} up
 * @property {() => Promise<void>} stop
 */

/**
 * @param {Record<string, string>} env of the sessions: PATH, DOCKER_HOST, DOCKER_CONFIG
 * @returns {Promise<SshHost>}
 */
export async function startSshHost(env) {
  await installParts(['ssh'])
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-sshd-'))
  const root = sshRoot()
  const own = sshEnvironment(root)
  const keygen = path.join(root, 'usr/bin/ssh-keygen')
  for (const name of ['host', 'client', 'stranger', 'other'])
    ask(keygen, ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', path.join(folder, name)], own)
  const read = (/** @type {string} */ name) => readFileSync(path.join(folder, name), 'utf8')
  copyFileSync(path.join(folder, 'client.pub'), path.join(folder, 'authorized_keys'))
  const port = await freePort()
  writeFileSync(path.join(folder, 'sshd_config'), configure({ folder, port, env }))
  const command = [path.join(root, 'usr/sbin/sshd'), '-D', '-e', '-f', path.join(folder, 'sshd_config')]
  const made = !existsSync('/run/sshd') && process.getuid?.() === 0
  if (made) mkdirSync('/run/sshd')
  const serve = async () => {
    const child = spawn('sh', ['-c', asUser(folder), 'sh', ...command], {
      env: own,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-4000)
    })
    for (let round = 0; !(await listens(port)); round += 1) {
      if (round < 200 && child.exitCode === null) await sleep(25)
      else {
        await end(child)
        throw new Error(`sshd does not start: ${said}`)
      }
    }
    return child
  }
  const clear = () => {
    rmSync(folder, { recursive: true, force: true })
    if (made && existsSync('/run/sshd')) rmdirSync('/run/sshd')
  }
  let server = await serve().catch((error) => {
    clear()
    throw error
  })
  const line = (/** @type {string} */ name) =>
    `[127.0.0.1]:${port} ${read(`${name}.pub`).split(' ').slice(0, 2).join(' ')}\n`
  return {
    port,
    user: userInfo().username,
    privateKey: read('client'),
    strangerKey: read('stranger'),
    knownHosts: line('host'),
    otherKnownHosts: line('other'),
    fingerprint: /SHA256:\S+/.exec(ask(keygen, ['-lf', path.join(folder, 'host.pub')], own) ?? '')?.[0] ?? '',
    cut: async () => endSessions(server.pid),
    down: () => end(server),
    up: async () => {
      server = await serve()
    },
    stop: async () => {
      await end(server)
      clear()
    },
  }
}

/** @param {import('node:child_process').ChildProcess} child */
async function end(child) {
  const over = child.exitCode !== null || child.signalCode !== null
  const ended = over || new Promise((resolve) => child.once('exit', resolve))
  endSessions(child.pid)
  child.kill('SIGTERM')
  await ended
}

/** @param {{ folder: string, port: number, env: Record<string, string> }} options */
function configure({ folder, port, env }) {
  const pairs = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  return `${[
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${folder}/host`,
    `AuthorizedKeysFile ${folder}/authorized_keys`,
    'PidFile none',
    'StrictModes no',
    'UsePAM no',
    'PermitRootLogin prohibit-password',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    'MaxSessions 100',
    'MaxStartups 100',
    `SetEnv ${pairs.join(' ')}`,
  ].join('\n')}\n`
}

/** As root sshd wants a user of its own: a mount namespace with another list of users has it, and nobody else sees it. @param {string} folder */
function asUser(folder) {
  if (process.getuid?.() !== 0 || /^sshd:/m.test(readFileSync('/etc/passwd', 'utf8'))) return 'exec "$@"'
  writeFileSync(
    `${folder}/passwd`,
    `${readFileSync('/etc/passwd', 'utf8')}sshd:x:65530:65534::/run/sshd:/usr/sbin/nologin\n`,
  )
  return `exec unshare --mount sh -c 'mount --bind ${folder}/passwd /etc/passwd && exec "$@"' sh "$@"`
}

/** Kills the server's children, which are its connections. @param {number | undefined} server */
function endSessions(server) {
  if (server === undefined) return
  for (const pid of childrenOf(server)) for (const one of [...childrenOf(pid), pid]) kill(one)
}

/** @param {number} pid */
function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It is gone already.
  }
}

/** @param {number} port */
function listens(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
