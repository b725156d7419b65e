import { describe, expect, test } from 'vitest'
import { type ActionRequest, runAction } from '../conformance/run-action.ts'
import { startRegistry } from '../fakes/registry.ts'

const sha = '860c1904a1ce19322e91ac35af1ab07466440c37'
const repository = {
  name: 'shop',
  full_name: 'acme/shop',
  default_branch: 'main',
  description: 'A shop',
  html_url: 'https://github.com/acme/shop',
  license: { spdx_id: 'MIT' },
}
const env = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: sha,
  GITHUB_REPOSITORY: 'acme/shop',
}
const event = { repository }
const now = '2020-01-10T00:30:00.000Z'

function act(inputs: Record<string, string>, more: Partial<ActionRequest> = {}) {
  return runAction({ inputs, event, now, ...more, env: { ...env, ...more.env } })
}

describe('outputs', () => {
  test('separators are taken as they are', async () => {
    const inputs = {
      images: 'a/b',
      tags: 'x\ny',
      labels: 'l=1',
      'sep-tags': ' | ',
      'sep-labels': ';',
      'sep-annotations': ',',
    }
    const { outputs } = await act(inputs)
    expect(outputs['tags']).toBe('a/b:x | a/b:y')
    expect(outputs['tag-names']).toBe('x | y')
    expect(outputs['labels']?.split(';')).toHaveLength(9)
    expect(outputs['annotations']?.split(',')).toHaveLength(8)
  })

  test('all of them are exported, unless it is switched off', async () => {
    const on = await act({ tags: 'x' })
    expect(Object.keys(on.exported)).toHaveLength(10)
    expect(on.exported['DOCKER_METADATA_OUTPUT_TAG_NAMES']).toBe('x')
    expect(on.exported['DOCKER_METADATA_OUTPUT_BAKE_FILE']).toBe(on.outputs['bake-file'])
    const off = await act({ tags: 'x' }, { env: { DOCKER_METADATA_SET_OUTPUT_ENV: 'F' } })
    expect(off.exported).toEqual({})
    expect(Object.keys(off.outputs)).toEqual(Object.keys(on.outputs))
  })

  test('annotation levels, also with a space, and the name of the bake target', async () => {
    const more = { env: { DOCKER_METADATA_ANNOTATIONS_LEVELS: 'manifest, index' } }
    const { outputs, files } = await act({ tags: 'x', 'bake-target': 'mine' }, more)
    expect(outputs['annotations']).toContain('\n index:org.opencontainers.image.created=')
    expect(files['bake-file-tags']).toEqual({
      target: { mine: { tags: ['x'], args: { DOCKER_META_IMAGES: '', DOCKER_META_VERSION: 'x' } } },
    })
  })

  test('a label that fails leaves the tags behind', async () => {
    const result = await act({ tags: 'x', labels: 'a={{date}}' })
    expect(result.exit).toBe(2)
    expect(Object.keys(result.outputs)).toEqual(['version', 'tags', 'tag-names'])
  })

  test('a rule that fails leaves nothing', async () => {
    const result = await act({ tags: 'type=raw,value=x,enable=yes' })
    expect(result).toMatchObject({
      exit: 2,
      outputs: {},
      exported: {},
      errors: ['Invalid value for enable attribute: yes'],
    })
  })

  test('SOURCE_DATE_EPOCH is the time of dates and labels', async () => {
    const more = { env: { SOURCE_DATE_EPOCH: '1000000000' } }
    const { outputs } = await act({ tags: "type=raw,value={{date 'YYYYMMDD'}}" }, more)
    expect(outputs['tags']).toBe('20010909')
    expect(outputs['labels']).toContain('created=2001-09-09T01:46:40.000Z')
    const wrong = await act({ tags: 'x' }, { env: { SOURCE_DATE_EPOCH: 'now' } })
    expect(wrong).toMatchObject({ exit: 2, errors: ['SOURCE_DATE_EPOCH is not a number of seconds: now'] })
  })

  test('the summary says which rule gave which tag', async () => {
    const { summary } = await act({ tags: 'type=sha\ntype=semver,pattern={{version}}\ntype=raw,value=a|b' })
    expect(summary).toContain('| <code>type=sha</code> | <code>sha-860c190</code> |')
    expect(summary).toContain('| <code>type=semver,pattern={{version}}</code> | – | the ref is not a tag |')
    expect(summary).toContain('<code>type=raw,value=a&#124;b</code> | <code>a-b</code>')
  })

  test('what a label says cannot command the runner', async () => {
    const { log } = await act({ tags: 'x', labels: 'a=1\n::error::gotcha=1' })
    expect(log).not.toMatch(/^::error::/m)
  })
})

