import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { startApi } from '../conformance/api.ts'
import { differences } from '../conformance/differences.ts'
import { type ActionResult, runAction } from '../conformance/run-action.ts'

interface Case {
  readonly name: string
  readonly now: string
  readonly env: Record<string, string>
  readonly event?: unknown
  readonly repo?: unknown
  readonly inputStrings: Record<string, string>
  readonly git?: string[][]
  readonly expected: Expected
}
interface Expected {
  readonly fails?: boolean
  readonly errorMessage?: string
  readonly version?: string | null
  readonly tags?: string[]
  readonly tagNames?: string[]
  readonly labels?: string[]
  readonly annotationsLevelled?: string[]
  readonly json?: unknown
  readonly envNames?: string[]
  readonly warnings?: string[]
  readonly bakeFile?: unknown
  readonly bakeFileTags?: unknown
  readonly bakeFileLabels?: unknown
  readonly bakeFileAnnotations?: unknown
}

const root = path.resolve(import.meta.dirname, '../..')
const cases: Case[] = JSON.parse(readFileSync(path.join(root, 'test/conformance/recorded/metadata-cases.json'), 'utf8'))
const same = cases.filter(({ name }) => differences[name] === undefined)

describe('recorded answers of docker/metadata-action', () => {
  test('are all here', () => {
    expect(cases).toHaveLength(57)
    expect(same).toHaveLength(57 - Object.keys(differences).length)
  })

  test.each(same.filter(({ expected }) => !expected.fails).map((one) => [one.name, one] as const))(
    '%s',
    async (_name, one) => {
      const result = await replay(one)
      expect(result.exit, result.log).toBe(0)
      expect(seen(result, one)).toEqual(recorded(one))
      expect(result.warnings).toEqual(one.expected.warnings ?? [])
    },
  )

  test.each(same.filter(({ expected }) => expected.fails).map((one) => [one.name, one] as const))(
    '%s fails',
    async (_name, one) => {
      const result = await replay(one)
      expect(result.exit).toBe(2)
      expect(result.errors).toEqual([(one.expected.errorMessage ?? '').replace(/%0A$/, '')])
    },
  )

  test.each(Object.entries(differences))('%s differs on purpose', async (name, { names }) => {
    const one = cases.find((other) => other.name === name) as Case
    const result = await replay(one)
    expect(result.exit, result.log).toBe(0)
    const given = lines(result.outputs['tag-names'])
    expect(given).toEqual(names)
    expect(given).not.toEqual(one.expected.tagNames)
    for (const tag of given) expect(tag).toMatch(/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/)
  })

  test('differences are listed with their reasons, each one', () => {
    const page = readFileSync(path.join(root, 'docs/metadata-differences.md'), 'utf8')
    const listed = [...page.matchAll(/^\| `(probe\/[^`]+)` \|/gm)].map(([, name]) => name)
    expect(listed.sort()).toEqual(Object.keys(differences).sort())
  })
})

async function replay(one: Case): Promise<ActionResult> {
  const api = await startApi(one.repo, one.now)
  try {
    const inputs = { 'github-token': 'token', context: 'workflow', ...one.inputStrings }
    return await runAction({ ...one, inputs, apiUrl: api.url })
  } finally {
    api.close()
  }
}

function seen({ outputs, exported, files }: ActionResult, one: Case) {
  return {
    version: outputs['version'] || null,
    tags: lines(outputs['tags'], one.inputStrings['sep-tags']),
    tagNames: lines(outputs['tag-names'], one.inputStrings['sep-tags']),
    labels: lines(outputs['labels'], one.inputStrings['sep-labels']),
    annotations: lines(outputs['annotations'], one.inputStrings['sep-annotations']),
    json: JSON.parse(outputs['json'] ?? ''),
    exported: Object.keys(exported).sort(),
    files: [files['bake-file'], files['bake-file-tags'], files['bake-file-labels'], files['bake-file-annotations']],
  }
}

function recorded({ expected }: Case) {
  return {
    version: expected.version,
    tags: expected.tags,
    tagNames: expected.tagNames,
    labels: expected.labels,
    annotations: expected.annotationsLevelled,
    json: expected.json,
    exported: expected.envNames,
    files: [expected.bakeFile, expected.bakeFileTags, expected.bakeFileLabels, expected.bakeFileAnnotations],
  }
}

function lines(text: string | undefined, separator = '\n'): string[] {
  return text ? text.split(separator) : []
}
