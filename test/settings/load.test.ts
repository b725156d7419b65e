import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { load } from './checkout.ts'

describe('a config file', () => {
  test('gets every default once', async () => {
    const settings = await load({
      config: 'gates: { lint: npm run lint }\nenvironments: { staging: { target: { compose: {} } } }\n',
      tree: { Dockerfile: '' },
    })
    expect(settings).toMatchObject({
      app: 'shop',
      root: '/work/shop',
      state: '/work/shop/.deploy-action',
      gates: [
        {
          id: 'lint',
          run: 'npm run lint',
          directory: '.',
          env: {},
          needs: [],
          timeout: 900_000,
          retries: 0,
          advisory: false,
        },
      ],
      images: [
        {
          id: 'app',
          name: 'ghcr.io/acme/shop',
          context: '.',
          file: 'Dockerfile',
          target: '',
          platforms: ['linux/amd64'],
          tags: ['sha', 'branch', 'semver', 'latest'],
        },
      ],
      scan: { secrets: true, trivy: 'auto', failOn: 'high', onlyFixed: false, ignore: [], onlyNew: 'off' },
      environments: [
        {
          id: 'staging',
          when: { branch: [], tag: [] },
          url: '',
          protected: false,
          after: '',
          target: { kind: 'compose', config: {} },
          variables: [],
          checks: { smoke: '' },
          freeze: [],
          rollback: 'auto',
          deadline: 600_000,
          stable: 10_000,
          keep: 5,
          lock: { ttl: 120_000, wait: 600_000 },
        },
      ],
      records: { kind: 'github', file: '/work/shop/.deploy-action/records.db' },
      warnings: [],
    })
  })

  test('short and long forms mean the same', async () => {
    const short = await load({
      config: [
        'gates: { test: npm test }',
        'images: { app: ghcr.io/acme/shop }',
        'records: sqlite',
        'secrets: [KEY]',
        'variables: { PORT: 8080 }',
        'environments:',
        '  a: { url: https://a.example, when: { branch: main }, checks: { health: /health }, freeze: 22:00 - 06:00 UTC, target: { compose: {} } }',
      ].join('\n'),
    })
    const long = await load({
      config: [
        'gates: { test: { run: npm test } }',
        'images: { app: { name: ghcr.io/acme/shop } }',
        'records: { kind: sqlite }',
        'variables: { PORT: { default: "8080" }, KEY: { secret: true, required: true } }',
        'environments:',
        '  a: { url: https://a.example, when: { branch: [main] }, checks: { health: { url: /health } }, freeze: [22:00 - 06:00 UTC], target: { compose: {} } }',
      ].join('\n'),
    })
    const plain = ({ sources: _sources, ...settings }: typeof short) =>
      JSON.parse(JSON.stringify(settings, (key, value) => (key === 'source' ? undefined : value)))
    const sorted = (settings: typeof short) => {
      const copy = plain(settings)
      copy.environments[0].variables.sort((a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name))
      return copy
    }
    expect(sorted(short)).toEqual(sorted(long))
  })

  test('the defaults in the published schema are those in the code', async () => {
    const schema = JSON.parse(readFileSync(new URL('../../schema/deploy.schema.json', import.meta.url), 'utf8'))
    const presets = (node: { properties: Record<string, { default?: unknown }> }) =>
      Object.fromEntries(
        Object.entries(node.properties).flatMap(([key, { default: preset }]) =>
          preset === undefined ? [] : [[key, preset]],
        ),
      )
    const environment = schema.properties.environments.additionalProperties
    const [gate, image] = ['gates', 'images'].map((key) => schema.properties[key].additionalProperties.anyOf.at(-1))
    const probe = environment.properties.checks.properties.health.anyOf.at(-1)
    const written = {
      gates: { lint: { run: 'x', ...presets(gate) } },
      images: { app: presets(image) },
      scan: presets(schema.properties.scan),
      environments: {
        a: {
          ...presets(environment),
          url: 'https://a.example',
          target: { compose: {} },
          lock: presets(environment.properties.lock),
          checks: { health: { url: '/h', ...presets(probe) } },
        },
      },
    }
    expect(Object.keys(presets(environment)).sort()).toEqual([
      'deadline',
      'freeze',
      'keep',
      'protected',
      'rollback',
      'stable',
    ])
    const bare =
      'gates: { lint: x }\nimages: { app: {} }\nenvironments: { a: { url: https://a.example, target: { compose: {} }, checks: { health: /h } } }\n'
    const { sources: _a, ...explicit } = await load({ config: JSON.stringify(written) })
    const { sources: _b, ...implied } = await load({ config: bare })
    expect(explicit).toEqual(implied)
  })

  test.each([
    [
      'an anchor, an alias and a merge key',
      'gates:\n  a: &a { run: make a, timeout: 1m }\n  b: { <<: *a, run: make b }\n  c: *a\n',
      [
        ['make a', 60_000],
        ['make b', 60_000],
        ['make a', 60_000],
      ],
    ],
    [
      'several merged, the first wins',
      'gates:\n  a: &a { run: a, timeout: 1m }\n  b: &b { run: b, timeout: 2m }\n  c: { <<: [*b, *a], run: c }\n',
      [
        ['a', 60_000],
        ['b', 120_000],
        ['c', 120_000],
      ],
    ],
    ['a BOM and CRLF', '\uFEFFgates:\r\n  a: make a\r\n', [['make a', 900_000]]],
    ['an empty file', '', []],
    ['comments only', '# nothing yet\n', []],
    ['a block of shell text', 'gates:\n  a: |\n    make a\n    make b\n', [['make a\nmake b', 900_000]]],
    ['a list of arguments', 'gates: { a: { run: [make, a b] } }', [[['make', 'a b'], 900_000]]],
    [
      'shell text keeps its variables',
      'gates: { a: "echo ${HOME}", b: { run: "echo ${NOPE}" } }',
      [
        ['echo ${HOME}', 900_000],
        ['echo ${NOPE}', 900_000],
      ],
    ],
  ])('%s', async (_what, config, gates) => {
    const settings = await load({ config })
    expect(settings.gates.map(({ run, timeout }) => [run, timeout])).toEqual(gates)
  })

  test('the environment is put in, with defaults, escapes and types', async () => {
    const settings = await load({
      config: [
        'app: ${APP}',
        'images: { app: { name: "${REGISTRY:-ghcr.io}/acme/${APP}", build-args: { A: "$${B}", V: "${V}" } } }',
        'environments: { a: { keep: "${KEEP}", protected: "${PROTECTED:-true}", target: { compose: {} } } }',
      ].join('\n'),
      env: { APP: 'shop', KEEP: '7', V: '1.10', REGISTRY: '' },
    })
    expect(settings.app).toBe('shop')
    expect(settings.images[0]).toMatchObject({ name: 'ghcr.io/acme/shop', buildArgs: { A: '${B}', V: '1.10' } })
    expect(settings.environments[0]).toMatchObject({ keep: 7, protected: true })
  })

  test('declarations of an environment add to the general ones', async () => {
    const settings = await load({
      config: [
        'variables: { PORT: { type: port, default: 80 }, LEVEL: info }',
        'environments:',
        '  a: { target: { compose: {} }, variables: { PORT: 8080, EXTRA: yes } }',
        '  b: { target: { compose: {} } }',
      ].join('\n'),
    })
    const values = settings.environments.map(({ variables }) =>
      variables.map(({ name, type, value }) => [name, type, value]),
    )
    expect(values).toEqual([
      [
        ['PORT', 'port', '8080'],
        ['LEVEL', 'string', 'info'],
        ['EXTRA', 'string', 'yes'],
      ],
      [
        ['PORT', 'port', '80'],
        ['LEVEL', 'string', 'info'],
      ],
    ])
  })
})

