import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/doors/commands.ts'
import { until } from '../fakes/until.ts'

const cli = path.resolve(process.env['DEPLOY_ACTION_CLI'] ?? 'dist/cli.js')
const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-newcomer-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** No forge, no Docker, nobody's git settings. */
const env = {
  PATH: process.env['PATH'] ?? '',
  HOME: folder,
  DOCKER_HOST: `unix://${folder}/no-engine.sock`,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CEILING_DIRECTORIES: folder,
}

const config = `app: shop
gates: { test: 'echo tested' }
images: { app: 127.0.0.1:9/acme/shop }
environments:
  staging: { when: { branch: main }, target: { compose: {} } }
  production: { when: { tag: v* }, after: staging, target: { compose: {} } }
`

/** Folders as somebody new may have them. */
const places = {
  'no repository': open('plain', { 'README.md': 'x' }, []),
  'a repository without a commit': open('unborn', { '.github/deploy.yml': config }, [['init', '-q', '-b', 'main']]),
  'an empty repository': open('empty', {}, [
    ['init', '-q', '-b', 'main'],
    ['-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-q', '--allow-empty', '-m', 'x'],
  ]),
  'a project': open('project', { '.github/deploy.yml': config, 'compose.yaml': 'services: {}\n', 'src/a.txt': 'a' }, [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    ['-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-q', '-m', 'x'],
  ]),
}
const inside = path.join(places['a project'], 'src')

function open(name: string, files: Record<string, string>, git: readonly string[][]): string {
  const place = path.join(folder, name)
  mkdirSync(place)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(place, file)), { recursive: true })
    writeFileSync(path.join(place, file), text)
  }
  for (const args of git) spawnSync('git', args, { cwd: place, env })
  return place
}

function call(cwd: string, args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [cli, ...args], { cwd, env }, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    )
  })
}

const rows: readonly (readonly [place: keyof typeof places, line: string, code: number, told: RegExp])[] = [
  ['no repository', 'bild', 2, /no command "bild"; did you mean "build"/],
  ['no repository', 'help bild', 2, /no command "bild"; did you mean "build"/],
  ['no repository', 'constructor', 2, /no command "constructor"/],
  ['no repository', '--json', 2, /Options stand after the command/],
  ['no repository', '-v', 0, /deploy-action \d/],
  ['no repository', 'validate', 0, /plain: good/],
  ['no repository', 'explain', 0, /^app +"plain"/],
  ['no repository', 'status', 2, /is not in a git checkout/],
  ['a repository without a commit', 'validate', 0, /shop: good \(1 gate; 1 image; environments: staging, production\)/],
  ['a repository without a commit', 'run', 2, /no git commit yet/],
  ['an empty repository', 'plan', 0, /^empty \(\w{7}\): planned in/m],
  ['an empty repository', 'quality', 0, /No gate counts here, so the score says nothing/],
  ['an empty repository', 'history', 0, /No deployment is recorded/],
  ['an empty repository', 'status', 0, /No environment is configured/],
  ['an empty repository', 'rescan', 2, /No environment is configured/],
  ['an empty repository', 'deploy --environment staging', 2, /there is no "staging"; the config has none/],
  ['an empty repository', 'baseline', 0, /scan-baseline\.json: 0 findings/],
  ['a project', 'validate --working-directory nope', 2, /There is no folder .*nope \(from --working-directory\)/],
  ['a project', 'promote', 2, /needs to know where to/],
  ['a project', 'promote --to b@d', 2, /b@d/],
  ['a project', 'history stagin', 2, /no environment "stagin".*did you mean staging/],
  ['a project', 'rescan prodction', 2, /no environment "prodction".*did you mean production/],
  ['a project', 'logs staging', 5, /Docker .*run/],
  ['a project', 'status', 5, /Docker does not run/],
  ['a project', 'build --load --dry-run', 0, /docker buildx build .*--load/],
]

