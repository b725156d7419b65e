import { describe, expect, test } from 'vitest'
import { facts } from '../../src/core/question.ts'
import type { CarriedImage, Given } from '../../src/core/stage.ts'
import { csvReader } from '../../src/metadata/csv-reader.ts'
import { handlebars } from '../../src/metadata/handlebars.ts'
import { loadMetadata } from '../../src/metadata/index.ts'
import { createStage } from '../../src/metadata/stage.ts'
import { commitDate, localTags, registryTags, remoteTags, shallow } from '../../src/metadata/stage-questions.ts'
import { given, pullRequest, push, sha, tag, withTags } from './given.ts'

const short = '860c190'
const metadata = createStage({ csv: csvReader, engine: handlebars })

describe('the tag tables of the requirements', () => {
  // Ingot: the full commit and latest on main, v{semver} and {version} on a release.
  const ingot = ['sha-long', 'latest', 'semver']
  test.each([
    ['push to main', push('main'), ['latest', sha]],
    ['push to a branch', push('topic'), [sha]],
    ['version tag', tag('v1.1.0'), ['v1.1.0', '1.1.0', '1.1', sha]],
  ])('Ingot, %s', (_name, trigger, wanted) => {
    expect(tagsOf(given(trigger, { tags: ingot }))).toEqual(wanted)
  })

  // FormDB: latest, version, short commit, branch.
  const formdb = ['latest', 'semver', 'sha', 'branch']
  test.each([
    ['push to main', push('main'), ['main', 'latest', short]],
    ['version tag', tag('v2.0.0'), ['v2.0.0', '2.0.0', '2.0', short]],
  ])('FormDB, %s', (_name, trigger, wanted) => {
    expect(tagsOf(given(trigger, { tags: formdb }))).toEqual(wanted)
  })

  // Fractionate: the short commit always, the branch on a branch, latest on the default branch only, three forms on a release.
  const fractionate = ['sha', 'branch', 'latest', 'semver']
  test.each([
    ['push to main', push('main'), ['main', 'latest', short]],
    ['push to a branch', push('feature/x'), ['feature-x', short]],
    ['version tag', tag('v1.2.3'), ['v1.2.3', '1.2.3', '1.2', short]],
    ['prerelease tag', tag('v1.2.3-rc.1'), ['v1.2.3-rc.1', '1.2.3-rc.1', short]],
    ['another tag', tag('nightly'), [short]],
    ['pull request', pullRequest, [short]],
    [
      'release',
      { on: 'release', tag: 'v1.2.3', action: 'published', prerelease: false } as const,
      ['v1.2.3', '1.2.3', '1.2', short],
    ],
  ])('Fractionate, %s', (_name, trigger, wanted) => {
    expect(tagsOf(given(trigger, { tags: fractionate }))).toEqual(wanted)
  })

  test('latest never follows a version', () => {
    expect(tagsOf(given(tag('v9.0.0'), { tags: fractionate }))).not.toContain('latest')
  })
})

describe('short forms', () => {
  test.each([
    ['pr', pullRequest, ['pr-15']],
    ['major', tag('v3.1.0'), ['3']],
    ['major', tag('v0.3.1'), []],
    ['major', tag('v3.1.0-rc.1'), []],
    ['latest', tag('main'), []],
  ])('%s', (form, trigger, wanted) => {
    expect(tagsOf(given(trigger, { tags: [form] }))).toEqual(wanted)
  })

  test('stand beside full rules', () => {
    const tags = ['sha', 'type=raw,value={{branch}}-{{sha}},priority=950', 'edge']
    expect(tagsOf(given(push('main'), { tags }))).toEqual([`main-${short}`, 'edge', short])
  })

  test.each(['type=match,"pattern=v\\d{1,2}"', 'type=match,"""pattern=v\\d{1,2}"""'])('%s keeps its comma', (rule) => {
    expect(tagsOf(given(tag('v12'), { tags: [rule, '# no rule'] }))).toEqual(['v12', 'latest'])
  })

  test('a full rule brings latest, as it always did', () => {
    const tags = ['type=semver,pattern={{version}}']
    expect(tagsOf(given(tag('v1.2.3'), { tags }))).toEqual(['1.2.3', 'latest'])
  })

  test('the flavor may still ask for latest', () => {
    expect(tagsOf(given(tag('v1.2.3'), { tags: ['sha'], flavor: ['latest=true'] }))).toEqual([short, 'latest'])
  })
})

