import { expect } from 'vitest'
import { startPrometheus } from '../../fakes/prometheus.ts'
import { listen } from '../../fakes/server.ts'
import { deployment, one, type Project, testProject, two, useCluster } from './project.ts'

useCluster()

const setImage = '{ kubernetes: { namespace: NS, workloads: { deployment/shop: { web: app } } } }'

/** A running release, and checks for what comes next. */
async function running(project: Project, checks: string, deadline = '30s'): Promise<void> {
  await project.apply(deployment(one))
  project.configure(setImage)
  expect((await project.deploy(one)).code).toBe(0)
  project.configure(setImage, '', `deadline: ${deadline}`, `    checks: ${checks}\n`)
}

testProject(
  'a metric of Prometheus that goes wrong rolls a release back, a good one lets it pass',
  async ({ project, expect }) => {
    const prometheus = await startPrometheus([0.4])
    try {
      const query = `prometheus: { url: "${prometheus.url}", query: "rate(errors[1m])" }`
      await running(project, `{ metrics: { errors: { ${query}, below: 0.1, every: 100ms } } }`)
      const bad = await project.deploy(two)
      expect(bad.code, bad.text).toBe(1)
      expect(bad.text).toContain('errors: is 0.4, but wanted below 0.1')
      expect(await project.digests()).toEqual([one])
      prometheus.answers = [0.01]
      const good = await project.deploy(two)
      expect(good.code, good.text).toBe(0)
      expect(await project.digests()).toEqual([two])
    } finally {
      await prometheus.close()
    }
  },
)

testProject('ready may answer 503 for a while, health may not answer anything else', async ({ project, expect }) => {
  const state = { health: 200, early: 6 }
  const application = await listen((request, response) => {
    const ready = request.url !== '/ready' || --state.early < 0
    response.writeHead(ready ? state.health : 503).end()
  })
  try {
    const probe = (path: string) => `{ url: "${application.url}${path}", every: 100ms }`
    await running(project, `{ health: ${probe('/health')}, ready: ${probe('/ready')} }`)
    const late = await project.deploy(two)
    expect(late.code, late.text).toBe(0)
    state.health = 500
    const sick = await project.deploy(one)
    expect(sick.code, sick.text).toBe(1)
    expect(sick.text).toContain('answered 500, expected 200')
    expect(await project.digests()).toEqual([two])
  } finally {
    await application.close()
  }
})

testProject('never ready is a timeout, with an exit code of its own', async ({ project, expect }) => {
  const application = await listen((_, response) => response.writeHead(503).end())
  try {
    await running(project, `{ ready: { url: "${application.url}/ready", every: 100ms } }`, '6s')
    const late = await project.deploy(two)
    expect(late.code, late.text).toBe(8)
    expect(await project.digests()).toEqual([one])
  } finally {
    await application.close()
  }
})
