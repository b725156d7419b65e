import { describe, expect, test } from 'vitest'
import { parseDotenv } from '../../src/settings/dotenv.ts'
import { flagInputs } from '../../src/settings/inputs.ts'
import { readSecrets, secretNames, secretValues } from '../../src/settings/secrets.ts'
import { load } from './checkout.ts'

const read = (secrets: string) => readSecrets(flagInputs('run', { secrets }))

const pem = (label: string, body: string) => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`
const key = pem('OPENSSH PRIVATE KEY', `${'b3BlbnNzaC1r'.repeat(6)}\nQyNTUxOQ==\nABC=`)
const chain = `${pem('CERTIFICATE', 'QUFB')}\n${pem('CERTIFICATE', 'QkJC')}`
const account = '{\n  "type": "service_account",\n  "key": "{=}",\n  "scopes": []\n}'
const wrapped = `${'QUJD'.repeat(19)}\n${'REVG'.repeat(19)}\nQUJDRA==`

describe('secrets as people have them stored, in lines NAME=${{ secrets.NAME }}', () => {
  test.each([
    ['a key in PEM', key],
    ['a key in PEM with the line ends of Windows', key.replaceAll('\n', '\r\n'), key],
    ['a chain of certificates', chain],
    ['an account of Google', account],
    ['a list in JSON', '[\n  1\n]'],
    ['what base64 prints', wrapped],
    ['a password that begins with a quoted word', '"a"b'],
    ['another one', "'a' 'b'"],
    ['a token in hex', 'a1b2c3d4'.repeat(8)],
  ])('%s', (_what, stored, expected = stored) => {
    expect(read(`FIRST=${stored}\nEMPTY=\nLAST=x=y`)).toEqual({ FIRST: expected, EMPTY: '', LAST: 'x=y' })
    expect(read(`LAST=${stored}\n`)).toEqual({ LAST: expected })
  })

  test.each([
    ['PEM that does not end', 'A=-----BEGIN X-----\nhunter2'],
    ['JSON that does not end', 'A={\nhunter2'],
    ['YAML', 'A=apiVersion: v1\nkind: hunter2'],
  ])('%s is wrong, and what to do is said', (_what, text) => {
    const hint = expect.stringContaining('double quotes')
    expect(() => read(text)).toThrow(expect.objectContaining({ kind: 'usage', hint }))
    expect(() => read(text)).not.toThrow(/hunter2/)
  })
})

describe('the input secrets', () => {
  test.each([
    ['A=1\nB=a b # no comment', { A: '1', B: 'a b # no comment' }],
    ['KEY="line 1\nline 2"\nB=2', { KEY: 'line 1\nline 2', B: '2' }],
    ["A='$x\"y'", { A: '$x"y' }],
    ['{"A": "1", "github_token": "t", "n": 5}', { A: '1', github_token: 't' }],
    ['A=b=c==', { A: 'b=c==' }],
    ['', {}],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    ['A=1\nhunter2', 'secrets: line 2 is not NAME=VALUE, nor is it a JSON object.'],
    ['{"A": hunter2}', 'secrets: it is not NAME=VALUE, nor is it a JSON object.'],
    ['KEY="hunter2', 'secrets: line 1 is not NAME=VALUE, nor is it a JSON object.'],
  ])('a wrong one is never quoted: %j', (text, message) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ kind: 'usage', message }))
  })
})

test('the values of all secrets that the settings name, from the strongest place', async () => {
  const config = [
    'gates: { test: { run: npm test, env: { T: { secret: NPM_TOKEN } } } }',
    'secrets: [A, B, C, D, NONE]',
    'environments: { staging: { target: { compose: {} } } }',
  ].join('\n')
  const tree: Record<string, string> = { '.env': 'C=local\nB=local', '.env.staging': 'D=own\nC=own' }
  const settings = await load({ config, tree, ci: false, deploying: [] })
  expect(secretNames(settings)).toEqual(['A', 'B', 'C', 'D', 'NONE', 'NPM_TOKEN'])
  const from = {
    settings,
    given: { A: 'input' },
    env: { A: 'env', B: 'env', NPM_TOKEN: 'token', OTHER: 'x' },
    readFile: async (path: string) => tree[path],
  }
  expect(await secretValues({ ...from, ci: false, environment: 'staging' })).toEqual({
    A: 'input',
    B: 'env',
    C: 'local',
    D: 'own',
    NPM_TOKEN: 'token',
  })
  expect(await secretValues({ ...from, ci: true })).toEqual({ A: 'input', B: 'env', NPM_TOKEN: 'token' })
})

test.each([
  ['A=1 # one', [['A', '1', 1]], []],
  [
    '\uFEFFexport A=1\r\n# B=2\r\n\r\nC = 3',
    [
      ['A', '1', 1],
      ['C', '3', 4],
    ],
    [],
  ],
  ['A="x\\ny"', [['A', 'x\ny', 1]], []],
  ["A='x\\ny # z'", [['A', 'x\\ny # z', 1]], []],
  [
    'A="1\n2"\nB=3',
    [
      ['A', '1\n2', 1],
      ['B', '3', 3],
    ],
    [],
  ],
  ['A=\nB', [['A', '', 1]], [2]],
  ['A="never closed', [], [1]],
])('.env %j', (text, entries, wrong) => {
  const parsed = parseDotenv(text)
  expect(parsed.entries.map(({ name, value, line }) => [name, value, line])).toEqual(entries)
  expect(parsed.wrong).toEqual(wrong)
})
