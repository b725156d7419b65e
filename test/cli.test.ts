import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { packageVersion } from '../src/version.ts'

test('the version that is printed is the package’s', () => {
  expect(packageVersion).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version)
})
