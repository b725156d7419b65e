import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutPackage } from '../../src/metadata/package-tag.ts'
import { isHigher, parseVersion, type Version } from '../../src/metadata/versions.ts'

type Row = readonly [text: string, read: readonly [clean: string, special: boolean, ...release: number[]] | null]
/** What @renovate/pep440 1.0.0 reads. */
const rows: Row[] = JSON.parse(readFileSync(path.join(import.meta.dirname, 'recorded/pep440.json'), 'utf8'))

describe('Python versions', () => {
  test.each(rows)('%j', (text, read) => {
    const version = parseVersion('pep440', text)
    if (read === null) expect(version).toBeUndefined()
    else {
      const { values } = (version as Version).scope
      expect([version?.clean, version?.special, values['major'], values['minor'], values['patch']]).toEqual(read)
    }
  })
})

describe('semantic versions', () => {
  test.each(['v1.2', '1', 'V1.2.3', 'v01.2.3', 'v1.2.3.4', '1.2.99999999999999999', '', 'latest'])(
    '%j is none',
    (text) => {
      expect(parseVersion('semver', text)).toBeUndefined()
    },
  )

  test.each([
    ['1.2.3', '1.2.3', false],
    ['  v1.2.3', '1.2.3', false],
    ['v1.2.3+b.5', '1.2.3', false],
    ['1.2.3-rc.1', '1.2.3-rc.1', true],
  ])('%j is %s', (text, clean, special) => {
    expect(parseVersion('semver', text)).toMatchObject({ raw: text, clean, special })
  })

  test('exactly one of two different releases is the higher one', () => {
    const release = fc.tuple(fc.nat(3), fc.nat(12), fc.nat(12)).map((parts) => parts.join('.'))
    fc.assert(
      fc.property(release, release, (a, b) => {
        const [left, right] = [a, b].map((text) => parseVersion('semver', text) as Version) as [Version, Version]
        expect(isHigher(left, right) || isHigher(right, left)).toBe(a !== b)
        expect(isHigher(left, right) && isHigher(right, left)).toBe(false)
      }),
    )
  })
})

describe('packages', () => {
  test.each([
    ['app-a@1.2.3', 'app-a', '1.2.3'],
    ['app-a/v1.2.3', 'app-a', 'v1.2.3'],
    ['@acme/app-a@1.2.3', 'app-a', '1.2.3'],
    ['@acme/app-a@1.2.3', '@acme/app-a', '1.2.3'],
    ['deep/app-a/v1.2.3-rc.1', 'app-a', 'v1.2.3-rc.1'],
    ['app-b@1.2.3', 'app-a', undefined],
    ['my-app-a@1.2.3', 'app-a', undefined],
    ['v1.2.3', 'app-a', undefined],
    ['v1.2.3', 'app-a .', 'v1.2.3'],
    ['app-a/next', 'app-a', undefined],
    ['anything@2.0.0', '*', '2.0.0'],
  ])('%s for %s is %s', (tag, wanted, version) => {
    expect(withoutPackage(tag, wanted)).toBe(version)
  })
})
