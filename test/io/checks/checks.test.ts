import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { GateReport } from '../../../src/core/gate-report.ts'
import { checkOperations } from '../../../src/io/checks/operations.ts'
import { temporaryFolder } from '../../fakes/folder.ts'

async function check(
  look: 'openapi' | 'dockerfile',
  files: Record<string, string>,
  names = Object.keys(files).slice(0, 1),
) {
  const root = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), content)
  }
  const input = { gate: 'api', root, directory: root, files: names, baseline: '' }
  const report = await checkOperations[`check.${look}`]?.(input, new AbortController().signal)
  const { findings, problems } = report as unknown as GateReport
  return [...problems, ...(findings?.list ?? []).map(({ level, line, message }) => `${level} ${line}: ${message}`)]
}

const good: Record<string, string> = {
  '2.0':
    'swagger: "2.0"\ninfo: { title: Shop, version: "1" }\npaths:\n  /carts:\n    get:\n      responses:\n        200: { description: ok, schema: { $ref: "#/definitions/Cart" } }\ndefinitions:\n  Cart: { type: object }\n',
  '3.0':
    'openapi: 3.0.3\ninfo: { title: Shop, version: "1" }\npaths:\n  /carts:\n    get:\n      responses:\n        200: { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/Cart" } } } }\ncomponents:\n  schemas:\n    Cart: { type: object, nullable: true }\n',
  '3.1':
    'openapi: 3.1.0\ninfo: { title: Shop, version: "1" }\npaths:\n  /carts/{id}:\n    parameters:\n      - { name: id, in: path, required: true, schema: { type: [string, "null"] } }\n    get:\n      responses:\n        "200": { description: ok }\nwebhooks: {}\n',
}

describe('OpenAPI', () => {
  test.each(Object.keys(good))('a good description of version %s holds no mistake', async (version) => {
    expect(await check('openapi', { 'api.yaml': good[version] ?? '' })).toEqual([])
  })

  test.each<[string, string, string, string, RegExp]>([
    ['2.0', 'what is no key', 'responses:', 'respones:', /error 6: .*must have required property 'responses'/],
    ['3.0', 'a missing title', 'title: Shop, ', '', /error 2: info must have required property 'title'/],
    [
      '3.0',
      'a reference to nothing',
      'Cart: {',
      'Basket: {',
      /error 7: \$ref #\/components\/schemas\/Cart leads nowhere/,
    ],
    ['3.1', 'a place that there is not', 'in: path', 'in: pth', /error 6: .*in must be equal to one of/],
    [
      '3.1',
      'a missing description',
      'description: ok',
      'summary: ok',
      /error 9: .*200 must have required property 'description'/,
    ],
  ])('%s: %s is told with its line', async (...[version, , from, to, message]) => {
    const content = good[version]?.replace(from, to) ?? ''
    const found = await check('openapi', { 'api.yaml': content })
    expect(found.join('\n')).toMatch(message)
    expect(found.length).toBeLessThan(4)
  })

  test.each<[string, string, RegExp]>([
    ['neither YAML nor JSON', '{"openapi": ', /is neither YAML nor JSON/],
    ['another document', 'version: 3\n', /is no OpenAPI description/],
    ['a version that there is not', 'openapi: 9.0.0\ninfo: {}\n', /cannot be checked/],
    ['an empty file', '', /is empty/],
    ['a binary file', '\u0000\u0001', /is a binary file/],
    [
      'aliases that grow',
      `a: &a [1,1]\n${'bcdefghijklmnop'
        .split('')
        .map((n, i) => `${n}: &${n} [${Array(9).fill(`*${'abcdefghijklmnop'[i]}`).join(',')}]`)
        .join('\n')}\nopenapi: 3.0.0\n`,
      /cannot be read: .*alias/i,
    ],
  ])('%s is no pass', async (_what, content, message) => {
    expect((await check('openapi', { 'api.yaml': content })).join('\n')).toMatch(message)
  })

  test('references to other files are followed, inside the checkout', async () => {
    const other = (target: string) => good['3.0']?.replace('#/components/schemas/Cart', target) ?? ''
    const files = { 'models.yaml': 'Cart: { type: object }\n' }
    expect(await check('openapi', { 'api.yaml': other('models.yaml#/Cart'), ...files })).toEqual([])
    expect(await check('openapi', { 'api.yaml': other('models.yaml#/None'), ...files })).toEqual([
      expect.stringMatching(/leads nowhere/),
    ])
    expect(await check('openapi', { 'api.yaml': other('gone.yaml#/Cart') })).toEqual([
      expect.stringMatching(/a file that is not there/),
    ])
    expect(await check('openapi', { 'api.yaml': other('../../../etc/passwd') })).toEqual([
      expect.stringMatching(/out of the checkout/),
    ])
  })

  test('a description that is not there is no pass', async () => {
    expect(await check('openapi', {}, ['api/*.yaml'])).toEqual(['there is no OpenAPI description api/*.yaml'])
  })
})

describe('Dockerfile', () => {
  test('what builds today holds no mistake', async () => {
    const content =
      '# syntax=docker/dockerfile:1\nFROM --platform=$BUILDPLATFORM node:24@sha256:0f7f5a9b6d7a4c3d2e1f00112233445566778899aabbccddeeff001122334455 AS build\nRUN --mount=type=cache,target=/root/.npm <<EOF\nset -e\nnpm ci\nEOF\nFROM scratch\nCOPY --link --chmod=755 --from=build /a /b /c/\nHEALTHCHECK --start-interval=1s CMD ["true"]\nENTRYPOINT ["/a"]\n'
    expect(await check('dockerfile', { Dockerfile: content })).toEqual([])
  })

  test('mistakes are told with their lines', async () => {
    const content = 'FROM a AS b\nRUNN x\nCOPY a\nHEALTHCHECK --interval=x CMD a\nMAINTAINER me\n'
    expect(await check('dockerfile', { Dockerfile: content })).toEqual([
      'error 2: Unknown instruction: RUNN',
      expect.stringMatching(/^error 3: COPY requires at least two arguments/),
      expect.stringMatching(/^error 4: .*invalid duration/),
      expect.stringMatching(/^warning 5: MAINTAINER has been deprecated/),
    ])
  })

  test('something else is no pass', async () => {
    expect(await check('dockerfile', { Dockerfile: 'services: {}\n' })).toEqual([
      expect.stringMatching(/is no Dockerfile/),
    ])
  })
})