describe('images', () => {
  test.each([
    ['all disabled', 'a/b,enable=false\nname=c/d,enable=false', ''],
    ['none', '', 'x'],
    ['a trailing comma', 'a/b,', 'a/b:x'],
    ['one of two', 'a/b\nname=c/d,enable=false', 'a/b:x'],
    ['with a port', 'LOCALHOST:5000/A', 'localhost:5000/a:x'],
  ])('%s', async (_name, images, wanted) => {
    const { exit, outputs } = await act({ images, tags: 'x' })
    expect(exit).toBe(0)
    expect(outputs['tags']).toBe(wanted)
    expect(outputs['tag-names']).toBe('x')
  })

  test.each(['my org/app', 'a/b:tag', 'a//b', 'ghcr.io/ü'])('%s is refused', async (images) => {
    const { exit, errors } = await act({ images, tags: 'x' })
    expect(exit).toBe(2)
    expect(errors).toEqual([expect.stringContaining('images: ')])
  })
})

describe('context', () => {
  const rules = 'type=ref,event=branch\ntype=ref,event=tag\ntype=ref,event=pr\ntype=sha'
  const init = [
    ['init', '-q', '-b', 'main', '.'],
    ['commit', '-q', '--allow-empty', '-m', 'one'],
  ]
  const byGit = async (git: string[][]) => {
    const { exit, outputs, log } = await act({ context: 'git', tags: rules }, { git })
    expect(exit, log).toBe(0)
    return (outputs['tag-names'] ?? '').split('\n')
  }

  test.each([
    ['a branch', [['checkout', '-q', '-b', 'feature/y']], 'feature-y'],
    [
      'a plain detached commit',
      [
        ['commit', '-q', '--allow-empty', '-m', 'two'],
        ['checkout', '-q', '--detach', 'HEAD~1'],
      ],
      'main',
    ],
    [
      'a tag',
      [
        ['tag', 'v1.0.0'],
        ['checkout', '-q', '--detach', 'v1.0.0'],
        ['branch', '-D', '-q', 'main'],
      ],
      'v1.0.0',
    ],
    [
      'a tag with a comma',
      [
        ['tag', 'a,b'],
        ['checkout', '-q', '--detach', 'a,b'],
        ['branch', '-D', '-q', 'main'],
      ],
      'a-b',
    ],
    [
      'a pull request',
      [
        ['update-ref', 'refs/remotes/pull/7/merge', 'HEAD'],
        ['checkout', '-q', '--detach'],
        ['branch', '-D', '-q', 'main'],
      ],
      'pr-7',
    ],
    [
      'a branch of the origin',
      [
        ['update-ref', 'refs/remotes/origin/topic', 'HEAD'],
        ['checkout', '-q', '--detach'],
        ['branch', '-D', '-q', 'main'],
      ],
      'topic',
    ],
  ])('git: %s', async (_name, more, wanted) => {
    expect((await byGit([...init, ...more]))[0]).toBe(wanted)
  })

  test('git: a detached commit whose decoration says nothing', async () => {
    const result = await act({ context: 'git', tags: rules }, { git: [...init, ['checkout', '-q', '--detach']] })
    expect(result).toMatchObject({ exit: 2, errors: ['Unsupported detached HEAD ref in "HEAD, main"'] })
  })

  test('git: outside a repository', async () => {
    const result = await act({ context: 'git', tags: rules })
    expect(result.exit).toBe(2)
    expect(result.errors).toEqual(['fatal: not a git repository (or any of the parent directories): .git'])
  })

  test('anything else is refused', async () => {
    expect(await act({ context: 'cloud' })).toMatchObject({ exit: 2, errors: ['Invalid context source: cloud'] })
  })

  test.each([
    ['pull_request_target', { GITHUB_REF: 'refs/heads/main' }, 'pr-15\nsha-860c190'],
    ['pull_request', { GITHUB_REF: 'refs/pull/15/merge', DOCKER_METADATA_PR_HEAD_SHA: 'TRUE' }, 'pr-15\nsha-bbbbbbb'],
    ['pull_request', { GITHUB_REF: 'refs/pull/15/merge', DOCKER_METADATA_PR_HEAD_SHA: '1' }, 'pr-15\nsha-860c190'],
  ])('workflow: %s with %j', async (name, given, wanted) => {
    const request = { number: 15, pull_request: { head: { sha: 'b'.repeat(40) }, base: { ref: 'main' } } }
    const more = { env: { GITHUB_EVENT_NAME: name, ...given }, event: { ...event, ...request } }
    expect((await act({ tags: rules }, more)).outputs['tag-names']).toBe(wanted)
  })

  test('without any event', async () => {
    const bare = {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: '',
      GITHUB_REF: '',
      GITHUB_SHA: '',
      GITHUB_REPOSITORY: '',
    }
    const result = await act({ images: 'a/b' }, { env: bare, event: undefined })
    expect(result.exit).toBe(0)
    expect(result.outputs).toMatchObject({ version: '', tags: '' })
  })

  test('an event that is not JSON', async () => {
    const result = await runAction({ inputs: {}, env: { ...env, GITHUB_EVENT_PATH: '/dev/null' } })
    expect(result).toMatchObject({ exit: 2, errors: ['The event in /dev/null cannot be read as JSON.'] })
  })
})

