import { readFileSync } from 'node:fs'
import path from 'node:path'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { describe, expect, test } from 'vitest'
import { foreign } from '../../src/settings/init/foreign.ts'
import { actionOf, callable, calledFile, copied, type Job, listWorkflows, readWorkflow, root } from './workflow.ts'

/** Actions of others that may be used, by the commit that was looked at. */
const pinned = foreign.checkout.split(' ').slice(0, 1)

const everywhere = [...listWorkflows('.github/workflows'), ...copied]

test('there are workflows to call and to copy', () => {
  expect(callable.map((file) => path.basename(file, '.yml')).sort()).toEqual(
    expect.arrayContaining([
      'build',
      'build-native',
      'deploy',
      'pipeline',
      'promote',
      'quality',
      'release',
      'rollback',
      'scan',
    ]),
  )
  expect(copied.map((file) => path.basename(file, '.yml')).sort()).toEqual(
    'd9s formdb fractionate ghostworks ingot minimal monorepo rollback'.split(' '),
  )
})

describe.each(everywhere)('%s', (file) => {
  const text = readFileSync(path.join(root, file), 'utf8')
  const { jobs, permissions } = readWorkflow(file)
  const each = Object.entries(jobs)

  test('is a workflow by GitHub’s own parser', async () => {
    const parsed = parseWorkflow({ name: file, content: text }, new NoOperationTraceWriter())
    expect(parsed.context.errors.getErrors().map(({ message }) => message)).toEqual([])
    const template = await convertWorkflowTemplate(parsed.context, parsed.value as never)
    expect(template.errors ?? []).toEqual([])
    expect(template.jobs).toHaveLength(each.length)
  })

  test('grants nothing by default, and each right of a job with its reason', () => {
    expect(permissions).toEqual({})
    const scopes = text.split('\n').filter((line) => /^ {6}[a-z-]+: (?:read|write)\b/.test(line))
    expect(scopes.filter((line) => !line.includes(' # '))).toEqual([])
    expect(
      each.filter(([, job]) => job.permissions === undefined && /secrets|token/.test(JSON.stringify(job))),
    ).toEqual([])
  })

  test('uses its own actions, pinned ones, or a workflow of this repository', () => {
    const uses = each.flatMap(([, job]) => [job.uses, ...(job.steps ?? []).map((step) => step.uses)])
    const foreign = uses.filter((one): one is string => one !== undefined && !pinned.includes(one))
    expect(foreign.filter((one) => calledFile(one) === undefined && actionOf(one) === undefined)).toEqual([])
  })

  test('no script has an expression in it', () => {
    const scripts = each.flatMap(([, job]) => (job.steps ?? []).flatMap(({ run }) => run ?? []))
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
  })

  test('every job of its own has a name where people look, and ends', () => {
    const own = each.filter(([, job]) => job.uses === undefined)
    expect(own.filter(([, job]) => job.name === undefined || job['timeout-minutes'] === undefined)).toEqual([])
  })

  test('no credential stays in a checkout', () => {
    const checkouts = stepsOf(jobs).filter(({ uses }) => uses?.startsWith('actions/checkout'))
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  test('secrets are handed on one by one', () => {
    expect(each.filter(([, job]) => job.secrets === 'inherit')).toEqual([])
    expect(text).not.toMatch(/toJSON\(secrets\)/i)
  })

  test('a called workflow is given what it takes, and what it needs', () => {
    expect(each.flatMap(([, job]) => wrongCall(job))).toEqual([])
  })

  test('an action is given what it takes', () => {
    const wrong = stepsOf(jobs).flatMap(({ uses = '', with: given = {} }) => {
      const known = actionOf(uses)?.inputs
      return known === undefined ? [] : Object.keys(given).filter((name) => known[name] === undefined)
    })
    expect(wrong).toEqual([])
  })
})

describe.each(callable)('%s, to be called', (file) => {
  const { on, jobs } = readWorkflow(file)
  const { inputs = {}, secrets = {}, outputs = {} } = on.workflow_call ?? {}

  test('every input has a description, a type, and a default or is required', () => {
    const wrong = Object.entries(inputs).filter(
      ([, { description = '', type = '', required, ...rest }]) =>
        description.length < 10 || !['string', 'number', 'boolean'].includes(type) || !(required || 'default' in rest),
    )
    expect(wrong.map(([name]) => name)).toEqual([])
  })

  test('every secret is named and described, and none is asked of a fork', () => {
    const wrong = Object.entries(secrets).filter(
      ([, { description = '', required }]) => description.length < 10 || required,
    )
    expect(wrong.map(([name]) => name)).toEqual([])
  })

  test('every input is used', () => {
    const text = readFileSync(path.join(root, file), 'utf8')
    const unused = Object.keys(inputs).filter((name) => !new RegExp(`inputs\\.${name}\\b(?!-)`).test(text))
    expect(unused).toEqual([])
  })

  test('every output is one of a job, and that one of an action or a workflow', () => {
    const wrong = Object.entries(outputs).flatMap(([, { value, description = '' }]) => {
      const named = [...value.matchAll(/jobs\.([\w-]+)\.outputs\.([\w-]+)/g)]
      const known = named.filter(([, id = '', name = '']) => isOutput(jobs[id], name))
      return description.length > 5 && named.length > 0 && known.length === named.length ? [] : [value]
    })
    expect(wrong).toEqual([])
  })

  test('no output has a secret in it: the runner would empty it between jobs', () => {
    const values = [
      ...Object.values(outputs).map(({ value }) => value),
      ...Object.values(jobs).map((job) => job.outputs),
    ]
    expect(JSON.stringify(values)).not.toMatch(/secrets\.|github\.token/)
  })

  test('does not run by itself', () => expect(Object.keys(on)).toEqual(['workflow_call']))
})

test('who logs in is said in one way everywhere', () => {
  const jobs = callable.flatMap((file) => Object.values(readWorkflow(file).jobs))
  const said = jobs.flatMap(({ env = {} }) => ('REGISTRY_LOGIN' in env ? [env['REGISTRY_LOGIN']] : []))
  expect(said.length).toBeGreaterThan(6)
  expect(new Set(said).size).toBe(1)
})

test('calls are nested as deep, and are as many, as any GitHub allows: 4 levels and 20 files on old GHES', () => {
  const below = (file: string): string[][] =>
    Object.values(readWorkflow(file).jobs).flatMap(({ uses = '' }) => {
      const called = calledFile(uses)
      return called === undefined ? [] : [[called], ...below(called).map((chain) => [called, ...chain])]
    })
  for (const file of copied) {
    expect(Math.max(0, ...below(file).map((chain) => chain.length)) + 1, file).toBeLessThanOrEqual(4)
    expect(new Set(below(file).flat()).size, file).toBeLessThanOrEqual(20)
  }
})

test('nothing runs code of a pull request with the rights of its target', () => {
  const events = everywhere.flatMap((file) => Object.keys(readWorkflow(file).on))
  expect(events).not.toContain('pull_request_target')
  expect(events).not.toContain('workflow_run')
})

test('a deploy is queued by environment, dropped by nobody, recorded once', () => {
  const deploying = callable.flatMap((file) =>
    Object.values(readWorkflow(file).jobs).filter(({ environment }) => environment !== undefined),
  )
  expect(deploying).toHaveLength(2)
  for (const { concurrency, environment } of deploying) {
    expect(concurrency).toMatchObject({ 'cancel-in-progress': false, queue: 'max' })
    expect(concurrency?.group).toContain('${{ inputs.environment }}')
    expect(environment).toMatchObject({ name: '${{ inputs.environment }}', deployment: false })
    expect(environment?.url).toMatch(/^\$\{\{ steps\.\w+\.outputs\.url \}\}$/)
  }
  expect(deploying[0]?.concurrency?.group).toBe(deploying[1]?.concurrency?.group)
})

test('inputs that every power user needs', () => {
  const of = (name: string) => Object.keys(readWorkflow(`.github/workflows/${name}.yml`).on.workflow_call?.inputs ?? {})
  const source = ['runner', 'working-directory', 'config', 'fetch-depth', 'submodules', 'lfs', 'timeout-minutes']
  for (const name of ['quality', 'build', 'scan', 'deploy', 'promote', 'rollback'])
    expect(of(name)).toEqual(expect.arrayContaining(source))
  for (const name of ['quality', 'scan', 'deploy', 'rollback']) expect(of(name)).toContain('ref')
  // An image carries the name of the run's commit: building another one would be a lie.
  expect(of('build')).not.toContain('ref')
  for (const name of ['build-native', 'pipeline'])
    expect(of(name)).toEqual(
      expect.arrayContaining(source.filter((one) => one !== 'timeout-minutes' || name !== 'pipeline')),
    )
  for (const name of ['build', 'scan', 'deploy', 'promote', 'rollback', 'pipeline'])
    expect(of(name)).toEqual(
      expect.arrayContaining(['registry', 'registry-username', 'aws-role', 'google-provider', 'azure-client-id']),
    )
})

test('outputs that a caller needs', () => {
  const of = (name: string) =>
    Object.keys(readWorkflow(`.github/workflows/${name}.yml`).on.workflow_call?.outputs ?? {})
  const built = ['version', 'digest', 'digests', 'images', 'tags', 'score']
  for (const name of ['build', 'build-native', 'pipeline']) expect(of(name)).toEqual(expect.arrayContaining(built))
  for (const name of ['deploy', 'rollback', 'pipeline'])
    expect(of(name)).toEqual(expect.arrayContaining(['environment', 'url', 'version', 'digests', 'deployment-id']))
  expect(of('quality')).toEqual(expect.arrayContaining(['result', 'failure-kind', 'score']))
  for (const name of ['quality', 'build', 'build-native', 'scan', 'deploy', 'promote', 'rollback', 'release'])
    expect(of(name)).toEqual(expect.arrayContaining(['result', 'failure-kind']))
})

function stepsOf(jobs: Readonly<Record<string, Job>>) {
  return Object.values(jobs).flatMap(({ steps = [] }) => steps)
}

function isOutput(job: Job | undefined, name: string): boolean {
  const called = calledFile(job?.uses ?? '')
  if (called !== undefined) return readWorkflow(called).on.workflow_call?.outputs?.[name] !== undefined
  const [, id, output = ''] = /^\$\{\{ steps\.([\w-]+)\.outputs\.([\w-]+) \}\}$/.exec(job?.outputs?.[name] ?? '') ?? []
  const step = job?.steps?.find((one) => one.id === id)
  return actionOf(step?.uses ?? '')?.outputs[output] !== undefined
}

function wrongCall({ uses = '', with: given = {}, secrets = {} }: Job): string[] {
  const file = calledFile(uses)
  if (file === undefined) return []
  const { inputs = {}, secrets: known = {} } = readWorkflow(file).on.workflow_call ?? {}
  const needed = Object.entries(inputs).flatMap(([name, { required }]) => (required && !(name in given) ? [name] : []))
  return [
    ...Object.keys(given).filter((name) => inputs[name] === undefined),
    ...Object.keys(secrets).filter((name) => known[name] === undefined),
    ...needed.map((name) => `${name} is missing`),
  ].map((name) => `${uses}: ${name}`)
}
