import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '../../../scripts/free-port.mjs'
import { cleanEnvironment } from '../../command-line.ts'
import { docker } from '../compose/images.ts'
import { engine } from '../engine.ts'
import { type Project, testProject } from './project.ts'

const run = promisify(execFile)

/** The surroundings are wrong in one way: one clear error, the kind's exit code, and nothing at the destination or in the ledger was touched. */
interface Row {
  readonly name: string
  /** Makes it wrong; returns what the call needs. */
  readonly spoil: (
    project: Project,
  ) => Promise<{ env?: Record<string, string>; args?: readonly string[]; undo?: () => Promise<void> | void }>
  readonly code: number
  readonly message: RegExp
}

const rows: readonly Row[] = [
  {
    name: 'no Docker at the address',
    spoil: async () => ({ env: { DOCKER_HOST: 'unix:///nowhere/docker.sock' } }),
    code: 5,
    message: /nowhere\/docker\.sock/,
  },
  {
    name: 'a Docker host that is no address',
    spoil: async () => ({ env: { DOCKER_HOST: 'nonsense' } }),
    code: 2,
    message: /DOCKER_HOST|nonsense/,
  },
  {
    name: 'a port that somebody else uses',
    async spoil(project) {
      const port = await freePort()
      const server = createServer()
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
      writeFileSync(
        path.join(project.folder, 'compose.yaml'),
        `services: { web: { image: "${engine().registry}/live/cli:x", ports: ["127.0.0.1:${port}:8080"] } }\n`,
      )
      await commit(project, 'port')
      return { undo: () => new Promise<void>((resolve) => server.close(() => resolve())) }
    },
    code: 6,
    message: /port|address already in use/i,
  },
  {
    name: 'a digest that is not in the registry',
    spoil: async () => ({ args: ['--digest', `sha256:${'0'.repeat(64)}`] }),
    code: 5,
    message: /not found/,
  },
  {
    name: 'a registry that does not answer',
    async spoil(project) {
      const port = await freePort()
      const text = `app: ${project.name}\npatience: 1s\nimages: { app: "127.0.0.1:${port}/shop" }\nenvironments: { test: { target: { compose: { project: ${project.name} } } } }\n`
      writeFileSync(path.join(project.folder, '.github/deploy.yml'), text)
      writeFileSync(
        path.join(project.folder, 'compose.yaml'),
        `services: { web: { image: "127.0.0.1:${port}/shop:x" } }\n`,
      )
      await commit(project, 'registry')
      return {}
    },
    code: 7,
    message: /connection refused|did not answer|could not be reached/i,
  },
  {
    name: 'a Compose file with a variable that nobody gave',
    async spoil(project) {
      writeFileSync(
        path.join(project.folder, 'compose.yaml'),
        `services: { web: { image: "${engine().registry}/live/cli:x", environment: { A: "\${NOT_GIVEN}" } } }\n`,
      )
      await commit(project, 'variable')
      return {}
    },
    code: 2,
    message: /variables that nobody gave: NOT_GIVEN/,
  },
  {
    name: 'a Compose file that is none',
    async spoil(project) {
      writeFileSync(path.join(project.folder, 'compose.yaml'), 'services: { web: { imag: x } }\n')
      await commit(project, 'invalid')
      return {}
    },
    code: 2,
    message: /imag/,
  },
  {
    name: 'a Compose file that uses none of our images',
    async spoil(project) {
      writeFileSync(path.join(project.folder, 'compose.yaml'), 'services: { web: { image: "example.com/other:1" } }\n')
      await commit(project, 'other')
      return {}
    },
    code: 2,
    message: /example\.com\/other/,
  },
  {
    name: 'a working tree that differs from the commit',
    async spoil(project) {
      writeFileSync(path.join(project.folder, 'compose.yaml'), 'services: {}\n')
      return {}
    },
    code: 2,
    message: /working tree differs from commit/,
  },
  {
    name: 'a tag that does not point here',
    spoil: async () => ({ args: ['--ref', 'refs/tags/v9.9.9'] }),
    code: 2,
    message: /v9\.9\.9 does not point at HEAD/,
  },
  {
    name: 'records at GitHub without a token',
    async spoil(project) {
      const file = path.join(project.folder, 'event.json')
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(path.join(project.folder, '.git/event.json'), '{}')
      const sha = (await run('git', ['rev-parse', 'HEAD'], { cwd: project.folder })).stdout.trim()
      const env = {
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_SHA: sha,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_WORKSPACE: project.folder,
        GITHUB_EVENT_PATH: path.join(project.folder, '.git/event.json'),
      }
      return { env }
    },
    code: 3,
    message: /there is no token/,
  },
]

for (const { name, spoil, code, message } of rows) {
  testProject(`${name}: one error, exit code ${code}, nothing touched`, async ({ project, expect }) => {
    const { env = {}, args = ['--digest', project.digests.one], undo } = await spoil(project)
    const digest = args.includes('--digest') ? [] : ['--digest', project.digests.one]
    const ended = await call(project, ['deploy', '--environment', 'test', ...args, ...digest], env)
    await undo?.()
    expect(ended.text).toMatch(message)
    expect(ended.text.match(/✗ [A-Z][a-z ]+ \([a-z]+\): /g)).toHaveLength(1)
    expect(ended.code).toBe(code)
    expect(await project.running()).toEqual([])
    expect(await project.notes()).toEqual([])
  })
}

testProject('a disk that is read-only: one error, nothing touched', async ({ project, expect }) => {
  const state = path.join(project.folder, '.deploy-action')
  mkdirSync(state)
  const script = 'mount -t tmpfs -o ro,size=1m none "$1" && shift && exec "$@"'
  const argv = [
    '--mount',
    'sh',
    '-c',
    script,
    'sh',
    state,
    process.execPath,
    path.resolve('dist/cli.js'),
    'deploy',
    '--environment',
    'test',
    '--digest',
    project.digests.one,
  ]
  const ended = await ending(
    run('unshare', argv, { cwd: project.folder, env: { ...cleanEnvironment(), ...engine().env } }),
  )
  expect(ended.text).toMatch(/read-only/i)
  expect(ended.code).toBe(4)
  expect(await docker('ps', '--quiet', '--filter', `label=com.docker.compose.project=${project.name}`)).toBe('')
})

async function commit(project: Project, message: string): Promise<void> {
  await run('git', ['add', '-A'], { cwd: project.folder })
  await run('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '-qm', message], {
    cwd: project.folder,
  })
}

function call(project: Project, args: readonly string[], env: Record<string, string>) {
  const all = { ...cleanEnvironment(), ...engine().env, FORCE_COLOR: '0', ...env }
  return ending(run(process.execPath, [path.resolve('dist/cli.js'), ...args], { cwd: project.folder, env: all }))
}

async function ending(child: Promise<{ stdout: string; stderr: string }>): Promise<{ code: number; text: string }> {
  try {
    const { stdout, stderr } = await child
    return { code: 0, text: stdout + stderr }
  } catch (thrown) {
    const { code, stdout, stderr } = thrown as { code: number; stdout: string; stderr: string }
    return { code, text: stdout + stderr }
  }
}
