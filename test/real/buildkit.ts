import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Engine, startEngine, stopEngine } from '../../scripts/engine/engine.mjs'
import { until } from '../fakes/until.ts'
import { findTool } from '../tool.ts'

export interface Buildkit {
  readonly engine: Engine
  /** Over the engine's: the newest Buildx, whose current builder is this BuildKit. */
  readonly env: Readonly<Record<string, string>>
  close(): Promise<void>
}

export const buildkitd = findTool('buildkit', 'buildkitd')
export const buildx = findTool('buildx36', 'docker-buildx')
/** Runs arm64 programs; BuildKit finds it on PATH. */
export const emulator = findTool('qemu', 'buildkit-qemu-aarch64')

/**
 * A buildkitd of its own as remote builder, and a registry beside it.
 * @param megabytes its disk has no more: a file system in memory that nobody else sees
 */
export async function startBuildkit(name: string, megabytes?: number): Promise<Buildkit> {
  if (buildkitd === undefined || buildx === undefined) throw new Error('There is no BuildKit; skip the test.')
  const engine = await startEngine({ name, why: 'BuildKit pushes to a registry' })
  const folder = mkdtempSync(join(tmpdir(), 'deploy-action-buildkit-'))
  const socket = join(folder, 'buildkitd.sock')
  const config = join(folder, 'buildkitd.toml')
  writeFileSync(config, `[registry."${engine.registry}"]\n  http = true\n`)
  const args = ['--containerd-worker=false', '--oci-worker-snapshotter=native', '--oci-worker-net=host']
  const command = [buildkitd, '--root', join(folder, 'root'), '--addr', `unix://${socket}`, '--config', config, ...args]
  const small = `mkdir "$0/root" && mount -t tmpfs -o size=${megabytes}m none "$0/root" && exec "$@"`
  const [program = '', ...rest] =
    megabytes === undefined ? command : ['unshare', '--mount', 'sh', '-c', small, folder, ...command]
  const daemon = spawn(program, rest, {
    env: { PATH: [engine.env['PATH'], ...(emulator ? [dirname(emulator)] : [])].join(':'), HOME: folder },
    stdio: 'ignore',
  })
  const close = async () => {
    daemon.kill('SIGTERM')
    if (daemon.exitCode === null) await new Promise((done) => daemon.once('close', done))
    await stopEngine({ name })
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await until(() => existsSync(socket), 30_000)
    const plugins = join(folder, 'docker/cli-plugins')
    mkdirSync(plugins, { recursive: true })
    copyFileSync(buildx, join(plugins, 'docker-buildx'))
    const env = { DOCKER_CONFIG: join(folder, 'docker') }
    const created = spawn(
      'docker',
      ['buildx', 'create', '--name', 'far', '--driver', 'remote', '--use', `unix://${socket}`],
      { env: { ...engine.env, ...env }, stdio: 'ignore' },
    )
    const code = await new Promise((done) => created.once('close', done))
    if (code !== 0) throw new Error(`docker buildx create ended with ${code}`)
    return { engine, env, close }
  } catch (thrown) {
    await close()
    throw thrown
  }
}
