import { describe, expect, test } from 'vitest'
import { composeImages } from '../../src/settings/compose-images.ts'
import { composeText } from '../../src/settings/compose-text.ts'
import { load } from './checkout.ts'

const read = (content: string, env = {}, file = 'compose.yaml') =>
  composeImages({ file, contents: new Map([[file, content]]), env })

describe('the build entries of a Compose file', () => {
  test('context, dockerfile, target, args and name; services without a build are none', () => {
    const content = `
x-args: &args { NODE: "24" }
services:
  api:
    image: ghcr.io/acme/api:\${TAG:-latest}
    build: { context: ./api, dockerfile: prod.Dockerfile, target: run, args: { <<: *args, MODE: "\${MODE}" }, platforms: [linux/amd64, linux/arm64] }
  Web.site: { build: web }
  worker: { image: "ghcr.io/acme/api:latest", build: { context: api, dockerfile: prod.Dockerfile, target: run, args: [NODE=24, MODE], platforms: [linux/amd64, linux/arm64] } }
  db: { image: postgres }
`
    expect(read(content, { MODE: 'fast' })).toEqual({
      api: {
        name: 'ghcr.io/acme/api',
        context: 'api',
        file: 'prod.Dockerfile',
        target: 'run',
        'build-args': { NODE: '24', MODE: 'fast' },
        platforms: ['linux/amd64', 'linux/arm64'],
      },
      'web-site': { context: 'web' },
    })
  })

  test('what docker/build-push-action has as well', () => {
    const content = `
secrets: { npm: { environment: NPM_TOKEN }, rc: { file: ./rc } }
services:
  app:
    build:
      context: ..
      labels: [a=b]
      cache_from: [type=gha]
      additional_contexts: { base: docker-image://alpine }
      extra_hosts: { db: 10.0.0.1 }
      ssh: [default]
      network: none
      shm_size: 1gb
      no_cache: true
      ulimits: { nofile: { soft: 1, hard: 2 }, nproc: 3 }
      secrets: [npm, { source: rc, target: npmrc }]
      tags: [ignored]
`
    expect(read(content, {}, 'deploy/compose.yaml')).toEqual({
      app: {
        context: '.',
        labels: ['a=b'],
        build: {
          'cache-from': ['type=gha'],
          'build-contexts': ['base=docker-image://alpine'],
          'add-hosts': ['db=10.0.0.1'],
          ssh: ['default'],
          network: 'none',
          'shm-size': '1gb',
          'no-cache': true,
          ulimit: ['nofile=1:2', 'nproc=3'],
          secrets: { npm: 'NPM_TOKEN' },
          'secret-files': ['npmrc=deploy/rc'],
        },
      },
    })
  })

  test.each([
    [
      'services: { a: { build: { dockerfile_inline: FROM x } } }',
      /services\.a\.build\.dockerfile_inline: has no counterpart/,
    ],
    [
      'services: { a: { build: { context: "https://x.git" } } }',
      /services\.a\.build\.context: a context that is not a folder/,
    ],
    ['services: { a: { build: ../x } }', /a context that is not a folder of the checkout/],
    ['services: { a: { build: "${DIR}" } }', /services\.a\.build\.context: the variable DIR is not set/],
    ['services: { a: { build: { secrets: [x] } } }', /the secret "x" comes neither/],
    ['services: { a: { build: { contxt: . } } }', /did you mean "context"/],
    ['services: [', /not YAML/],
  ])('%s is a usage failure', (content, message) => {
    expect(() => read(content)).toThrow(
      expect.objectContaining({ kind: 'usage', message: expect.stringMatching(message) }),
    )
  })
})

test.each([
  ['$A-${A}-$$A', '1-1-$A'],
  ['${B:-x}${E:-y}${E-z}', 'xy'],
  ['${A:+p}${B+q}', 'p'],
])('%s is %s', (text, filled) => {
  expect(composeText(text, { A: '1', E: '' })).toEqual({ text: filled, problems: [] })
})