describe('what a newcomer types', () => {
  test.concurrent.each(rows)('in %s: %s', async (place, line, code, told) => {
    const done = await call(places[place], line.split(' '))
    expect(`${done.out}${done.err}`).toMatch(told)
    expect(done.code).toBe(code)
  })

  test('looking leaves nothing behind', async () => {
    for (const command of ['history', 'status', 'plan', 'metadata'])
      await call(places['an empty repository'], [command])
    const left = readdirSync(places['an empty repository'])
    expect(left.filter((name) => name !== '.github').sort()).toEqual(
      left.includes('.deploy-action') ? ['.deploy-action', '.git'] : ['.git'],
    )
    const fresh = open('fresh', {}, [
      ['init', '-q', '-b', 'main'],
      ['-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-q', '--allow-empty', '-m', 'x'],
    ])
    for (const command of ['history', 'status', 'plan', 'metadata']) await call(fresh, [command])
    expect(readdirSync(fresh)).toEqual(['.git'])
  })

  test('what init writes below the top of a repository is no workflow yet, and that is said', async () => {
    const done = await call(inside, ['init'])
    expect(done.out).toMatch(/at the top of the repository alone: move it to .*project, and add working-directory: src/)
    rmSync(path.join(inside, '.github'), { recursive: true })
  })

  test('in a folder of the checkout it is the checkout that counts', async () => {
    expect((await call(inside, ['validate'])).out).toContain('shop: good (1 gate')
    expect((await call(inside, ['validate', '--working-directory', '.'])).out).toContain('src: good (0 gates')
  })

  test('help is text, and JSON where it was asked for', async () => {
    expect((await call(places['no repository'], ['build', '--help'])).out).toMatch(/^deploy-action build\n/)
    const json = await call(places['no repository'], ['help', '--json'])
    expect(Object.keys(JSON.parse(json.out).commands)).toEqual(Object.keys(commands))
  })

  test.concurrent.each([['validate'], ['explain'], ['quality'], ['history'], ['status'], ['deploy'], ['logs']])(
    '%s --json is one document, also when it fails',
    async (name) => {
      const done = await call(places['a project'], [name, '--json'])
      const value = JSON.parse(done.out)
      if (done.code !== 0 && !Array.isArray(value)) expect(value.failure).toMatchObject({ message: expect.any(String) })
    },
  )
})

describe('nobody listens any more', () => {
  test('a reader that goes away does not stop what is being done', async () => {
    const child = spawn(process.execPath, [cli, 'quality'], {
      cwd: open(
        'slow',
        { '.github/deploy.yml': "gates: { slow: 'for i in 1 2 3; do echo line $i; sleep 0.1; done; touch done' }\n" },
        [
          ['init', '-q', '-b', 'main'],
          ['add', '-A'],
          ['-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-q', '-m', 'x'],
        ],
      ),
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.once('exit', resolve))
    expect(said).toBe('')
    expect(code).toBe(0)
    expect(readdirSync(path.join(folder, 'slow'))).toContain('done')
  })

  test('a terminal that is closed stops in order', async () => {
    const cwd = open('closed', { '.github/deploy.yml': "gates: { slow: 'echo begun; sleep 60' }\n" }, [
      ['init', '-q', '-b', 'main'],
      ['add', '-A'],
      ['-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-q', '-m', 'x'],
    ])
    const child = spawn(process.execPath, [cli, 'quality'], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await until(() => out.includes('begun'))
    child.kill('SIGHUP')
    expect(await ended).toBe(130)
    expect(out).toContain('The run was stopped by SIGHUP.')
  })
})

test('an older Node is told that it is too old, whatever it lacks', () => {
  const older = `import module, { syncBuiltinESMExports } from 'node:module'
delete module.enableCompileCache
Object.defineProperty(process.versions, 'node', { value: '20.19.0' })
syncBuiltinESMExports()`
  const args = ['--import', `data:text/javascript,${encodeURIComponent(older)}`, cli, 'plan']
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: inside, env, encoding: 'utf8' })
  expect([status, stderr]).toEqual([2, expect.stringContaining('Node 20.19.0 is too old')])
})
