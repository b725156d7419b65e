import { describe } from 'vitest'
import { type Project, testProject } from './project.ts'

/** What the live log prints when a step of the deploy begins; the last ones are the waits. */
const moments = [
  'Write the rendered Compose file',
  'Pull the images that are missing',
  'Start the services',
  'Verify that our digest is what runs',
  'Wait until http',
  'Watch it stay good',
]

async function deployed(project: Project): Promise<void> {
  const first = await project.deploy(project.digests.one)
  if (first.code !== 0) throw new Error(first.text)
}

const second = (project: Project) => ['deploy', '--environment', 'test', '--digest', project.digests.two]

describe('killed', () => {
  for (const moment of moments) {
    testProject(
      `at "${moment}": status tells, heal brings the old digest back and leaves no note`,
      async ({ project, expect }) => {
        await deployed(project)
        const killed = await project.interrupt(second(project), moment, 'SIGKILL')
        expect(killed).toMatchObject({ code: null, signal: 'SIGKILL' })
        const status = await project.run('status', 'test')
        expect(status.text).toMatch(/interrupted (between|before)/)
        expect(status.code).not.toBe(0)
        const healed = await project.run('heal', 'test')
        expect(healed).toMatchObject({ code: 0 })
        expect(await project.running()).toEqual([project.digests.one])
        expect(await project.notes()).toEqual([])
        const [record] = await project.records()
        expect(record?.state).toMatch(/^(rolled back|failed)$/)
        expect(record?.reason).toContain('interrupted')
      },
    )
  }

  for (const [moment, ...ending] of [
    ['acquired: deploy', 'heal', 'test'],
    ['▶ deploy', 'deploy', '--environment', 'test', '--digest'],
  ] as const) {
    testProject(
      `at "${moment}", before it noted anything: ${ending[0]} closes its record, nothing runs otherwise`,
      async ({ project, expect }) => {
        await deployed(project)
        expect(await project.interrupt(second(project), moment, 'SIGKILL')).toMatchObject({ signal: 'SIGKILL' })
        expect((await project.records())[0]?.state).toMatch(/^(pending|running)$/)
        const ended = await project.run(...ending, ...(ending[0] === 'deploy' ? [project.digests.one] : []))
        expect(ended).toMatchObject({ code: 0 })
        const [killed] = (await project.records()).filter(({ images }) =>
          Object.values(images).join().includes(project.digests.two),
        )
        expect(killed?.state).toMatch(/^(cancelled|failed)$/)
        expect(killed?.reason).toMatch(/ended without a word|nothing had been changed/)
        expect(ended.text).toContain(killed?.reason)
        expect(await project.running()).toEqual([project.digests.one])
        expect(await project.notes()).toEqual([])
      },
    )
  }

  testProject('the next deploy heals first, then goes its own way', async ({ project, expect }) => {
    await deployed(project)
    await project.interrupt(
      ['deploy', '--environment', 'test', '--digest', project.digests.crash],
      'Verify that our digest',
      'SIGKILL',
    )
    const next = await project.deploy(project.digests.two)
    expect(next).toMatchObject({ code: 0 })
    expect(next.text).toContain('ending it now')
    expect(await project.running()).toEqual([project.digests.two])
    expect((await project.records()).map(({ state }) => state)).toEqual(['succeeded', 'rolled back', 'succeeded'])
  })

  testProject('on the very first deploy: what it made is removed again', async ({ project, expect }) => {
    await project.interrupt(second(project), 'Verify that our digest', 'SIGKILL')
    expect(await project.run('heal', 'test')).toMatchObject({ code: 0 })
    expect(await project.running()).toEqual([])
    expect(await project.notes()).toEqual([])
  })
})

describe('stopped by a signal', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    for (const moment of moments) {
      testProject(
        `${signal} at "${moment}": undone by the same process, recorded, exit code 130`,
        async ({ project, expect }) => {
          await deployed(project)
          const stopped = await project.interrupt(second(project), moment, signal)
          expect(stopped).toMatchObject({ code: 130, signal: null })
          expect(await project.running()).toEqual([project.digests.one])
          expect(await project.notes()).toEqual([])
          const [record] = await project.records()
          expect(record).toMatchObject({ failureKind: 'cancelled' })
          expect(record?.state).toMatch(/^(rolled back|cancelled)$/)
        },
      )
    }
  }
})
