import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { type SshHost, startSshHost } from '../../../scripts/engine/ssh-host.mjs'
import { runAsRoot } from '../../../scripts/toolbox.d/shell.mjs'
import { app, docker, pushImage } from '../compose/images.ts'
import { engine, testLive } from '../engine.ts'
import { type Beside, openProject, type Project } from './project.ts'

let host: SshHost | undefined
beforeAll(async () => {
  if (inject('engine') !== null) host = await startSshHost(engine().env)
})
afterAll(() => host?.stop())

const overSsh = (): Beside => ({
  environment: [
    `connection: { ssh: "${host?.user}@127.0.0.1:${host?.port}", fingerprint: "${host?.fingerprint}", key: SSH_KEY }`,
  ],
  env: { DOCKER_HOST: 'unix:///nowhere/docker.sock', SSH_KEY: host?.privateKey ?? '', SSH_AUTH_SOCK: '' },
})

interface Scene {
  readonly project: Project
  /** The project's folder on the host. */
  readonly folder: string
  /** What the service sees. */
  seen(): Promise<string>
  /** Commits another content of the mounted files. */
  change(text: string): Promise<void>
  close(): Promise<void>
}

const lines = `variables: { COLOR: {} }
secrets: [TOKEN]
keep: 2`

async function openScene(beside: Beside): Promise<Scene> {
  const base = mkdtempSync(path.join(tmpdir(), 'deploy-action-host-'))
  const { project, close } = await openProject({
    ...beside,
    environment: [...(beside.environment ?? []), ...lines.split('\n')],
    files: { 'site/it is/page.txt': 'first', 'site/run.sh': 'echo run', 'app.conf': 'first' },
    config: (text) =>
      text.replace(/compose: { project: (\S+) }/, `compose: { project: $1, folder: "${base}", env-file: .env.test }`),
    compose: (text) =>
      `${text}    env_file: .env.test
    volumes: ["./site:/site:ro"]
    configs: [{ source: conf, target: /app.conf }]
configs: { conf: { file: ./app.conf } }
`,
    env: { ...beside.env, COLOR: "it's $5", TOKEN: 'hunter2 "and" more' },
  })
  const git = promisify(execFile)
  return {
    project,
    folder: path.join(base, project.name),
    seen: () => docker('exec', `${project.name}-web-1`, 'cat', '/site/it is/page.txt', '/app.conf'),
    async change(text) {
      for (const name of ['site/it is/page.txt', 'app.conf']) writeFileSync(path.join(project.folder, name), text)
      const options = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com']
      await git('git', [...options, 'commit', '-qam', text.slice(0, 20)], { cwd: project.folder })
    },
    async close() {
      await close()
      rmSync(base, { recursive: true, force: true })
    },
  }
}

testLive('over SSH: mounted files go with the release, and come back with a rollback', async () => {
  const { project, folder, seen, change, close } = await openScene(overSsh())
  try {
    const { one, two, crash } = project.digests
    const first = await project.deploy(one)
    expect(first.code, first.text).toBe(0)
    expect(await seen()).toBe('firstfirst')
    const old = readlinkSync(`${folder}/current`)
    expect(old).toMatch(/^releases\/main-/)
    // A person can start it by hand with what lies there, and only they may read it.
    expect(statSync(`${folder}/current/.env`).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    const model = await docker(
      ...['compose', '--env-file', `${folder}/current/.env`, '-f', `${folder}/current/compose.json`],
      ...['config', '--format', 'json'],
    )
    expect(JSON.parse(model).services.web.environment).toEqual({ COLOR: "it's $$5", TOKEN: 'hunter2 "and" more' })
    expect(readFileSync(`${folder}/current/compose.json`, 'utf8')).not.toContain('hunter2')
    expect(readFileSync(`${folder}/current/files/site/it is/page.txt`, 'utf8')).toBe('first')
    await change('second')
    expect((await project.deploy(two)).code).toBe(0)
    expect(await seen()).toBe('secondsecond')
    expect(readlinkSync(`${folder}/current`)).not.toBe(old)
    await change('third')
    const failed = await project.deploy(crash)
    expect([failed.code, await seen()]).toEqual([1, 'secondsecond'])
    const back = await project.run('rollback', '--environment', 'test')
    expect(back.code, back.text).toBe(0)
    expect([await seen(), await project.running()]).toEqual(['firstfirst', [one]])
    expect(readlinkSync(`${folder}/current`)).toBe(old)
  } finally {
    await close()
  }
})

testLive(
  'here: what did not change is not copied again nor recreated; releases beyond those kept go, with their images',
  async () => {
    const { project, folder, seen, change, close } = await openScene({})
    try {
      const repository = `${engine().registry}/live/cli`
      const push = (name: string) => pushImage(repository, app.good(`${project.name}-${name}`))
      const one = await push('one')
      const two = await push('two')
      const three = await push('three')
      const id = () => docker('inspect', '--format', '{{.Id}}', `${project.name}-web-1`)
      expect((await project.deploy(one)).code).toBe(0)
      const before = await id()
      const again = await project.deploy(one)
      expect([again.code, await id()]).toEqual([0, before])
      expect(readdirSync(`${folder}/files`)).toHaveLength(1)
      await change('second')
      expect((await project.deploy(two)).code).toBe(0)
      await change('third')
      const ended = await project.deploy(three)
      expect(ended.code, ended.text).toBe(0)
      expect(await seen()).toBe('thirdthird')
      expect(readdirSync(`${folder}/releases`)).toHaveLength(2)
      expect(readdirSync(`${folder}/files`)).toHaveLength(2)
      expect(readdirSync(folder).sort()).toEqual(['current', 'files', 'releases'])
      const digests = (await docker('image', 'ls', '--digests', '--format', '{{.Digest}}')).split('\n')
      expect([one, two, three].map((digest) => digests.includes(digest))).toEqual([false, true, true])
    } finally {
      await close()
    }
  },
)

testLive('a full disk on the host: told as such, before anything is changed', async () => {
  const { project, folder, seen, change, close } = await openScene({})
  const { one, two } = project.digests
  try {
    expect((await project.deploy(one)).code).toBe(0)
    await runAsRoot('mount', ['-t', 'tmpfs', '-o', 'size=64k,mode=777', 'tmpfs', `${folder}/files`])
    await change('x'.repeat(200_000))
    const failed = await project.deploy(two)
    expect(failed.text).toContain('The disk of the host is full')
    expect([failed.code, await seen(), await project.running()]).toEqual([6, 'firstfirst', [one]])
    expect(await project.notes()).toEqual([])
    expect((await project.records())[0]).toMatchObject({ state: 'failed', failureKind: 'capacity' })
  } finally {
    await runAsRoot('umount', [`${folder}/files`]).catch(() => undefined)
    await close()
  }
})
