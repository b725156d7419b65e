import type { ExpectStatic } from 'vitest'
import { until } from '../../fakes/until.ts'
import { testLive } from '../engine.ts'
import { openProject, type Project } from './cli.ts'
import { docker, stopSwarmAfterwards } from './engine.ts'

stopSwarmAfterwards()

const migrate = `  migrate:
    image: REPOSITORY:x
    command: ["sh", "-c", "echo from $$DEPLOY_PREVIOUS_VERSION to $$DEPLOY_VERSION; cat /run/secrets/password >> /data/alone"]
    volumes: ["data:/data"]
    secrets: [password]
    ports: [{ target: 8080, published: PORT, mode: host }]
`

/** A service that keeps data, and one that is there for the migration alone. */
const more = `  store:
    image: REPOSITORY:x
    stop_grace_period: 1s
    volumes: ["data:/data"]
    secrets: [password]
    deploy: { update_config: { monitor: 1s } }
SERVICESsecrets: { password: { external: true } }
volumes: { data: {} }
`

interface Scene {
  readonly project: Project
  /** Words in a file of the volume. */
  words(file: string): Promise<string[]>
  mark(file: string): Promise<void>
  close(): Promise<void>
}

async function openScene(before: string): Promise<Scene> {
  const { project, close } = await openProject({
    stable: '1s',
    targets: 'target: { swarm: { stack: STACK, secrets: { password: PASSWORD } } }',
    environment: ['secrets: [PASSWORD]', `before: [${before}]`],
    more: more.replace('SERVICES', () => (before.includes('service: migrate') ? migrate : '')),
    env: { PASSWORD: 'opensesame' },
  })
  const inside = async (script: string) => {
    const filter = `label=com.docker.swarm.service.name=${project.stack}_store`
    const [id = ''] = (await docker('ps', '-q', '--filter', filter)).split('\n')
    return docker('exec', id, 'sh', '-c', script)
  }
  return {
    project,
    words: async (file) => (await inside(`cat /data/${file} 2>/dev/null || true`)).split(/\s+/).filter(Boolean),
    mark: async (file) => void (await inside(`touch /data/${file}`)),
    async close() {
      await close()
      const labelled = (kind: string, label: string) =>
        docker(kind, 'ls', '-q', '--filter', `label=io.deploy-action.${label}=swarm/${project.stack}`)
      for (const [kind, label] of [
        ['secret', 'injected'],
        ['config', 'values'],
      ] as const) {
        const left = (await labelled(kind, label)).split('\n').filter(Boolean)
        if (left.length > 0) await docker(kind, 'rm', ...left)
      }
      await until(() =>
        docker('volume', 'rm', '--force', `${project.stack}_data`).then(
          () => true,
          () => false,
        ),
      )
    },
  }
}

function testScene(
  name: string,
  before: string,
  body: (scene: Scene & { readonly expect: ExpectStatic }) => Promise<void>,
): void {
  testLive(name, { concurrent: true }, async ({ expect }) => {
    const scene = await openScene(before)
    try {
      await body({ ...scene, expect })
    } finally {
      await scene.close()
    }
  })
}

const jobs = (project: Project) => docker('service', 'ls', '-q', '--filter', `name=${project.stack}_before`)

testScene(
  'a migration is a job of the new release with its secrets, volumes and networks, and is gone afterwards',
  '{ migrate: { service: migrate, keep: true } }, { migrate: { service: store, run: "echo up $DEPLOY_VERSION >> /data/marks", undo: "true" } }',
  async ({ project, words, expect }) => {
    const first = await project.deploy(project.digests.one)
    expect(first.code, first.text).toBe(0)
    expect(first.text).toMatch(/from to main-/)
    expect(first.text).not.toContain('opensesame')
    expect(await words('alone')).toEqual(['opensesame'])
    expect(await words('marks')).toEqual(['up', expect.stringMatching(/^main-/)])
    expect(await jobs(project)).toBe('')
    expect(await docker('stack', 'services', '--format', '{{.Name}}', project.stack)).not.toContain('migrate')
    expect((await project.deploy(project.digests.two)).text).toMatch(/from main-\S+ to main-/)
  },
)

testScene(
  'a release that fails after its migration: brought back, then the migration is undone to the version before',
  '{ migrate: { service: store, run: "echo up >> /data/marks", undo: "echo down --to $DEPLOY_PREVIOUS_VERSION >> /data/marks" } }',
  async ({ project, words, expect }) => {
    const first = await project.deploy(project.digests.one)
    expect(first.code, first.text).toBe(0)
    const [record] = await project.records()
    const bad = await project.deploy(project.digests.crash)
    expect(bad.code, bad.text).toBe(1)
    expect(bad.text).toContain('Undo the migration')
    expect(await words('marks')).toEqual(['up', 'up', 'down', '--to', record?.version])
    expect(await project.running()).toContain(project.digests.one)
    expect(await jobs(project)).toBe('')
  },
)

testScene(
  'a migration that fails ends the deploy before anything is changed, with its exit code and words',
  '{ migrate: { service: store, run: "echo no such column >&2; exit 7", irreversible: true } }',
  async ({ project, expect }) => {
    const { code, text } = await project.deploy(project.digests.one)
    expect(code, text).toBe(1)
    expect(text).toContain('before-1-migrate ended with exit code 7')
    expect(text).toContain('no such column')
    expect(await project.running()).toBe('')
    expect(await jobs(project)).toBe('')
  },
)

testScene(
  'a release that fails after an irreversible migration is held, and said so',
  '{ migrate: { service: store, run: "true", irreversible: true } }',
  async ({ project, expect }) => {
    await project.deploy(project.digests.one)
    const { code, text } = await project.deploy(project.digests.crash)
    expect(code, text).not.toBe(0)
    expect((await project.records())[0]).toMatchObject({
      state: 'failed',
      reason: expect.stringMatching(/held at before.1.migrate/),
    })
  },
)

testScene(
  'killed during its migration: heal ends the job, then undoes',
  '{ migrate: { service: store, run: "echo up >> /data/marks; [ ! -f /data/slow ] || sleep 60", undo: "echo down >> /data/marks" } }',
  async ({ project, words, mark, expect }) => {
    await project.deploy(project.digests.one)
    await mark('slow')
    const args = ['deploy', '--environment', 'test', '--digest', project.digests.two]
    const migrating = async () => (await words('marks')).length === 2
    expect(await project.interruptWhen(args, migrating, 'SIGKILL')).toMatchObject({ signal: 'SIGKILL' })
    const healed = await project.run('heal', 'test')
    expect(healed.code, healed.text).toBe(0)
    expect(await words('marks')).toEqual(['up', 'up', 'down'])
    expect(await project.running()).toContain(project.digests.one)
    expect(await jobs(project)).toBe('')
  },
)
