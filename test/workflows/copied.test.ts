import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { flagInputs } from '../../src/settings/inputs.ts'
import { readSecrets } from '../../src/settings/secrets.ts'
import { events } from './events.ts'
import { environmentsOf, loadExample } from './example.ts'
import { render } from './expression.ts'
import { runOnPaper } from './run.ts'
import { readWorkflow, root } from './workflow.ts'

const systems = {
  minimal: ['examples/minimal/.github/deploy.yml'],
  ingot: ['examples/ingot/.github/deploy.yml'],
  formdb: ['examples/formdb/.github/deploy.yml'],
  fractionate: ['examples/fractionate/.github/deploy.yml'],
  ghostworks: ['examples/ghostworks/.github/deploy.yml'],
  d9s: ['examples/d9s/.github/deploy.yml'],
  monorepo: ['examples/monorepo/apps/api/deploy.yml', 'examples/monorepo/apps/web/deploy.yml'],
}
const pairs = Object.entries(systems).flatMap(([name, configs]) =>
  configs.map((config) => ({ config, workflow: `workflows/${name}.yml` })),
)

const stored = {
  DEPLOY_KEY: `-----BEGIN OPENSSH PRIVATE KEY-----\n${'b3BlbnNzaC1r'.repeat(6)}\nQyNTUxOQ==\n-----END OPENSSH PRIVATE KEY-----`,
  KUBECONFIG_BASE64: `${'QUJD'.repeat(19)}\nQUJDRA==`,
  JWT_SECRET: '"quoted"+#=',
  DATABASE_PASSWORD: "'p' w",
}

describe.each([...Object.keys(systems), 'rollback'])('workflows/%s.yml', (name) => {
  const text = readFileSync(path.join(root, `workflows/${name}.yml`), 'utf8')

  test('has at most 40 lines', () => expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(40))
  test('says first what it is for', () => expect(text).toMatch(/^# \S.{20,}\n/))
  test('hands on its secrets whole: keys in PEM, and what base64 prints, as people have them stored', () => {
    for (const { secrets = {} } of Object.values(readWorkflow(`workflows/${name}.yml`).jobs)) {
      const { application = '' } = secrets as Readonly<Record<string, string>>
      const text = String(render(application, { secrets: stored }))
      const wanted = [...application.matchAll(/^(\w+)=\$\{\{ secrets\.(\w+) \}\}$/gm)]
      expect(wanted).toHaveLength(application.trim().split('\n').filter(Boolean).length)
      expect(readSecrets(flagInputs('deploy', { secrets: text }))).toEqual(
        Object.fromEntries(
          wanted.map(([, variable = '', from = '']) => [variable, stored[from as keyof typeof stored]]),
        ),
      )
    }
  })
  test('shares no queue with what it calls', () => {
    expect(readWorkflow(`workflows/${name}.yml`).concurrency?.group).toMatch(/^(pipeline-|rollback-|)\$\{\{/)
  })
  test('is cancelled by its own next run only, not by that of another workflow of the repository', () => {
    const groups = ['One', 'Two'].map((workflow) => {
      const github = { ...events['pull request'], workflow, run_id: workflow }
      return render(readWorkflow(`workflows/${name}.yml`).concurrency?.group, { github })
    })
    expect(new Set(groups).size).toBe(2)
  })
})

describe.each(pairs)('$config', ({ config, workflow }) => {
  test('is a good config, without a warning', async () => {
    const settings = await loadExample(config)
    expect(settings.warnings).toEqual([])
    expect(settings.gates.length).toBeGreaterThan(0)
  })

  test('has every environment that its workflow deploys to', async () => {
    const { environments } = await loadExample(config)
    const named = environmentsOf(workflow)
    expect(named.length).toBeGreaterThan(0)
    expect(environments.map(({ id }) => id)).toEqual(expect.arrayContaining(named))
  })

  test('lets those events in that its workflow deploys', async () => {
    const { environments } = await loadExample(config)
    const { jobs } = readWorkflow(workflow)
    for (const { with: given = {} } of Object.values(jobs)) {
      const of = (input: string) => environments.find(({ id }) => id === given[input])?.when
      if (given['branch-environment'] !== undefined) expect(of('branch-environment')?.branch).toEqual(['main'])
      if (given['tag-environment'] !== undefined) expect(of('tag-environment')?.tag).toEqual(['v*'])
    }
  })

  test('is given the secrets that it names', async () => {
    const { environments } = await loadExample(config)
    const wanted = new Set(
      environments.flatMap(({ variables }) => variables.filter((one) => one.secret).map((one) => one.name)),
    )
    const keys = environments.flatMap(({ connection }) => JSON.stringify(connection ?? {}).match(/[A-Z]+_KEY/g) ?? [])
    const given = Object.values(readWorkflow(workflow).jobs).map(({ secrets }) => JSON.stringify(secrets ?? {}))
    for (const name of [...wanted, ...keys]) expect(given.join(), name).toContain(`${name}=`)
  })
})

test('the page tells the lines of each pipeline and its config as they are', () => {
  const page = readFileSync(path.join(root, 'docs/workflows.md'), 'utf8')
  const rows = [...page.matchAll(/^\| (\w+) \| [^|]+ \| (\d+) \+ (\d+) \|/gm)]
  expect(rows).toHaveLength(5)
  for (const [, system = '', workflow, config] of rows) {
    const name = system.toLowerCase() as keyof typeof systems
    expect([linesOf(`workflows/${name}.yml`), linesOf(systems[name][0] ?? '')]).toEqual([
      Number(workflow),
      Number(config),
    ])
  }
})

test('the page tells the jobs and steps of a push to main as they are; nothing but the checkout is fetched beside the suite', () => {
  const page = readFileSync(path.join(root, 'docs/workflows.md'), 'utf8')
  const rows = [...page.matchAll(/^\| (\w+) \| \d+, \d+ \| (\d+), (\d+) \|/gm)]
  expect(rows).toHaveLength(3)
  for (const [, system = '', jobs, steps] of rows) {
    const ran = runOnPaper(`workflows/${system.toLowerCase()}.yml`, {
      github: events['push to main'],
      secrets: { GCP_SA_KEY: 'x' },
    }).jobs
    const all = ran.flatMap((job) => job.steps)
    expect([ran.length, all.length], system).toEqual([Number(jobs), Number(steps)])
    const foreign = all.filter(({ what }) => /@/.test(what) && !what.startsWith('$/'))
    expect(new Set(foreign.map(({ what }) => what.split('@')[0]))).toEqual(new Set(['actions/checkout']))
  }
})

test('production of Fractionate takes only what staging ran, and only from a job that proves its environment', async () => {
  const { environments } = await loadExample('examples/fractionate/.github/deploy.yml')
  expect(environments.find(({ id }) => id === 'production')).toMatchObject({ after: 'staging', protected: true })
})

function linesOf(file: string): number {
  const text = readFileSync(path.join(root, file), 'utf8')
  return text.split('\n').filter((line) => line.trim() !== '').length
}
