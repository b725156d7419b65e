import { describe, expect, test } from 'vitest'
import { readFields, readItems } from '../../src/metadata/csv.ts'
import { csvReader } from '../../src/metadata/csv-reader.ts'
import { parseFlavor } from '../../src/metadata/flavor.ts'
import { parseImages } from '../../src/metadata/images.ts'
import { type InputTexts, needsCommitDate, needsCsv, needsEngine, parseInputs } from '../../src/metadata/inputs.ts'
import { parseRule, sortRules } from '../../src/metadata/rules.ts'

const wrong = (message: string) => expect.objectContaining({ kind: 'usage', message: expect.stringContaining(message) })
const empty: InputTexts = { images: '', tags: '', flavor: '', labels: '', annotations: '' }

describe('lists', () => {
  test.each([
    ['a\n\n# comment\n b , c \r', ['a', 'b , c']],
    ['a\r\nb', ['a', 'b']],
    ['a#b\n # c', ['a#b', '# c']],
    ['"# not a comment"', ['# not a comment']],
    ['"a,b"', ['a,b']],
    ['x,"a,b"', ['x,"a,b"']],
    ['x,"""a,b"""', ['x,"a,b"']],
    ['"two\nlines"', ['two\nlines']],
    ['k="v"', ['k="v"']],
    ['', []],
  ])('%j is %j', (text, items) => {
    expect(readItems(text, true, csvReader)).toEqual(items)
  })

  test('a quoted label loses its quotes and keeps its comma', () => {
    expect(readItems('"a=1,2"\nb=3,4', false, csvReader)).toEqual(['a=1,2', 'b=3,4'])
    expect(readItems('x,"a,b"', false, csvReader)).toEqual(['x,a,b'])
  })

  test('without quotes, the library reads the same', () => {
    for (const text of ['a,b\nc', 'a\r\nb\nc', 'a\n#b\n\nc,', '#\n', 'a\rb', ' ', ',', 'a\n\r\nb']) {
      const plain = readItems(text, false, undefined)
      expect(plain, JSON.stringify(text)).toEqual(
        csvReader(text, 'lines')
          .map((fields) => fields.join(','))
          .filter((item) => item !== '')
          .map((item) => item.trim()),
      )
      expect(readFields(text, undefined)).toEqual(csvReader(text, 'fields')[0])
    }
  })

  test.each(['type=raw,value="x"', 'type=raw, "value=x"'])('%s: quotes inside a field are refused', (item) => {
    expect(() => readFields(item, csvReader)).toThrow(wrong('Invalid Opening Quote'))
  })

  test('an entry of white space is refused', () => {
    expect(() => parseInputs({ ...empty, tags: 'a\n  \nb' })).toThrow(wrong('only white space'))
  })
})

describe('rules', () => {
  test.each([
    ['type=match,"pattern=^release\\d{1,2}"', { pattern: '^release\\d{1,2}' }],
    ['type=match,"""pattern=^release\\d{1,2}"""', { pattern: '^release\\d{1,2}' }],
    ['type=raw,"value={{date \'YYYY,MM\'}}"', { value: "{{date 'YYYY,MM'}}" }],
    ['"type=raw,value=a"', { value: 'a' }],
    ['type=raw,VALUE= a=b ', { value: 'a=b' }],
    ['plain', { value: 'plain' }],
    ['type=ref,event=pr', { prefix: 'pr-' }],
    ['type=ref,event=pr,prefix=', { prefix: '' }],
    ['type=sha,priority=-1.5', { prefix: 'sha-', format: 'short', priority: '-1.5' }],
    ['type=raw,value=a,value=b,unknown=c', { value: 'b', unknown: 'c', enable: 'true', priority: '200' }],
  ])('%s', (text, attributes) => {
    const { rules } = parseInputs({ ...empty, tags: text }, csvReader)
    expect(rules).toHaveLength(1)
    expect(rules[0]?.attributes).toMatchObject(attributes)
  })

  test.each([
    ['type=RAW,value=x', 'Unknown tag type attribute: RAW'],
    ['type=semver', 'Missing pattern attribute for type=semver'],
    ['type=match', 'Missing pattern attribute'],
    ['type=match,pattern=x,group=one', 'Invalid match group'],
    ['type=ref', 'Missing event attribute'],
    ['type=ref,event=foo', 'Invalid event for type=ref,event=foo'],
    ['type=raw', 'Missing value attribute'],
    ['type=sha,format=full', 'Invalid format'],
  ])('%s is refused', (text, message) => {
    expect(() => parseRule(text)).toThrow(wrong(message))
  })

  test('stand in the order of their priority, what is no number stays', () => {
    const order = (...priorities: string[]) =>
      sortRules(priorities.map((priority, index) => parseRule(`type=raw,value=${index},priority=${priority}`))).map(
        ({ attributes }) => attributes['value'],
      )
    expect(order('1', '5', '3')).toEqual(['1', '2', '0'])
    expect(order('2', '2', '2')).toEqual(['0', '1', '2'])
    expect(order('x', 'y')).toEqual(['0', '1'])
  })

  test('no rules are the four usual ones', () => {
    expect(parseInputs(empty).rules.map(({ type }) => type)).toEqual(['schedule', 'ref', 'ref', 'ref'])
  })
})

