import { inject, test } from 'vitest'
import { openJob } from '../../scenarios/job.ts'
import { app, docker, pushImage } from '../compose/images.ts'
import { engine } from '../engine.ts'
import { freePort } from './project.ts'

const moments = ['Start the services', 'Verify that our digest', 'Watch it stay good']

for (const at of moments) {
  test
    .skipIf(inject('engine') === null)
    .concurrent(
      `a job cancelled at "${at}": main stops at once, post takes the way back, one record tells it`,
      async ({ expect }) => {
        const name = `job-${process.pid}-${moments.indexOf(at)}`
        const repository = `${engine().registry}/live/cli`
        const port = await freePort()
        const config = `app: ${name}
images: { app: "${repository}" }
environments:
  test: { target: { compose: { project: ${name} } }, stable: 4s, lock: { ttl: 5s } }
records: sqlite
`
        const compose = `services: { web: { image: "${repository}:x", ports: ["127.0.0.1:${port}:8080"], stop_grace_period: 1s } }\n`
        const [one, two] = await Promise.all([
          pushImage(repository, app.good('one')),
          pushImage(repository, app.good('two')),
        ])
        const job = await openJob(
          { '.github/deploy.yml': config, 'compose.yaml': compose },
          {},
          { ...(engine().env as Record<string, string>) },
        )
        const deploy = (digest: string) => ({ inputs: { environment: 'test', digest } })
        try {
          expect((await job.run('deploy', deploy(one))).code).toBe(0)
          const from = Date.now()
          const main = await job.run('deploy', { ...deploy(two), interrupt: { at, signal: 'SIGINT' } })
          expect(main.code).toBe(130)
          expect(main.outputs).toMatchObject({ result: 'cancelled', 'failure-kind': 'cancelled' })
          const post = await job.run('deploy', { ...deploy(two), phase: 'post' })
          expect(post.code).toBe(0)
          expect(Date.now() - from).toBeLessThan(60_000)
          const ids = await docker('ps', '--quiet', '--filter', `label=com.docker.compose.project=${name}`)
          expect(await docker('inspect', '--format', '{{.Image}}', ...ids.split('\n'))).toBe(one)
          const keys = await docker(
            'volume',
            'ls',
            '--filter',
            `label=io.deploy-action.destination=compose/${name}`,
            '--format',
            '{{.Label "io.deploy-action.key"}}',
          )
          expect(keys).not.toMatch(/intent|phase/)
          const after = await job.run('deploy', deploy(two))
          expect(after.code).toBe(0)
        } finally {
          job.close()
          const all = await docker('ps', '--all', '--quiet', '--filter', `label=com.docker.compose.project=${name}`)
          if (all !== '') await docker('rm', '--force', '--volumes', ...all.split('\n'))
          await docker('network', 'rm', `${name}_default`).catch(() => undefined)
          const volumes = await docker(
            'volume',
            'ls',
            '--quiet',
            '--filter',
            `label=io.deploy-action.destination=compose/${name}`,
          )
          if (volumes !== '') await docker('volume', 'rm', ...volumes.split('\n'))
        }
      },
    )
}
