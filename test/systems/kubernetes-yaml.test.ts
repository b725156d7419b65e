import { expect, test } from 'vitest'
import { parseManifests } from '../../src/systems/kubernetes-yaml.ts'

/** Scalars and what kubectl 1.34 makes of them (`kubectl label --local --filename … --output json`). */
test.each([
  ['0644', 420],
  ['0o644', 420],
  ['0400', 256],
  ['08', 8],
  ['0x1F', 31],
  ['0b11', 3],
  ['1_000', 1000],
  ['1e3', 1000],
  ['.5', 0.5],
  ['yes', true],
  ['off', false],
  ['y', true],
  ['~', null],
  ['2024-01-01', '2024-01-01'],
  ['2024-01-01T10:00:00Z', '2024-01-01T10:00:00Z'],
  ['22:22', '22:22'],
  ['8080:80', '8080:80'],
  ['"0644"', '0644'],
])('%s is read as kubectl reads it', (text, value) => {
  expect(parseManifests(`spec: { value: ${text} }`, 'a.yaml')).toEqual([{ spec: { value } }])
})

test('anchors are merged, comments and empty documents left out, JSON read', () => {
  const text = '# head\n---\n---\na: &a { x: 1 }\nb: { <<: *a, z: 2 }\n--- # note\n{\n\t"c": [1]\n}\n...\n---\n'
  expect(parseManifests(text, 'a.yaml')).toEqual([{ a: { x: 1 }, b: { x: 1, z: 2 } }, { c: [1] }])
})

test('an error has the line of the file, not of the document', () => {
  const place = { file: 'k8s/a.yaml', line: 5 }
  expect(() => parseManifests('a: 1\n---\nb:\n  c: 1\n d: 2\n', 'k8s/a.yaml')).toThrow(
    expect.objectContaining({
      kind: 'usage',
      place,
      message: expect.stringContaining('k8s/a.yaml is not valid YAML: '),
    }),
  )
})

test('a text that grows without end is refused', () => {
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghij'.split('').map((one, at) => `${one}: &${one} [${Array(9).fill(`*${'abcdefghij'[at]}`)}]`),
  ]
  expect(() => parseManifests(bomb.join('\n'), 'a.yaml')).toThrow(/a\.yaml is not valid YAML: Excessive alias count/)
})