describe('images and flavor', () => {
  test.each([
    [['user/a, ghcr.io/User/B'], ['user/a', 'ghcr.io/user/b']],
    [
      ['name=a/b,enable=true', 'c/d', 'name=e/f,enable=false'],
      ['a/b', 'c/d'],
    ],
    [['a/b,,c/d,'], ['a/b', 'c/d']],
  ])('%j', (items, names) => {
    expect(parseImages(items)).toEqual({ names, given: true })
  })

  test.each([
    [['a/b,enable=no'], 'Invalid enable attribute value: a/b,enable=no'],
    [['enable=true'], 'Image name attribute empty: enable=true'],
    [['a/b,tag=x'], 'Unknown image attribute: a/b,tag=x'],
    [['my org/app'], 'images: '],
    [['a/b:tag'], 'has a tag or a digest'],
  ])('%j is refused', (items, message) => {
    expect(() => parseImages(items)).toThrow(wrong(message))
  })

  test.each([
    [
      ['latest=true', 'prefix=a-,onlatest=true', 'suffix=-b'],
      { latest: 'true', prefix: 'a-', prefixOnLatest: true, suffixOnLatest: false },
    ],
    [['suffix=-a=b'], { suffix: '-a' }],
    [['highest=true'], { highest: 'true' }],
  ])('%j', (items, flavor) => {
    expect(parseFlavor(items)).toMatchObject(flavor)
  })

  test.each([
    [['latest=yes'], 'Invalid latest flavor entry: latest=yes'],
    [['latest'], 'Invalid flavor entry: latest'],
    [['prefix=a,onlatest=1'], 'Invalid value for onlatest attribute: 1'],
    [['foo=1'], 'Unknown flavor entry: foo=1'],
  ])('%j is refused', (items, message) => {
    expect(() => parseFlavor(items)).toThrow(wrong(message))
  })
})

test('libraries and questions are called for by the inputs alone', () => {
  expect(needsCsv({ ...empty, labels: 'a="b"' })).toBe(true)
  expect(needsCsv({ ...empty, labels: 'a=b' })).toBe(false)
  const inputs = (texts: Partial<InputTexts>) => parseInputs({ ...empty, ...texts })
  expect(needsEngine(inputs({ tags: 'type=semver,pattern={{major}}.{{minor}}', flavor: 'prefix={{sha}}' }))).toBe(false)
  expect(needsEngine(inputs({ flavor: 'prefix={{#if tag}}t{{/if}}' }))).toBe(true)
  expect(needsEngine(inputs({ annotations: 'a={{{branch}}}' }))).toBe(true)
  expect(needsCommitDate(inputs({ labels: "a={{commit_date 'X'}}" }))).toBe(true)
  expect(needsCommitDate(inputs({ labels: "a={{date 'X'}}" }))).toBe(false)
})
