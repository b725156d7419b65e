import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const dist = path.resolve(import.meta.dirname, '../dist')

// Times are measured in bench/, in one run against bare Node; a test on a busy machine would say little of them.
test('dist is at most 5 MB in all, and its entry loads nothing by itself', () => {
  const size = (name: string) => statSync(path.join(dist, name)).size
  expect(readdirSync(dist).reduce((sum, name) => sum + size(name), 0)).toBeLessThan(5 * 1024 * 1024)
  expect(size('index.js')).toBeLessThan(16 * 1024)
})