describe('where a value came from', () => {
  const config = 'app: shop\nimages:\n  app: ghcr.io/acme/shop\nenvironments:\n  a: { when: { tag: v* } }\n'
  test('default, detected, file, input', async () => {
    const settings = await load({
      config,
      door: 'build',
      flags: { platforms: 'linux/arm64, linux/amd64', 'build-args': 'A=b=c\nD=e, f' },
      tree: { Containerfile: '', Dockerfile: '', 'compose.yaml': '' },
    })
    expect(settings.images[0]).toMatchObject({
      platforms: ['linux/arm64', 'linux/amd64'],
      file: 'Containerfile',
      buildArgs: { A: 'b=c', D: 'e, f' },
    })
    expect(settings.sources).toMatchObject({
      app: { from: 'file', where: '.github/deploy.yml:1:6' },
      'images.app.name': { from: 'file', where: '.github/deploy.yml:3:8' },
      'images.app.platforms': { from: 'input', where: '--platforms' },
      'images.app.build-args': { from: 'input', where: '--build-args' },
      'images.app.file': { from: 'detected', where: 'Containerfile' },
      'images.app.tags': { from: 'default' },
      'environments.a.when.tag': { from: 'file', where: '.github/deploy.yml:5:21' },
      'environments.a.target.compose.file': { from: 'detected', where: 'compose.yaml' },
      'environments.a.keep': { from: 'default' },
    })
  })

  test('an input is stronger than the file, the file than what is detected', async () => {
    const settings = await load({
      config: 'scan: { fail-on: low }\nimages: { app: ghcr.io/a/b }',
      env: { 'INPUT_FAIL-ON': 'critical', INPUT_IMAGE: 'docker.io/acme/other' },
    })
    expect([settings.scan.failOn, settings.images[0]?.name]).toEqual(['critical', 'docker.io/acme/other'])
    expect((await load({ config: 'gates: {}', tree: { 'go.mod': '' } })).gates).toEqual([])
  })

  test('state and records', async () => {
    const settings = await load({
      config: 'records: { kind: sqlite, file: data/records.db }',
      env: { DEPLOY_ACTION_STATE: '/var/lib/deploy' },
    })
    expect(settings).toMatchObject({
      state: '/var/lib/deploy',
      records: { kind: 'sqlite', file: '/work/shop/data/records.db' },
    })
    expect(settings.sources['state']).toEqual({ from: 'detected', where: 'environment variable DEPLOY_ACTION_STATE' })
    expect((await load({ flags: { state: 'tmp/state' }, ci: false })).records).toEqual({
      kind: 'sqlite',
      file: '/work/shop/tmp/state/records.db',
    })
  })

  test('several images are named after their ids', async () => {
    const settings = await load({
      config: 'images: { api: { context: api }, web: { context: ./web } }',
      tree: { 'api/Dockerfile': '', 'web/Containerfile': '' },
    })
    expect(settings.images.map(({ name, file }) => [name, file])).toEqual([
      ['ghcr.io/acme/shop-api', 'Dockerfile'],
      ['ghcr.io/acme/shop-web', 'Containerfile'],
    ])
  })
})
