import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import { tagForm } from '../../src/core/image.ts'
import type { Context } from '../../src/metadata/context.ts'
import { csvReader } from '../../src/metadata/csv-reader.ts'
import { evaluateRules } from '../../src/metadata/evaluate.ts'
import { handlebars } from '../../src/metadata/handlebars.ts'
import { type InputTexts, parseInputs } from '../../src/metadata/inputs.ts'
import { describeImage, sortKeys } from '../../src/metadata/labels.ts'
import { imageTags } from '../../src/metadata/outputs.ts'
import { repositoryForm } from './forms.ts'

const context: Context = {
  eventName: 'push',
  ref: 'refs/heads/main',
  sha: '860c1904a1ce19322e91ac35af1ab07466440c37',
  shortLength: '',
  eventDefaultBranch: 'main',
  pushBase: '',
  pullRequestBase: '',
  repository: { name: 'shop', description: '', url: '', license: '', defaultBranch: 'main' },
  now: Date.parse('2020-01-10T00:30:00.000Z'),
  commitDate: Date.parse('2020-01-02T02:04:05.000Z'),
}

describe('rules of an event', () => {
  test.each<[string, Partial<Context>, string[]]>([
    ['', { eventName: 'schedule' }, ['nightly', 'main']],
    ['', { ref: 'refs/pull/15/head' }, ['pr-15-head']],
    ['', { ref: 'refs/tags/x' }, ['x', 'latest']],
    ["type=schedule,pattern={{date 'YYYY'}}-{{branch}}", { eventName: 'schedule' }, ['2020-']],
    ['type=edge', {}, ['edge']],
    ['type=edge,branch=dev', {}, []],
    ['type=edge,branch=dev', { ref: 'refs/heads/dev' }, ['edge']],
    ['type=sha,prefix=,format=long', {}, ['860c1904a1ce19322e91ac35af1ab07466440c37']],
    ['type=sha', { sha: undefined }, []],
    ['type=sha', { shortLength: '0' }, ['sha-']],
    ['type=sha', { shortLength: '12' }, ['sha-860c1904a1ce']],
    ['type=match,pattern=v(.*),group=1,value=v7', {}, ['7', 'latest']],
    ['type=match,pattern=/\\d/g,group=1,value=123', {}, ['2', 'latest']],
    ['type=semver,pattern={{major}},value=v{{tag}}.2.3', { ref: 'refs/tags/1' }, ['1', 'latest']],
    ['type=semver,pattern={{raw}}-x,value=1.2.3-rc.1', {}, ['1.2.3-rc.1']],
    ['type=semver,pattern={{raw}},value=v1.2.3-rc.1', {}, ['v1.2.3-rc.1']],
    ['type=pep440,pattern={{raw}},value=1.0dev4', {}, ['1.0dev4']],
    ['type=pep440,pattern={{version}},value=1.0dev4', {}, ['1.0.dev4']],
    ['type=raw,value=a,priority=1000\ntype=semver,pattern={{version}},value=1.2.3', {}, ['a', '1.2.3']],
    ['type=raw,value=a,prefix={{sha}}-,suffix=-{{branch}}', {}, ['860c190-a-main']],
    ['type=raw,value={{base_ref}}', { ref: 'refs/pull/1/merge', pullRequestBase: 'dev' }, ['dev']],
    ['type=raw,value={{base_ref}}', { ref: 'refs/tags/v1', pushBase: 'dev' }, ['dev']],
    ['type=raw,value=a,enable={{is_not_default_branch}}\ntype=raw,value=b,enable={{is_default_branch}}', {}, ['b']],
    ['type=raw,value=ü', {}, []],
    ['type=raw,value=..a', {}, ['a']],
  ])('%j with %j', (tags, changes, wanted) => {
    expect(run({ tags }, changes).tags).toEqual(wanted)
  })

  test.each([
    ['type=raw,value={{sha}}', { sha: undefined }, 'not known'],
    ['type=sha', { shortLength: 'x' }, 'is not a valid number: x'],
    ['type=raw,value=x,enable=', {}, 'Invalid value for enable attribute: '],
    ['type=semver,pattern={{version}},value=1.2.3,match=(', {}, 'Invalid regular expression'],
    ['type=semver,pattern={{version}},value=1.2.3,match=1', {}, 'no group that took part'],
    ['type=match,pattern=/x/Q,value=x', {}, 'Invalid'],
  ])('%j with %j fails', (tags, changes, message) => {
    const failure = expect.objectContaining({ kind: 'usage', message: expect.stringContaining(message) })
    expect(() => run({ tags }, changes as Partial<Context>)).toThrow(failure)
  })
})