describe('the highest of a line', () => {
  const all = ['semver', 'major']
  test.each([
    ['1.2.3', ['v1.2.2', 'v1.1.9'], ['v1.2.3', '1.2.3', '1.2', '1']],
    ['1.2.3', ['v1.2.4'], ['v1.2.3', '1.2.3']],
    ['1.2.3', ['v1.3.0'], ['v1.2.3', '1.2.3', '1.2']],
    ['1.2.3', ['v2.0.0', '2.1.0'], ['v1.2.3', '1.2.3', '1.2', '1']],
    ['1.2.3', ['v1.2.4-rc.1', 'v1.3.0-beta'], ['v1.2.3', '1.2.3', '1.2', '1']],
    ['1.2.3', ['v1.2.10'], ['v1.2.3', '1.2.3']],
    ['1.2.3', ['other', 'lib/v1.9.0', 'lib@1.9.0'], ['v1.2.3', '1.2.3', '1.2', '1']],
  ])('%s beside %j', (version, others, wanted) => {
    const facts = withTags(`v${version}`, ...others)
    expect(tagsOf(given(tag(`v${version}`), { tags: all }), facts)).toEqual(wanted)
  })

  test.each([
    [
      ['type=semver,pattern={{version}}', 'type=semver,pattern={{major}}'],
      ['1.2.3', '1'],
    ],
    [['type=ref,event=tag'], ['v1.2.3']],
    [['type=match,pattern=v(.*),group=1'], ['1.2.3']],
  ])('latest of the full rules %j is for the highest version of all', (tags, wanted) => {
    const others = withTags('v1.2.3', 'v2.0.0')
    expect(tagsOf(given(tag('v1.2.3'), { tags }), others)).toEqual(wanted)
    expect(tagsOf(given(tag('v1.2.3'), { tags, flavor: ['highest=false'] }), others)).toEqual([...wanted, 'latest'])
    expect(tagsOf(given(tag('v2.0.0'), { tags }), others)).toContain('latest')
  })

  test('what nobody knows moves nothing back, and says so', () => {
    const plan = metadata.plan(given(tag('v1.2.3'), { tags: all }), facts())
    expect(plan.values['app.tags']).toBe('v1.2.3\n1.2.3')
    expect(plan.notes.join('\n')).toContain('whether 1.2.3 is the highest of 1.2 could not be found out')
  })

  test.each([
    [[], ['semver', 'major'], ['v1.2.2', '1.2.2', '1.2', 'main', '20241121'], ['v1.2.3', '1.2.3', '1.2', '1']],
    [[], ['semver', 'major'], ['1.2.4', '1.3.0-rc.1'], ['v1.2.3', '1.2.3']],
    [[], ['semver', 'major'], ['1.3'], ['v1.2.3', '1.2.3', '1.2']],
    [['suffix=-alpine'], ['type=semver,pattern={{major}}'], ['1.4.0'], ['1-alpine', 'latest']],
    [['suffix=-alpine'], ['type=semver,pattern={{major}}'], ['1.4.0-alpine'], []],
    [[], ['type=semver,pattern={{version}},prefix=app/'], ['app-2.0.0'], ['app-1.2.3']],
  ])('what git cannot tell, the registry does: %j and %j beside %j', (flavor, tags, published, wanted) => {
    const unknown = facts().with(remoteTags, undefined).with(localTags, undefined).with(shallow, true)
    const told = unknown.with(registryTags('ghcr.io/acme/shop'), published)
    expect(tagsOf(given(tag('v1.2.3'), { tags, flavor }), told)).toEqual(wanted)
  })

  test('highest=false moves everything', () => {
    const image = { tags: all, flavor: ['highest=false'] }
    expect(tagsOf(given(tag('v1.2.3'), image), withTags('v9.0.0'))).toEqual(['v1.2.3', '1.2.3', '1.2', '1'])
  })
})

