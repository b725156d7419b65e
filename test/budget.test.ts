import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { prepareCases } from '../bench/cases.mjs'
import { measure } from '../bench/measure.mjs'

const dist = path.resolve(import.meta.dirname, '../dist')
const gate = 'the same gate in the pipeline'
const { cases, remove } = prepareCases()
afterAll(remove)

test('dist is at most 5 MB in all, and its entry loads nothing by itself', () => {
  const size = (name: string) => statSync(path.join(dist, name)).size
  expect(readdirSync(dist).reduce((sum, name) => sum + size(name), 0)).toBeLessThan(5 * 1024 * 1024)
  expect(size('index.js')).toBeLessThan(16 * 1024)
})

test('the root action with nothing to do takes at most 3 times a bare Node start', () => {
  expect(leastRatio('root action, nothing to do')).toBeLessThan(3)
  expect(leastRatio('root action, post')).toBeLessThan(3)
}, 60_000)

test('a plan takes at most 5 times a bare Node start', () => {
  expect(leastRatio('plan of gates and metadata')).toBeLessThan(5)
}, 60_000)

test('the pipeline adds at most 0.3 s to a gate, where bare Node starts in 30 ms', () => {
  const [bare, alone, inside] = measureAtRest(['bare node -e 0', 'a gate alone: bash -c true', gate])
  expect(((inside?.ms ?? 0) - (alone?.ms ?? 0)) / (bare?.ms ?? 1)).toBeLessThan(10)
}, 60_000)

function leastRatio(name: string): number {
  return measureAtRest(['bare node -e 0', name])[1]?.ratio ?? Number.POSITIVE_INFINITY
}

/** The best of three measurements: other tests run beside this one, and only ever make it slower. */
function measureAtRest(names: string[]) {
  const chosen = names.map((name) => cases.find((one) => one.name === name) ?? never(name))
  const attempts = [1, 2, 3].map(() => measure(chosen, 5))
  return attempts.sort((a, b) => (a.at(-1)?.ratio ?? 0) - (b.at(-1)?.ratio ?? 0))[0] ?? []
}

function never(name: string): never {
  throw new Error(`bench/cases.mjs has no case ${name}`)
}