describe('as settings', () => {
  const compose = 'services: { api: { build: api }, web: { build: { context: web, target: run } } }\n'
  const idsOf = async (tree: Record<string, string>, config?: string) =>
    (await load({ tree, ...(config === undefined ? {} : { config }) })).images.map(
      ({ id, name, context, target, file }) => [id, name, context, target, file].join(' '),
    )

  test('taken where there is neither images nor a Dockerfile', async () => {
    const tree = { 'compose.yaml': compose, 'api/Dockerfile': '', 'web/Containerfile': '' }
    const found = ['api ghcr.io/acme/shop-api api  Dockerfile', 'web ghcr.io/acme/shop-web web run Containerfile']
    expect(await idsOf(tree)).toEqual(found)
    expect(await idsOf(tree, 'app: shop\n')).toEqual(found)
    expect(await idsOf({ ...tree, Dockerfile: '' }, 'app: shop\n')).toEqual(['app ghcr.io/acme/shop .  Dockerfile'])
    expect(await idsOf(tree, 'builds: { compose: false }\n')).toEqual([])
  })

  test('what is included and extended is followed, each path from its own file', async () => {
    const tree = {
      'compose.yaml': [
        'include: [ops/compose.yaml]',
        'services:',
        '  api:',
        '    extends: { file: "${BASES:-base}/services.yaml", service: node }',
        '    image: r.io/api',
        '    build: { target: run, args: { MODE: fast } }',
        '  worker: { extends: api, build: { context: worker } }',
        '  cron: { extends: { service: node, file: base/services.yaml } }',
      ].join('\n'),
      'base/services.yaml':
        'services: { node: { extends: bare, build: { args: { NODE: "24", MODE: slow }, additional_contexts: { shared: ../shared } } }, bare: { build: app } }\n',
      'ops/compose.yaml': 'include:\n  - path: more/c.yaml\nservices: { proxy: { build: ./proxy } }\n',
      'ops/more/c.yaml': 'services: { db: { build: .. }, mail: { image: mail } }\n',
    }
    const { images } = await load({ tree, config: 'builds: { compose: true }\n', env: { BASES: 'base' } })
    expect(
      images.map(({ id, context, target, buildArgs, build }) => ({ id, context, target, buildArgs, build })),
    ).toEqual([
      { id: 'db', context: 'ops', target: '', buildArgs: {}, build: undefined },
      { id: 'proxy', context: 'ops/proxy', target: '', buildArgs: {}, build: undefined },
      ...[
        { id: 'api', context: 'base/app', target: 'run', buildArgs: { NODE: '24', MODE: 'fast' } },
        { id: 'worker', context: 'worker', target: 'run', buildArgs: { NODE: '24', MODE: 'fast' } },
        { id: 'cron', context: 'base/app', target: '', buildArgs: { NODE: '24', MODE: 'slow' } },
      ].map((image) => ({ ...image, build: { buildContexts: ['shared=shared'] } })),
    ])
  })

  test.each([
    [
      'services: { a: { extends: { file: none.yaml, service: b } } }',
      /compose\.yaml: refers to none\.yaml, which is not there/,
    ],
    ['services: { a: { extends: b } }', /services\.a\.extends: there is no service "b" in compose\.yaml/],
    ['services: { a: { extends: b }, b: { extends: a } }', /extends: goes in a circle/],
    ['include: [oci://r.io/x]', /include: oci:\/\/r\.io\/x is not a file of the checkout/],
    ['include: [../x.yaml]', /include: \.\.\/x\.yaml is not a file of the checkout/],
    [
      'services: { a: { build: { additional_contexts: { b: "service:b" } } }, b: { build: . } }',
      /the image of another service/,
    ],
  ])('%s is a usage failure', async (compose, message) => {
    await expect(
      load({ tree: { 'compose.yaml': compose }, config: 'builds: { compose: true }\n' }),
    ).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringMatching(message),
    })
  })

  test('asked for, what images says counts more', async () => {
    const tree = { 'deploy/c.yaml': compose, 'deploy/api/Dockerfile': '', 'deploy/web/Dockerfile': '' }
    const config = 'builds: { compose: deploy/c.yaml }\nimages: { web: { target: debug }, api: r.io/api }\n'
    expect(await idsOf(tree, config)).toEqual([
      'api r.io/api deploy/api  Dockerfile',
      'web ghcr.io/acme/shop-web deploy/web debug Dockerfile',
    ])
    await expect(load({ tree: {}, config: 'builds: { compose: true }\n' })).rejects.toMatchObject({ kind: 'usage' })
  })
})
