import { describe, expect, test } from 'vitest'
import { type Loading, load } from './checkout.ts'

const config = [
  'variables:',
  '  A: { default: one }',
  '  B: two',
  '  KEY: { secret: true }',
  'environments:',
  '  staging: { target: { compose: {} } }',
  '',
].join('\n')

const everywhere = {
  'config/staging.json': '{\n  "A": "json"\n}',
  '.env.staging': 'A=own',
  '.env': 'B=y\nA=local',
}

async function variable(name: string, loading: Loading) {
  const settings = await load({ config, ...loading })
  const found = settings.environments[0]?.variables.find((one) => one.name === name)
  return [found?.value, found?.source]
}

describe('the application’s configuration, from the weakest place to the strongest', () => {
  const { '.env': _local, ...shared } = everywhere
  test.each<[string, Loading, unknown[]]>([
    ['default', {}, ['one', { from: 'default', where: '.github/deploy.yml:2:17' }]],
    [
      'config/ENV.json',
      { tree: { 'config/staging.json': everywhere['config/staging.json'] } },
      ['json', { from: 'file', where: 'config/staging.json:2' }],
    ],
    ['.env.ENV', { tree: shared }, ['own', { from: 'dotenv', where: '.env.staging:1' }]],
    ['.env on a laptop', { tree: everywhere, ci: false }, ['local', { from: 'dotenv', where: '.env:2' }]],
    ['no .env in CI', { tree: everywhere, ci: true }, ['own', { from: 'dotenv', where: '.env.staging:1' }]],
    [
      'environment variable',
      { tree: everywhere, ci: false, env: { A: 'env' } },
      ['env', { from: 'environment', where: 'environment variable A' }],
    ],
    [
      'an empty environment variable is none',
      { env: { A: '' } },
      ['one', { from: 'default', where: '.github/deploy.yml:2:17' }],
    ],
    [
      'secret',
      { env: { A: 'env' }, secrets: { A: 'hidden' } },
      [{ secret: 'A' }, { from: 'secret', where: 'secret A' }],
    ],
  ])('%s', async (_what, loading, expected) => {
    expect(await variable('A', loading)).toEqual(expected)
  })

  test('a secret stands in the settings by its name, wherever its value came from', async () => {
    for (const loading of [
      { env: { KEY: 'hunter2-hunter2' } },
      { secrets: { KEY: 'hunter2-hunter2' } },
      { tree: { '.env': 'KEY=hunter2-hunter2' }, ci: false },
    ]) {
      const settings = await load({ config, deploying: ['staging'], ...loading })
      expect(settings.environments[0]?.variables[2]).toMatchObject({ name: 'KEY', value: { secret: 'KEY' } })
      expect(JSON.stringify(settings)).not.toContain('hunter2')
    }
  })

  test('what is missing matters to those who deploy there', async () => {
    const both = `${config}  production: { target: { compose: {} } }\n`
    await expect(load({ config: both, deploying: ['production'], env: {} })).rejects.toMatchObject({
      message: 'KEY: the secret has no value for production; it may be set in the input "secrets", the environment',
    })
    const settings = await load({ config: both, deploying: [] })
    expect(settings.environments.map(({ variables }) => variables[2]?.value)).toEqual([undefined, undefined])
  })

  test('numbers, booleans and objects of JSON become text', async () => {
    const declared =
      'variables: { N: { type: number }, B: { type: boolean }, O: { type: json }, Z: z }\nenvironments: { staging: { target: { compose: {} } } }\n'
    const settings = await load({
      config: declared,
      tree: { 'config/staging.json': '{"N": 1.5, "B": true, "O": {"a": [1]}, "Z": null}' },
    })
    expect(settings.environments[0]?.variables.map(({ value }) => value)).toEqual(['1.5', 'true', '{"a":[1]}', 'z'])
  })

  test('a key nobody declared is mentioned, with the one that was probably meant', async () => {
    const settings = await load({ config, tree: { 'config/staging.json': '{"KEYY": "a", "COLOUR": "red"}' } })
    expect(settings.warnings).toEqual([
      'config/staging.json: KEYY is not declared under variables and is not passed to staging; did you mean "KEY"?',
      'config/staging.json: COLOUR is not declared under variables and is not passed to staging',
    ])
  })
})

describe('values that fit their declaration', () => {
  const load1 = (declaration: string, value: string) =>
    load({
      config: `variables: { V: ${declaration} }\nenvironments: { staging: { target: { compose: {} } } }\n`,
      env: { V: value },
      deploying: ['staging'],
    })
  test.each([
    ['{ type: number }', '-1.5e3'],
    ['{ type: integer }', '-12'],
    ['{ type: boolean }', 'false'],
    ['{ type: port }', '65535'],
    ['{ type: url }', 'postgres://db:5432/shop'],
    ['{ type: json }', '{"a":1}'],
    ['{ pattern: "[a-z]+" }', 'abc'],
    ['{ one-of: [1, 2] }', '2'],
    ['{}', 'todo list'],
  ])('%s takes %s', async (declaration, value) => {
    expect((await load1(declaration, value)).environments[0]?.variables[0]?.value).toBe(value)
  })
  test.each<readonly [declaration: string, value: string, why: string]>([
    ['{ type: number }', 'abc', 'is not a number'],
    ['{ type: integer }', '1.5', 'is not a whole number'],
    ['{ type: boolean }', 'yes', 'is not true or false'],
    ['{ type: port }', '0', 'is not a port (1 to 65535)'],
    ['{ type: url }', 'db:port:x y', 'is not a URL'],
    ['{ type: json }', '{a}', 'is not JSON'],
    ['{ pattern: "[a-z]+" }', 'abc1', 'does not match the pattern [a-z]+'],
    ['{ one-of: [a, b] }', 'c', 'is not one of a, b'],
    ...['changeme', 'CHANGE_ME', '<your key>', 'TODO', 'xxx', 'XXXXXXXX', 'replace-me', 'your-api-key-here', '...'].map(
      (value) => ['{}', value, 'still holds a placeholder'] as const,
    ),
  ])('%s refuses %s', async (declaration, value, why) => {
    await expect(load1(declaration, value)).rejects.toMatchObject({
      kind: 'usage',
      message: `V: ${why} (from environment variable V)`,
    })
  })
})