describe('packages of a monorepo', () => {
  const image = { id: 'app-a', name: 'ghcr.io/acme/app-a', tags: ['semver'] }
  test.each([
    ['app-a@1.2.3', ['v1.2.3', '1.2.3', '1.2']],
    ['app-a/v1.2.3', ['v1.2.3', '1.2.3', '1.2']],
    ['@acme/app-a@1.2.3', ['v1.2.3', '1.2.3', '1.2']],
    ['v1.2.3', ['v1.2.3', '1.2.3', '1.2']],
    ['shop@1.2.3', ['v1.2.3', '1.2.3', '1.2']],
    ['app-b@1.2.3', []],
    ['app-b/v1.2.3', []],
    ['app-a@1.2.3-rc.1', ['v1.2.3-rc.1', '1.2.3-rc.1']],
  ])('%s', (name, wanted) => {
    expect(tagsOf(given(tag(name), image), withTags(name, 'app-b@1.2.9', 'app-b/v1.3.0'))).toEqual(wanted)
  })

  test('a line is one of its own package', () => {
    const tags = withTags('app-a@1.2.3', 'app-a@1.2.4')
    expect(tagsOf(given(tag('app-a@1.2.3'), image), tags)).toEqual(['v1.2.3', '1.2.3'])
  })

  test('a full rule takes a package', () => {
    const full = { tags: ['type=semver,pattern={{version}},package=app-a', 'sha'] }
    expect(tagsOf(given(tag('app-a/v1.2.3'), full))).toEqual(['1.2.3', short, 'latest'])
    expect(tagsOf(given(tag('app-b/v1.2.3'), full))).toEqual([short])
  })
})

describe('questions', () => {
  const semver = { tags: ['semver', 'sha'] }
  test('nothing is asked where no version moves', () => {
    expect(metadata.ask(given(push('main'), semver), facts())).toEqual([])
    expect(metadata.ask(given(tag('v1.2.3'), { tags: ['sha', 'semver'], flavor: ['highest=false'] }), facts())).toEqual(
      [],
    )
  })

  test('a version tag asks the origin, then the checkout', () => {
    const input = given(tag('v1.2.3'), semver)
    const [question] = metadata.ask(input, facts())
    expect(question?.step).toMatchObject({ do: 'exec', argv: ['git', 'ls-remote', '--tags', '--refs', 'origin'] })
    const answer = `${sha}\trefs/tags/v1.2.3\n${sha}\trefs/tags/a/v2.0.0\n`
    expect(question?.parse({ exit: 0, stdout: answer, stderr: '' })).toEqual(['v1.2.3', 'a/v2.0.0'])
    expect(question?.parse({ exit: 128, stdout: '', stderr: 'fatal' })).toBeUndefined()
    const unknown = facts().with(remoteTags, undefined)
    expect(metadata.ask(input, unknown).map(({ topic }) => topic)).toEqual([localTags.name, shallow.name])
    const open = metadata.ask(input, unknown.with(localTags, []).with(shallow, true))
    expect(open.map(({ step }) => step)).toMatchObject([
      { operation: 'registry.tags', input: { repository: 'ghcr.io/acme/shop', lenient: true } },
    ])
    expect(metadata.ask(input, unknown.with(localTags, []).with(shallow, false))).toEqual([])
    expect(open[0]?.parse({ stdout: '', stderr: '', value: null })).toBeNull()
  })

  test('the tags of a shallow checkout are not all there are', () => {
    const input = given(tag('v1.2.3'), semver)
    const local = facts().with(remoteTags, undefined).with(localTags, ['v1.2.3'])
    expect(tagsOf(input, local.with(shallow, false))).toContain('1.2')
    expect(tagsOf(input, local.with(shallow, true))).not.toContain('1.2')
  })

  test('the date of the commit is asked for where a template names it', () => {
    const input = given(push('main'), { tags: ["type=raw,value={{commit_date 'YYYYMMDD'}}"] })
    const [question] = metadata.ask(input, facts())
    expect(question?.topic).toBe(commitDate.name)
    expect(question?.parse({ exit: 0, stdout: '1577934245\n', stderr: '' })).toBe(1577934245000)
    expect(tagsOf(input, facts().with(commitDate, 1577934245000))).toEqual(['20200102'])
  })
})

