import { describe } from 'vitest'
import { type Project, testProject } from './cli.ts'
import { stopSwarmAfterwards } from './engine.ts'

stopSwarmAfterwards()

/** What the live log prints when a step of the deploy begins; the last ones are the waits. */
const moments = [
  'Write the rendered stack file',
  'Deploy the stack',
  'Verify that our digest is what runs',
  'Watch it stay good',
]

async function deployed(project: Project): Promise<void> {
  const first = await project.deploy(project.digests.one)
  if (first.code !== 0) throw new Error(first.text)
}

const second = (project: Project) => ['deploy', '--environment', 'test', '--digest', project.digests.two]

describe('killed', () => {
  for (const moment of moments) {
    testProject(`at "${moment}": heal brings the old digest back and leaves no note`, async ({ project, expect }) => {
      await deployed(project)
      const killed = await project.interrupt(second(project), moment, 'SIGKILL')
      expect(killed).toMatchObject({ code: null, signal: 'SIGKILL' })
      expect((await project.run('status', 'test')).text).toMatch(/interrupted (between|before)/)
      expect(await project.run('heal', 'test')).toMatchObject({ code: 0 })
      expect(await project.running()).toBe(`${project.digests.one} 1/1`)
      expect(await project.notes()).toEqual([])
      const [record] = await project.records()
      expect(record?.state).toMatch(/^(rolled back|failed)$/)
    })
  }

  testProject('on the very first deploy: what it made is removed again', async ({ project, expect }) => {
    await project.interrupt(second(project), 'Verify that our digest', 'SIGKILL')
    expect(await project.run('heal', 'test')).toMatchObject({ code: 0 })
    expect(await project.running()).toBe('')
    expect(await project.notes()).toEqual([])
  })
})

describe('stopped by a signal', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    for (const moment of moments) {
      testProject(
        `${signal} at "${moment}": undone by the same process, exit code 130`,
        async ({ project, expect }) => {
          await deployed(project)
          const stopped = await project.interrupt(second(project), moment, signal)
          expect(stopped).toMatchObject({ code: 130, signal: null })
          expect(await project.running()).toBe(`${project.digests.one} 1/1`)
          expect(await project.notes()).toEqual([])
          const [record] = await project.records()
          expect(record).toMatchObject({ failureKind: 'cancelled' })
        },
      )
    }
  }
})
