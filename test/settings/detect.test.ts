import { describe, expect, test } from 'vitest'
import { parseRemote } from '../../src/settings/detect/remote.ts'
import { detect } from '../../src/settings/detect.ts'
import { checkout, load, type Tree } from './checkout.ts'

const none = { root: '/work/shop', repository: '', serverUrl: '', contexts: [] }
const node = (scripts: object, rest: object = {}) => JSON.stringify({ scripts, ...rest })

describe('gates of an ecosystem', () => {
  test.each<[string, Tree, string | undefined, [string, string][]]>([
    [
      'Node with npm',
      { 'package.json': node({ lint: 'x', test: 'y', build: 'z' }), 'package-lock.json': '' },
      'node',
      [
        ['lint', 'npm run lint'],
        ['test', 'npm run test'],
      ],
    ],
    [
      'Node with pnpm',
      { 'package.json': node({ typecheck: 'x' }), 'pnpm-lock.yaml': '' },
      'node',
      [['typecheck', 'pnpm run typecheck']],
    ],
    ['Node with yarn', { 'package.json': node({ test: 'x' }), 'yarn.lock': '' }, 'node', [['test', 'yarn run test']]],
    ['Node with bun', { 'package.json': node({ test: 'x' }), 'bun.lock': '' }, 'node', [['test', 'bun run test']]],
    [
      'Node with the field packageManager',
      { 'package.json': node({ test: 'x' }, { packageManager: 'pnpm@10.1.0' }) },
      'node',
      [['test', 'pnpm run test']],
    ],
    [
      'Node fresh from npm init',
      { 'package.json': node({ test: 'echo "Error: no test specified" && exit 1' }) },
      'node',
      [],
    ],
    ['Node with a broken package.json', { 'package.json': '{' }, 'node', []],
    [
      'Python with ruff, black and pytest',
      { 'pyproject.toml': '[tool.ruff]\n[tool.black]\n[project.optional-dependencies]\ndev = [\n  "pytest>=8",\n]\n' },
      'python',
      [
        ['lint', 'ruff check . && black --check .'],
        ['test', 'python -m pytest --junitxml=.deploy-action/reports/junit.xml'],
      ],
    ],
    [
      'Python with uv',
      { 'pyproject.toml': '[tool.pytest.ini_options]\n', 'uv.lock': '' },
      'python',
      [['test', 'uv run python -m pytest --junitxml=.deploy-action/reports/junit.xml']],
    ],
    [
      'Python with requirements',
      { 'requirements.txt': 'flask\n', 'tests/test_a.py': '' },
      'python',
      [['test', 'python -m pytest --junitxml=.deploy-action/reports/junit.xml']],
    ],
    [
      'Elixir',
      { 'mix.exs': '', 'package.json.bak': '' },
      'elixir',
      [
        ['lint', 'mix deps.get && mix format --check-formatted && mix compile --warnings-as-errors'],
        ['test', 'mix deps.get && mix test'],
      ],
    ],
    [
      'Go',
      { 'go.mod': '' },
      'go',
      [
        ['lint', 'test -z "$(gofmt -l .)" && go vet ./...'],
        ['test', 'mkdir -p .deploy-action/reports && go test -coverprofile=.deploy-action/reports/cover.out ./...'],
      ],
    ],
    [
      'Rust',
      { 'Cargo.toml': '', 'Cargo.lock': '' },
      'rust',
      [
        ['lint', 'cargo fmt --check && cargo clippy --locked --all-targets -- -D warnings'],
        ['test', 'cargo test --locked'],
      ],
    ],
    ['Docker alone', { Dockerfile: '' }, 'docker', [['dockerfile', '']]],
    ['nothing', {}, undefined, []],
  ])('%s', async (_what, tree, ecosystem, gates) => {
    const detected = await detect({ ...none, ...checkout(tree) })
    expect(detected.ecosystem).toBe(ecosystem)
    expect(detected.gates.map(({ value: { id, run } }) => [id, run])).toEqual(gates)
  })
})