describe('flavor highest=true', () => {
  const tags = 'type=semver,pattern={{version}}\ntype=semver,pattern={{major}}.{{minor}}\ntype=semver,pattern={{major}}'
  const commit = ['commit', '-q', '--allow-empty', '-m', 'one']
  const git = [['init', '-q', '-b', 'main', '.'], commit, ['tag', 'v1.2.3'], ['tag', 'v1.3.0'], ['tag', 'v2.0.0']]
  const at = (tag: string) => ({ git, env: { GITHUB_REF: `refs/tags/${tag}` } })

  test.each([
    ['v2.0.0', '2.0.0\n2.0\n2\nlatest'],
    ['v1.3.0', '1.3.0\n1.3\n1'],
    ['v1.2.3', '1.2.3\n1.2'],
  ])('%s', async (tag, wanted) => {
    const { outputs } = await act({ tags, flavor: 'highest=true' }, at(tag))
    expect(outputs['tag-names']).toBe(wanted)
  })

  test('where git cannot tell, the registry does', async () => {
    const registry = await startRegistry()
    const images = `127.0.0.1:${new URL(registry.url).port}/acme/app`
    const config = { schemaVersion: 2, config: {}, layers: [] }
    const outside = { env: at('v1.2.3').env }
    const first = await act({ tags, images, flavor: 'highest=true' }, outside)
    expect(first.outputs['tag-names']).toBe('1.2.3\n1.2\n1\nlatest')
    registry.push('acme/app', config, { tag: '1.3.0' })
    const second = await act({ tags, images, flavor: 'highest=true' }, outside)
    expect(second.outputs['tag-names']).toBe('1.2.3\n1.2')
    registry.fail({ path: 'tags/list', status: 403, times: 10 })
    const third = await act({ tags, images, flavor: 'highest=true' }, outside)
    expect(third.outputs['tag-names']).toBe('1.2.3')
    await registry.close()
  })

  test('without it, everything moves as it always did', async () => {
    const { outputs } = await act({ tags }, at('v1.2.3'))
    expect(outputs['tag-names']).toBe('1.2.3\n1.2\n1\nlatest')
  })
})
