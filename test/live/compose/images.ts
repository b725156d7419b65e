import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { engine } from '../engine.ts'

const run = promisify(execFile)

/** Runs docker against the test engine. @throws with its output when it fails */
export async function docker(...args: string[]): Promise<string> {
  const { stdout } = await run('docker', args, { env: { ...process.env, ...engine().env }, timeout: 60_000 })
  return stdout.trim()
}

const built = new Map<string, Promise<string>>()

/** Builds and pushes an image that runs this shell text; returns `sha256:…`. The same text is built once. */
export function pushImage(repository: string, script: string): Promise<string> {
  const name = `${repository} ${script}`
  const digest = built.get(name) ?? build(`${repository}:t${built.size}`, script)
  built.set(name, digest)
  return digest
}

async function build(tag: string, script: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-image-'))
  try {
    copyFileSync(findBusybox(), path.join(folder, 'busybox'))
    writeFileSync(path.join(folder, 'run.sh'), `${script}\n`)
    writeFileSync(
      path.join(folder, 'Dockerfile'),
      'FROM scratch\nCOPY busybox /bin/busybox\nRUN ["/bin/busybox", "--install", "-s", "/bin"]\nCOPY run.sh /run.sh\nCMD ["/bin/sh", "/run.sh"]\n',
    )
    const metadata = path.join(folder, 'metadata.json')
    await docker('buildx', 'build', '--provenance=false', '--push', '-t', tag, '--metadata-file', metadata, folder)
    return (JSON.parse(readFileSync(metadata, 'utf8')) as Record<string, string>)['containerimage.digest'] ?? ''
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function findBusybox(): string {
  const folders = (engine().env['PATH'] ?? '').split(':')
  const found = folders.map((folder) => path.join(folder, 'busybox')).find((file) => existsSync(file))
  if (found === undefined) throw new Error('busybox-static comes with the engine, and is not there')
  return found
}

/** Shell texts of applications. */
export const app = {
  good: (name: string) => `echo ${name} starts; echo ${name} > /version; exec httpd -f -p 8080 -h /`,
  crash: 'echo preparing; echo "cannot reach the database" >&2; exit 3',
  late: 'echo serving; sleep 2; echo "lost the database" >&2; exit 4',
  hangs: 'echo "does not listen"; sleep 1000 & trap "exit 0" TERM; wait',
}