describe('image, app and Compose file', () => {
  test.each<[string, object, Tree, object]>([
    [
      'the forge’s repository, in small letters',
      { repository: 'Acme/My.Shop', serverUrl: 'https://github.com' },
      { Containerfile: '', Dockerfile: '' },
      { image: 'ghcr.io/acme/my.shop', app: 'my-shop', file: 'Containerfile' },
    ],
    [
      'a remote at GitHub',
      { remoteUrl: 'git@github.com:Acme/Shop.git' },
      { Dockerfile: '' },
      { image: 'ghcr.io/acme/shop', app: 'shop', file: 'Dockerfile' },
    ],
    [
      'a remote at GitLab',
      { remoteUrl: 'https://gitlab.com/group/sub/Shop.git' },
      {},
      { image: 'registry.gitlab.com/group/sub/shop', app: 'shop' },
    ],
    [
      'a forge whose registry is not known',
      { repository: 'acme/shop', serverUrl: 'https://git.example.com' },
      {},
      { app: 'shop' },
    ],
    ['no repository: the folder’s name', { root: '/home/mona/My Shop' }, {}, { app: 'my-shop' }],
    [
      'the preferred Compose file',
      {},
      { 'docker-compose.yml': '', 'compose.yaml': '' },
      { app: 'shop', compose: 'compose.yaml' },
    ],
    ['an old Compose file', {}, { 'docker-compose.yml': '' }, { app: 'shop', compose: 'docker-compose.yml' }],
  ])('%s', async (_what, input, tree, expected) => {
    const { image, app, compose, files } = await detect({ ...none, ...checkout(tree), ...input })
    const found = { image: image?.value, app: app?.value, compose: compose?.value, file: files.get('.')?.value }
    expect(JSON.parse(JSON.stringify(found))).toEqual(expected)
  })

  test('without a config file, settings are what was detected', async () => {
    const settings = await load({ tree: { 'package.json': node({ test: 'x' }), Dockerfile: '', 'compose.yaml': '' } })
    expect(settings.gates).toMatchObject([
      { id: 'test', run: 'npm run test', timeout: 900_000 },
      { id: 'dockerfile', check: { look: 'dockerfile', files: ['Dockerfile'] } },
    ])
    expect(settings.images).toMatchObject([{ id: 'app', name: 'ghcr.io/acme/shop', file: 'Dockerfile' }])
    expect(settings.environments).toEqual([])
    expect(settings.sources).toMatchObject({
      'gates.test.run': { from: 'detected', where: 'package.json' },
      'images.app.name': { from: 'detected', where: 'GITHUB_REPOSITORY' },
    })
  })
})

test.each([
  ['https://github.com/acme/shop.git', { host: 'github.com', path: 'acme/shop' }],
  [`https://mona:${'token'}@GitHub.com/acme/shop/`, { host: 'github.com', path: 'acme/shop' }],
  ['ssh://git@git.example.com:2222/acme/shop.git', { host: 'git.example.com', path: 'acme/shop' }],
  ['git@github.com:acme/shop', { host: 'github.com', path: 'acme/shop' }],
  ['git://github.com/acme/shop', { host: 'github.com', path: 'acme/shop' }],
  ['/srv/git/shop.git', undefined],
  ['../shop', undefined],
  ['file:///srv/git/shop', undefined],
])('the remote %s', (url, expected) => {
  expect(parseRemote(url)).toEqual(expected)
})

describe('gates for what any ecosystem may have', () => {
  const services = 'services:\n  db: { image: a, port: 5432, provides: { DATABASE_URL: x } }\n'
  const sql = (folder: string) => ({ [`${folder}/1.up.sql`]: '', [`${folder}/1.down.sql`]: '' })
  test.each<[string, Tree, string, object[]]>([
    [
      'Dockerfiles',
      { Dockerfile: '', 'Dockerfile.worker': '', 'Dockerfile.dockerignore': '' },
      '',
      [{ check: { files: ['Dockerfile', 'Dockerfile.worker'] } }],
    ],
    ['an API', { 'openapi.yaml': '' }, '', [{ id: 'openapi', check: { look: 'openapi', files: ['openapi.yaml'] } }]],
    ['an API in its folder', { 'api/swagger.json': '' }, '', [{ check: { files: ['api/swagger.json'] } }]],
    [
      'Alembic',
      { 'alembic.ini': '' },
      services,
      [
        {
          id: 'migrations',
          services: ['db'],
          run: 'alembic upgrade head\nalembic downgrade base\nalembic upgrade head',
        },
      ],
    ],
    [
      'Ecto',
      { 'mix.exs': '', 'priv/repo/migrations/1.exs': '' },
      `${services}gates: {}\nquality: { presets: [migrations] }\n`,
      [{ run: 'mix ecto.migrate\nmix ecto.rollback --all\nmix ecto.migrate' }],
    ],
    ['Knex', { 'knexfile.js': '' }, services, [{ run: expect.stringContaining('npx knex migrate:rollback --all') }]],
    [
      'plain SQL',
      sql('migrations'),
      services,
      [{ run: expect.stringMatching(/migrations\/\*\.up\.sql.*\n.*ls -r migrations\/\*\.down\.sql.*\n.*up\.sql/) }],
    ],
    ['SQL without a way down', { 'migrations/1.up.sql': '' }, services, []],
    ['migrations without a database', sql('db/migrations'), '', []],
  ])('%s', async (_what, tree, config, gates) => {
    expect((await load({ tree, ...(config === '' ? {} : { config }) })).gates).toMatchObject(gates)
  })

  test.each<[string, string, string[]]>([
    ['none beside those that are written', 'gates: { test: mine }', ['test: mine']],
    [
      'all of them',
      'gates: { test: mine }\nquality: { presets: true }',
      ['lint: npm run lint', 'dockerfile: ', 'test: mine'],
    ],
    ['some of them', 'gates: { more: mine }\nquality: { presets: [lint] }', ['lint: npm run lint', 'more: mine']],
    ['none at all', 'gates: {}', []],
  ])('%s', async (_what, config, expected) => {
    const tree = { 'package.json': node({ lint: 'x', test: 'y' }), Dockerfile: '' }
    expect((await load({ tree, config })).gates.map(({ id, run }) => `${id}: ${run}`)).toEqual(expected)
  })

  test('migrations that are written go up, down and up', async () => {
    const [gate] = (await load({ config: 'gates: { m: { migrate: { up: a, down: b } } }' })).gates
    expect(gate?.run).toBe('a\nb\na')
  })
})
