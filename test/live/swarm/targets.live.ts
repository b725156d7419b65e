import { freePort } from '../../../scripts/free-port.mjs'
import { app, pushImage } from '../compose/images.ts'
import { removeProject, runningImages } from '../compose/outside.ts'
import { engine, testLive } from '../engine.ts'
import { openProject } from './cli.ts'
import { docker, stopSwarmAfterwards } from './engine.ts'

stopSwarmAfterwards()

/** Swarm first, then a Compose project on the same engine: a service moves from one to the other. */
async function openPair() {
  const beside = await freePort()
  const targets = `targets:
      - swarm: { stack: STACK }
      - compose: { project: STACK-compose, file: compose.yaml }
        url: http://127.0.0.1:${beside}`
  const compose = `services: { web: { image: "REPOSITORY:x", ports: ["127.0.0.1:${beside}:8080"], stop_grace_period: 1s } }\n`
  const { project, close } = await openProject({ targets, stable: '1s', files: { 'compose.yaml': compose } })
  const name = `${project.stack}-compose`
  return {
    project,
    running: async () => [await project.running(), (await runningImages(name, docker)).join('\n')],
    async close() {
      await removeProject(name, docker)
      await close()
    },
  }
}

testLive(
  'Swarm and Compose side by side: both deployed, a failing second takes the first back',
  { concurrent: true },
  async ({ expect }) => {
    const { project, running, close } = await openPair()
    try {
      const { one } = project.digests
      const first = await project.deploy(one)
      expect(first.code, first.text).toBe(0)
      expect(await running()).toEqual([`${one} 1/1`, one])
      expect((await project.records()).map(({ destination, state }) => [destination, state])).toEqual([
        [`compose/${project.stack}-compose`, 'succeeded'],
        [`swarm/${project.stack}`, 'succeeded'],
      ])

      // It works on Swarm, where it is given a name of its own for the host; on Compose it dies.
      const repository = `${engine().registry}/live/swarm`
      const onlyHere = `[ -n "$SWARM" ] || { echo "no Swarm here" >&2; exit 4; }; ${app.good('two')}`
      const bad = await project.deploy(await pushImage(repository, onlyHere))
      expect(bad.code, bad.text).toBe(1)
      expect(bad.text).toContain('Taken back, because')
      expect(bad.text).toContain('no Swarm here')
      expect(await running()).toEqual([`${one} 1/1`, one])
      expect((await project.records()).slice(0, 2).map(({ state }) => state)).toEqual(['rolled back', 'rolled back'])
      expect(await project.notes()).toEqual([])
    } finally {
      await close()
    }
  },
)

testLive(
  'a rollback brings both back, one target alone is named with a slash, status tells both',
  { concurrent: true },
  async ({ expect }) => {
    const { project, running, close } = await openPair()
    try {
      const { one, two } = project.digests
      expect(await project.deploy(one)).toMatchObject({ code: 0 })
      expect(await project.deploy(two)).toMatchObject({ code: 0 })
      const back = await project.run('rollback', '--environment', 'test')
      expect(back.code, back.text).toBe(0)
      expect(await running()).toEqual([`${one} 1/1`, one])
      expect(await project.run('deploy', '--environment', 'test/compose', '--digest', two)).toMatchObject({ code: 0 })
      expect(await running()).toEqual([`${one} 1/1`, two])
      const status = JSON.parse((await project.run('status', 'test', '--json')).text)
      expect(status.map(({ environment }: { environment: string }) => environment)).toEqual([
        'test/swarm',
        'test/compose',
      ])
    } finally {
      await close()
    }
  },
)

testLive(
  'killed while the second target is deployed: heal takes both back',
  { concurrent: true },
  async ({ expect }) => {
    const { project, running, close } = await openPair()
    try {
      const { one, two } = project.digests
      expect(await project.deploy(one)).toMatchObject({ code: 0 })
      const args = ['deploy', '--environment', 'test', '--digest', two]
      const killed = await project.interrupt(args, 'Start the services', 'SIGKILL')
      expect(killed.signal).toBe('SIGKILL')
      expect((await project.run('status', 'test')).text).toMatch(/interrupted/)
      expect(await project.run('heal', 'test')).toMatchObject({ code: 0 })
      expect(await running()).toEqual([`${one} 1/1`, one])
      expect(await project.notes()).toEqual([])
    } finally {
      await close()
    }
  },
)
