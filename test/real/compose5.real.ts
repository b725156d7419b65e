import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openProject } from '../live/cli/project.ts'
import { docker } from '../live/compose/images.ts'
import { engine } from '../live/engine.ts'
import { findTool } from '../tool.ts'

const compose = findTool('compose5', 'docker-compose')

/** The docker command finds its plugins below its own settings first. */
function withPlugin(file: string) {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-action-compose5-'))
  mkdirSync(join(folder, 'cli-plugins'))
  symlinkSync(file, join(folder, 'cli-plugins/docker-compose'))
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
}

test.skipIf(compose === undefined)(
  'the newest Compose: a good deploy, a second one that changes nothing, a secret, a crash that goes back, a rollback',
  async () => {
    using plugin = withPlugin(compose ?? '')
    const env = { DOCKER_CONFIG: plugin.folder, TOKEN: 'it\'s "$5"' }
    const { project, close } = await openProject({
      environment: ['secrets: [TOKEN]'],
      // The environment of one, a file of the other: both ways a value gets in.
      compose: (text) =>
        `${text}    environment: { TOKEN: "\${TOKEN}" }\n    secrets: [token]\nsecrets: { token: { environment: TOKEN } }\n`,
      env,
    })
    const inside = (...words: string[]) => docker('exec', `${project.name}-web-1`, ...words)
    try {
      const { one, two, crash } = project.digests
      const said = execFileSync('docker', ['compose', 'version', '--short'], {
        env: { ...process.env, ...engine().env, DOCKER_CONFIG: plugin.folder },
        encoding: 'utf8',
      })
      expect(said).toMatch(/^v?5\./)
      const first = await project.deploy(one)
      expect(first.code, first.text).toBe(0)
      expect(first.text).not.toContain('$5')
      const script = ['sh', '-c', 'printf "%s|%s" "$TOKEN" "$(cat /run/secrets/token)"']
      expect(await inside(...script)).toBe(`${env.TOKEN}|${env.TOKEN}`)
      const id = await inside('hostname')
      expect((await project.deploy(one)).code).toBe(0)
      expect(await inside('hostname')).toBe(id)
      expect((await project.deploy(two)).code).toBe(0)
      const failed = await project.deploy(crash)
      expect(failed.text).toContain('lost the database')
      expect([failed.code, await project.running()]).toEqual([1, [two]])
      expect((await project.records())[0]).toMatchObject({ state: 'rolled back', failureKind: 'unhealthy' })
      const back = await project.run('rollback', '--environment', 'test')
      expect(back.code, back.text).toBe(0)
      expect(await project.running()).toEqual([one])
      expect(await project.notes()).toEqual([])
    } finally {
      await close()
    }
  },
)
