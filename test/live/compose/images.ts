import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { engine } from '../engine.ts'

/** Runs docker against the test engine. @throws with its output when it fails */
export function docker(...args: string[]): string {
  const done = spawnSync('docker', args, {
    env: { ...process.env, ...engine().env },
    encoding: 'utf8',
    timeout: 60_000,
  })
  if (done.error) throw done.error
  if (done.status !== 0) throw new Error(`docker ${args.join(' ')}: ${done.stdout}${done.stderr}`)
  return done.stdout.trim()
}

const built = new Map<string, string>()

/** Builds and pushes an image that runs this shell text; the same text gives the same digest. Returns `sha256:…`. */
export function pushImage(repository: string, script: string): string {
  const known = built.get(`${repository} ${script}`)
  if (known !== undefined) return known
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-image-'))
  try {
    copyFileSync(findBusybox(), path.join(folder, 'busybox'))
    writeFileSync(path.join(folder, 'run.sh'), `${script}\n`)
    writeFileSync(
      path.join(folder, 'Dockerfile'),
      'FROM scratch\nCOPY busybox /bin/busybox\nRUN ["/bin/busybox", "--install", "-s", "/bin"]\nCOPY run.sh /run.sh\nCMD ["/bin/sh", "/run.sh"]\n',
    )
    const tag = `${repository}:t${built.size}-${process.pid}`
    const metadata = path.join(folder, 'metadata.json')
    docker('buildx', 'build', '--provenance=false', '--push', '-t', tag, '--metadata-file', metadata, folder)
    const digest = (JSON.parse(readFileSync(metadata, 'utf8')) as Record<string, string>)['containerimage.digest'] ?? ''
    built.set(`${repository} ${script}`, digest)
    return digest
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function findBusybox(): string {
  const folders = (engine().env['PATH'] ?? '').split(':')
  const found = spawnSync('sh', ['-c', 'command -v busybox'], { env: { PATH: folders.join(':') }, encoding: 'utf8' })
  return found.stdout.trim()
}

/** Shell texts of applications. */
export const app = {
  good: (name: string) => `echo ${name} starts; echo ${name} > /version; exec httpd -f -p 8080 -h /`,
  crash: 'echo preparing; echo "cannot reach the database" >&2; exit 3',
  late: 'echo serving; sleep 2; echo "lost the database" >&2; exit 4',
  hangs: 'echo "does not listen"; sleep 1000 & trap "exit 0" TERM; wait',
}
