import { readFileSync } from 'node:fs'
import { openJob } from '../../scenarios/job.ts'
import { deployment, one, repository, testProject, two, useCluster } from './project.ts'

useCluster()

for (const at of ['Change the images', 'Verify that our digest', 'Watch it stay good']) {
  testProject(
    `a job cancelled at "${at}": main stops at once, post takes the way back, one record tells it`,
    async ({ project, expect }) => {
      await project.apply(deployment(one))
      const config = `app: shop
images: { app: "${repository}" }
environments:
  test:
    target: { kubernetes: { namespace: ${project.namespace}, workloads: { deployment/shop: app }, kubeconfig: KUBE } }
    secrets: [KUBE]
    stable: 4s
    deadline: 30s
    lock: { ttl: 5s }
records: sqlite
`
      const KUBE = readFileSync(project.cluster.kubeconfig, 'utf8')
      const job = await openJob({ '.github/deploy.yml': config }, {}, { PATH: project.cluster.env['PATH'] ?? '', KUBE })
      const deploy = (digest: string) => ({ inputs: { environment: 'test', digest } })
      try {
        const first = await job.run('deploy', deploy(one))
        expect(first.code, first.log).toBe(0)
        const main = await job.run('deploy', { ...deploy(two), interrupt: { at, signal: 'SIGINT' } })
        expect(main.code, main.log).toBe(130)
        expect(main.outputs).toMatchObject({ result: 'cancelled', 'failure-kind': 'cancelled' })
        const post = await job.run('deploy', { ...deploy(two), phase: 'post' })
        expect(post.code, post.log).toBe(0)
        expect(await project.digests()).toEqual([one])
        expect(await project.notes()).toEqual([])
        expect((await job.run('deploy', deploy(two))).code).toBe(0)
        expect(await project.digests()).toEqual([two])
      } finally {
        job.close()
      }
    },
  )
}
