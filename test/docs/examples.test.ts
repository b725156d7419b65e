import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { configSchema } from '../../src/settings/schema.ts'
import { targetSchemas } from '../../src/targets/index.ts'
import { load } from '../settings/checkout.ts'
import { shortOf } from '../workflows/rights.ts'
import type { Job } from '../workflows/workflow.ts'
import { type Block, blocksOf, readPages, root } from './pages.ts'

/** Steps of a workflow, wherever they stand. */
interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

/** What an action or a called workflow takes and gives. */
interface Interface {
  readonly inputs?: object
  readonly outputs?: object
}

const keys = Object.keys(configSchema(await targetSchemas()).shape)
const blocks = readPages()
  .flatMap(blocksOf)
  .filter(({ language }) => language === 'yaml')
  .map((block) => ({ ...block, name: `${block.file}:${block.line}`, kind: kindOf(block) }))
const ofKind = (kind: string) => blocks.filter((block) => block.kind === kind)

test('every example is known for what it is', () => {
  expect(ofKind('unknown').map(({ name }) => name)).toEqual([])
  expect(ofKind('config').length).toBeGreaterThan(10)
  expect(ofKind('workflow').length).toBeGreaterThan(5)
})

describe('a config in the documentation is a good one', () => {
  test.each(ofKind('config'))('$name', async ({ text }) => {
    const tree = { 'compose.yaml': 'services: { web: { image: shop } }\n', Dockerfile: 'FROM scratch\n' }
    const settings = await load({ config: text, tree, targetSchemas })
    expect(settings.warnings).toEqual([])
  })
})

test('a wrong config in the documentation would be noticed', async () => {
  await expect(load({ config: 'gates: { test: { rn: npm test } }\n' })).rejects.toThrow(/gates\.test\.r/)
})

describe('a workflow in the documentation gives actions what they take', () => {
  test.each(ofKind('workflow'))('$name', ({ text }) => {
    const data = parse(text) as unknown
    const wrong = stepsIn(data).flatMap(wrongInputs)
    expect(wrong).toEqual([])
    expect(wrongOutputs(text, data)).toEqual([])
    expect(shortOf(jobsOf(data))).toEqual([])
    // Those of Docker stand in the migration, and are the reader's own.
    const foreign = stepsIn(data).flatMap(({ uses = '' }) => (/^(org|docker)\//.test(uses) ? [] : uses))
    expect(foreign.filter((uses) => uses !== '' && !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(uses))).toEqual([])
  })
})

test('a wrong input, action or output in a workflow would be noticed', () => {
  expect(wrongInputs({ uses: 'org/deploy-action/actions/deploy@v1', with: { enviroment: 'x' } })).toHaveLength(1)
  expect(wrongInputs({ uses: 'org/deploy-action/actions/depoly@v1' })).toHaveLength(1)
  const called = 'org/deploy-action/.github/workflows/pipeline.yml@v1'
  expect(wrongInputs({ uses: called, with: { 'branch-enviroment': 'x' } })).toHaveLength(1)
  expect(wrongInputs({ uses: 'docker/login-action@v3', with: { anything: 'x' } })).toEqual([])
  expect(shortOf({ a: { uses: called, permissions: { contents: 'read' } } })).not.toEqual([])
  const data = [{ id: 'a', uses: 'org/deploy-action@v1' }]
  expect(wrongOutputs('${{ steps.a.outputs.imges }}', data)).toHaveLength(1)
  expect(wrongOutputs('${{ steps.a.outputs.images }}', data)).toEqual([])
})

/** `before`: somebody else's YAML, which is only to be YAML. */
function kindOf({ text, words }: Block): 'config' | 'workflow' | 'before' | 'unknown' {
  const data = parse(text) as unknown
  if (words.includes('before')) return 'before'
  if (Array.isArray(data)) return 'workflow'
  if (typeof data !== 'object' || data === null) return 'unknown'
  if ('jobs' in data) return 'workflow'
  return Object.keys(data).every((key) => keys.includes(key)) ? 'config' : 'unknown'
}

function jobsOf(data: unknown): Readonly<Record<string, Job>> {
  return typeof data === 'object' && data !== null && 'jobs' in data ? (data.jobs as Record<string, Job>) : {}
}

function stepsIn(value: unknown): Step[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'uses' in value ? [value as Step] : []
  return [...own, ...Object.values(value).flatMap(stepsIn)]
}

function wrongInputs({ uses = '', with: inputs = {} }: Step): string[] {
  const metadata = actionFile(uses)
  if (metadata === undefined) return []
  if (!existsSync(metadata)) return [`${uses}: there is no such action`]
  const known = Object.keys(readAction(metadata).inputs ?? {})
  return Object.keys(inputs).flatMap((name) => (known.includes(name) ? [] : [`${uses}: it has no input ${name}`]))
}

/** Where the metadata of one of our actions is. */
function actionFile(uses: string): string | undefined {
  const [, folder = ''] = /^org\/deploy-action(\/[^@]+)?@v1$/.exec(uses) ?? []
  if (folder.endsWith('.yml')) return path.join(root, folder)
  return uses.startsWith('org/deploy-action') ? path.join(root, folder, 'action.yml') : undefined
}

function readAction(file: string): Interface {
  const data = parse(readFileSync(file, 'utf8')) as { on?: { workflow_call?: Interface } } & Interface
  return data.on?.workflow_call ?? data
}

/** Outputs that the text takes of steps in it which are ours. */
function wrongOutputs(text: string, data: unknown): string[] {
  const steps = stepsIn(data) as (Step & { id?: string })[]
  return [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([whole, id, output = '']) => {
    const file = actionFile(steps.find((step) => step.id === id)?.uses ?? '')
    if (file === undefined) return []
    return Object.keys(readAction(file).outputs ?? {}).includes(output) ? [] : [whole]
  })
}
