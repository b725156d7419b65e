import { expect, test } from 'vitest'
import { escapeDollars, parseStack, usedVariables } from '../../src/systems/stack-file.ts'

test.each([
  ['image: a:$TAG', ['TAG'], ['TAG']],
  ['image: a:${TAG}', ['TAG'], ['TAG']],
  ['image: a:${TAG:-latest}-${B-}', [], ['B', 'TAG']],
  ['image: a:${TAG:?say it} ${C?too}', ['C', 'TAG'], ['C', 'TAG']],
  ['image: a:${TAG:+x}', [], ['TAG']],
  ['command: echo $$HOME $${NOT} $$$YES', ['YES'], ['YES']],
  ['# $COMMENT\nimage: a', [], []],
  ['services: { web: { environment: { A: , B: x } } }', [], ['A']],
  ['services: { web: { environment: [A, B=x, "C=$D"] } }', ['D'], ['A', 'D']],
  ['x-env: &env { A: , B: x }\nservices: { web: { environment: { <<: *env } } }', [], ['A']],
  ['services: [', [], []],
])('variables of %s', (text, required, all) => {
  expect(usedVariables(text)).toEqual({ required, all })
})

test('dollars are escaped in values at any depth, and nothing else is', () => {
  const value = { a: 'x$y', b: ['$', 1, null], $c: true }
  expect(escapeDollars(value)).toEqual({ a: 'x$$y', b: ['$$', 1, null], $c: true })
})

test('a file without services is told as such', () => {
  expect(() => parseStack('version: "3"')).toThrow('has no services')
  expect(parseStack('services: { a: { image: x } }').services).toEqual({ a: { image: 'x' } })
})