test('any inputs on any ref give legal tags and names, or a usage failure', () => {
  const word = fc.oneof(
    { weight: 3, arbitrary: fc.string({ maxLength: 20, unit: 'binary' }) },
    { weight: 1, arbitrary: fc.string({ minLength: 120, maxLength: 200 }) },
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        '{{branch}}',
        '{{tag}}',
        '{{sha}}',
        '{{{branch}}}',
        "{{date 'LLLL'}}",
        '{{',
        '"',
        ',',
        '\n',
        '=',
        '-',
        '.',
      ),
    },
  )
  const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(''))
  const rule = fc.oneof(
    text,
    fc
      .tuple(
        fc.constantFrom(
          'raw,value=',
          'ref,event=branch,prefix=',
          'ref,event=tag,suffix=',
          'semver,pattern=',
          'pep440,pattern=',
          'match,pattern=',
          'edge,branch=',
          'sha,prefix=',
          'schedule,pattern=',
        ),
        text,
      )
      .map(([start, end]) => `type=${start}${end}`),
  )
  const lines = fc.array(rule, { maxLength: 4 }).map((rules) => rules.join('\n'))
  const ref = fc
    .tuple(fc.constantFrom('refs/heads/', 'refs/tags/', 'refs/tags/v1.2.3', 'refs/pull/', ''), word)
    .map((parts) => parts.join(''))
  const flavor = fc.oneof(fc.constantFrom('', 'latest=true', 'prefix=-', 'suffix=..,onlatest=true'), text)
  const images = fc.oneof(fc.constantFrom('', 'a/b', 'A/B\nname=c/d'), text)
  let good = 0
  fc.assert(
    fc.property(fc.record({ tags: lines, flavor, images, labels: text, annotations: text }), ref, (texts, at) => {
      let result: ReturnType<typeof run>
      try {
        result = run(texts, { ref: at })
      } catch (error) {
        expect(error).toBeInstanceOf(Failure)
        expect((error as Failure).kind).toBe('usage')
        return
      }
      good++
      expect(new Set(result.tags).size).toBe(result.tags.length)
      for (const tag of result.tags) expect(tag).toMatch(tagForm)
      for (const name of result.named) expect(name).toMatch(repositoryForm)
      expect(result.version).toBe(result.tags[0])
      for (const line of result.labels) expect(line).toContain('=')
    }),
    { numRuns: 4000 },
  )
  expect(good).toBeGreaterThan(500)
})

test('labels: own lines win, the last of a key counts, a line without = is dropped', () => {
  const lines = describeImage(
    context,
    'v',
    ['a=1', 'a=2', 'none', '=x', 'org.opencontainers.image.title=Mine', 'b={{branch}}'],
    undefined,
  )
  expect(lines.slice(0, 3)).toEqual(['=x', 'a=2', 'b=main'])
  expect(lines).toContain('org.opencontainers.image.title=Mine')
  expect(lines).toHaveLength(11)
})

test('plain keys stand in the order of the collation', () => {
  const key = fc.string({ unit: fc.constantFrom(...'abyz019.-'), maxLength: 6 })
  fc.assert(
    fc.property(fc.uniqueArray(key, { maxLength: 8 }), (keys) => {
      expect(sortKeys(keys)).toEqual([...keys].sort((a, b) => a.localeCompare(b)))
    }),
    { numRuns: 1000 },
  )
  expect(sortKeys(['Zed', 'abc', 'ver', 'org.x'])).toEqual(['abc', 'org.x', 'ver', 'Zed'])
})

function run(texts: Partial<InputTexts>, changes: Partial<Context>) {
  const inputs = parseInputs({ images: '', tags: '', flavor: '', labels: '', annotations: '', ...texts }, csvReader)
  const here = { ...context, ...changes }
  const job = {
    context: here,
    flavor: inputs.flavor,
    engine: handlebars,
    guarded: false,
    existing: undefined,
    warn: () => {},
  }
  const set = evaluateRules(inputs.rules, job)
  const labels = describeImage(here, set.version ?? '', inputs.labels, handlebars)
  return { ...set, named: imageTags({ ...inputs.images }, set), labels }
}
