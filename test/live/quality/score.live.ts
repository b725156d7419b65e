import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import type { Ended } from '../../command-line.ts'
import { openProject } from '../cli/project.ts'
import { docker } from '../compose/images.ts'
import { engine, testLive } from '../engine.ts'

const gates = "gates:\n  good: 'true'\n  bad: { run: 'exit 1', advisory: true }\n"
const environments = (name: string, port: number) => `
  strict: { score: 80, target: { compose: { project: ${name}-strict } } }
  lax:
    score: 50
    url: http://127.0.0.1:${port}
    target: { compose: { project: ${name} } }
    checks: { health: { url: /version, every: 200ms } }
    stable: 1s
`

testLive(
  'the score is kept beside the image, and a later deploy asks the registry for it',
  { timeout: 240_000 },
  async () => {
    const { project, close } = await openProject({
      config: (text) =>
        `${text.slice(0, text.indexOf('environments:'))}${gates}scan: { secrets: false, trivy: off }\nenvironments:PLACEHOLDER`,
      files: { Dockerfile: 'FROM REPOSITORY:good\n' },
    })
    const ok = (ended: Ended) => expect(ended.code, ended.text).toBe(0)
    try {
      const repository = `${engine().registry}/live/cli`
      await docker('pull', `${repository}@${project.digests.one}`)
      await docker('tag', `${repository}@${project.digests.one}`, `${repository}:good`)
      await docker('push', '--quiet', `${repository}:good`)
      const file = path.join(project.folder, '.github/deploy.yml')
      writeFileSync(file, readFileSync(file, 'utf8').replace('PLACEHOLDER', environments(project.name, project.port)))
      const git = ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qam', 'environments']
      execFileSync('git', git, { cwd: project.folder })
      const built = await project.run('run', '--stages', 'quality,metadata,build')
      ok(built)
      expect(built.text).toContain('Keep the score 50 beside')
      const refused = await project.run('deploy', '--environment', 'strict')
      expect(refused.code, refused.text).toBe(4)
      expect(refused.text).toMatch(/strict takes only what has a score of at least 80: \S+ has 50\./)
      const unknown = await project.run('deploy', '--environment', 'lax', '--digest', project.digests.two)
      expect(unknown.code, unknown.text).toBe(4)
      expect(unknown.text).toContain('has none that anybody knows')
      ok(await project.run('deploy', '--environment', 'lax'))
      expect(await project.running()).toHaveLength(1)
    } finally {
      await close()
    }
  },
)
