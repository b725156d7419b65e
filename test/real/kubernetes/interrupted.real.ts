import { describe } from 'vitest'
import { deployment, one, type Project, repository, testProject, two, useCluster } from './project.ts'

useCluster()

/** What the live log prints when a step of the deploy begins; the last ones are the waits. */
const moments = [
  'Change ConfigMap/settings',
  'Change Deployment/shop',
  'Verify that our digest is what runs',
  'Watch it stay good',
]
const settings = (colour: string) => `apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: NS }
data: { colour: ${colour} }
`
const second = ['deploy', '--environment', 'test', '--digest', two]

async function deployed(project: Project): Promise<void> {
  project.configure('{ kubernetes: { namespace: NS, manifests: k8s } }')
  project.write('k8s/app.yaml', deployment(`${repository}:v1`))
  project.write('k8s/settings.yaml', settings('red'))
  const first = await project.deploy(one)
  if (first.code !== 0) throw new Error(first.text)
  project.write('k8s/settings.yaml', settings('blue'))
}

const colour = (project: Project) => project.kubectl('get', 'configmap/settings', '--output', 'jsonpath={.data.colour}')

describe('killed', () => {
  for (const moment of moments) {
    testProject(
      `at "${moment}": status tells, heal brings all of it back and leaves no note`,
      async ({ project, expect }) => {
        await deployed(project)
        expect(await project.interrupt(second, moment, 'SIGKILL')).toMatchObject({ code: null, signal: 'SIGKILL' })
        const status = await project.run(['status', 'test'])
        expect(status.text).toMatch(/interrupted (between|before)/)
        expect(status.code).not.toBe(0)
        expect(await project.run(['heal', 'test'])).toMatchObject({ code: 0 })
        expect(await project.digests()).toEqual([one])
        expect(await colour(project)).toBe('red')
        expect(await project.notes()).toEqual([])
        expect((await project.records())[0]?.state).toMatch(/^(rolled back|failed)$/)
      },
    )
  }

  testProject(
    'on the very first deploy: what it made is removed again; the next deploy goes its own way',
    async ({ project, expect }) => {
      project.configure('{ kubernetes: { namespace: NS, manifests: k8s } }')
      project.write('k8s/app.yaml', deployment(`${repository}:v1`))
      await project.interrupt(second, 'Verify that our digest', 'SIGKILL')
      const next = await project.deploy(one)
      expect(next.text).toContain('ending it now')
      expect(next.code).toBe(0)
      expect(await project.digests()).toEqual([one])
      expect((await project.records()).map(({ state }) => state)).toEqual(['succeeded', 'rolled back'])
    },
  )
})

describe('stopped by a signal', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    for (const moment of moments) {
      testProject(
        `${signal} at "${moment}": undone by the same process, recorded, exit code 130`,
        async ({ project, expect }) => {
          await deployed(project)
          expect(await project.interrupt(second, moment, signal)).toMatchObject({ code: 130, signal: null })
          expect(await project.digests()).toEqual([one])
          expect(await colour(project)).toBe('red')
          expect(await project.notes()).toEqual([])
          expect((await project.records())[0]).toMatchObject({ failureKind: 'cancelled' })
        },
      )
    }
  }
})