describe('what later stages get', () => {
  test('labels, annotations and a version for people', () => {
    const image = { tags: ['branch'], labels: ['vendor=Acme', 'x={{branch}}'], annotations: ['index:a=b'] }
    const carried = carriedOf(given(push('main'), image))
    expect(carried).toMatchObject({ name: 'ghcr.io/acme/shop', tags: ['main'], version: `main-${short}` })
    expect(carried.labels).toEqual({
      'org.opencontainers.image.created': '2020-01-10T00:30:00.000Z',
      'org.opencontainers.image.revision': sha,
      'org.opencontainers.image.source': 'https://github.com/acme/shop',
      'org.opencontainers.image.title': 'shop',
      'org.opencontainers.image.url': 'https://github.com/acme/shop',
      'org.opencontainers.image.version': 'main',
      vendor: 'Acme',
      x: 'main',
    })
    expect(carried.annotations).toContain('index:a=b')
  })

  test.each([
    [tag('v1.2.3'), 'v1.2.3'],
    [push('feature/x'), `feature-x-${short}`],
    [pullRequest, `pr-15-${short}`],
  ])('%j is called %s', (trigger, wanted) => {
    expect(carriedOf(given(trigger, { tags: ['semver', 'sha'] })).version).toBe(wanted)
  })

  test('SOURCE_DATE_EPOCH among the build arguments is the time of everything', () => {
    const image = { tags: ["type=raw,value={{date 'YYYY'}}"], buildArgs: { SOURCE_DATE_EPOCH: '1000000000' } }
    const carried = carriedOf(given(push('main'), image))
    expect(carried.tags).toEqual(['2001'])
    expect(carried.labels['org.opencontainers.image.created']).toBe('2001-09-09T01:46:40.000Z')
    const wrong = given(push('main'), { ...image, buildArgs: { SOURCE_DATE_EPOCH: 'soon' } })
    expect(() => metadata.plan(wrong, facts())).toThrow(expect.objectContaining({ kind: 'usage' }))
  })

  test('every rule is explained', () => {
    const { notes, steps } = metadata.plan(given(push('main'), { tags: ['semver', 'branch'] }), facts())
    expect(steps).toEqual([])
    expect(notes).toContain('app: branch → main')
    expect(notes).toContain('app: semver: {{version}} → no tag: the ref is not a tag')
  })
})

function tagsOf(input: Given, known = withTags()): readonly string[] {
  return carriedOf(input, known).tags
}

function carriedOf(input: Given, known = withTags()): CarriedImage {
  const { images } = metadata.carry(input, metadata.plan(input, known), {})
  return Object.values(images)[0] as CarriedImage
}

test.each([
  ['plain rules', ['branch', 'type=raw,value=v-{{branch}}'], 'main v-main'],
  ['a quoted rule', ['"type=raw,value=q"'], 'q'],
  ['a template with a condition', ['type=raw,value={{#if is_default_branch}}yes{{else}}no{{/if}}'], 'yes'],
])('only what the rules need is loaded: %s', async (_name, tags, wanted) => {
  const input = given(push('main'), { tags })
  const stage = await loadMetadata(input.settings.images)
  expect(stage.plan(input, facts()).values['app.tags']?.split('\n').sort().join(' ')).toBe(wanted)
})
