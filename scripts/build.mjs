// Builds dist/: tsc → lib/, the checkout's own ncc → one ESM bundle with lazy chunks, every file minified.
// `--out DIR` builds elsewhere (the drift check). Paths inside the bundle are relative, so every checkout gives the same bytes.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ensureNode24, node24, root } from './node24.mjs'
import { withLock } from './toolbox.d/lock.mjs'

await ensureNode24(import.meta.url)
const { transform } = await import('esbuild')

const budget = 5 * 1024 * 1024
const flag = process.argv.indexOf('--out')
const out = path.resolve(
  flag === -1 ? path.join(root, 'dist') : (process.argv[flag + 1] ?? fail('--out needs a folder')),
)

// Built beside its place and renamed: whoever runs the old bundle meanwhile never sees half a new one.
const fresh = mkdtempSync(`${out}-`)
try {
  // lib/ is shared: a second build waits for the first.
  await withLock(path.join(root, 'node_modules/.cache/build.lock'), async () => {
    compile()
    bundle(fresh)
  })
  await minify(fresh)
  writeDoors(fresh)
  check(fresh)
  rmSync(out, { recursive: true, force: true })
  chmodSync(fresh, 0o755)
  renameSync(fresh, out)
} finally {
  rmSync(fresh, { recursive: true, force: true })
}
report(out)

function compile() {
  rmSync(path.join(root, 'lib'), { recursive: true, force: true })
  run(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'])
}

/** @param {string} folder */
function bundle(folder) {
  const entry = 'lib/index.js'
  run([
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    entry,
    '--quiet',
    '--no-cache',
    '--target',
    'es2022',
    '--license',
    'licenses.txt',
    '--out',
    folder,
  ])
}

/**
 * Lines stay short, so that an uncaught error prints one of them and not the whole bundle.
 * @param {string} folder
 */
async function minify(folder) {
  for (const name of scripts(folder)) {
    const file = path.join(folder, name)
    const { code } = await transform(readFileSync(file, 'utf8'), {
      minify: true,
      format: 'esm',
      platform: 'node',
      target: 'es2024',
      charset: 'utf8',
      lineLimit: 200,
      legalComments: 'none',
    })
    writeFileSync(file, code)
  }
}

/** The root action's shims, and the command line; all share the bundle; `index.js` itself does nothing at import. @param {string} folder */
function writeDoors(folder) {
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}\n')
  for (const phase of ['main', 'post'])
    writeFileSync(
      path.join(folder, `${phase}.js`),
      `import { main } from './index.js'\nawait main('root', '${phase}')\n`,
    )
  writeFileSync(
    path.join(folder, 'cli.js'),
    "#!/usr/bin/env node\nimport { cli } from './index.js'\nawait cli(process.argv.slice(2))\n",
  )
  chmodSync(path.join(folder, 'cli.js'), 0o755)
}

/** Runs what was built, from a folder without node_modules. @param {string} folder */
function check(folder) {
  const index = JSON.stringify(path.join(folder, 'index.js'))
  const silent = run(
    ['--input-type=module', '-e', `import(${index}).then((m) => console.log(Object.keys(m).sort().join()))`],
    '/',
  )
  if (silent !== 'cli,main\n')
    fail(`dist/index.js must export cli and main and print nothing at import, but it printed: ${silent}`)
  const version = run([path.join(folder, 'cli.js'), '--version'], '/')
  const wanted = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version
  if (!version.includes(wanted)) fail(`dist/cli.js --version printed ${JSON.stringify(version)}, not ${wanted}.`)
}

/** @param {string} folder */
function report(folder) {
  const files = readdirSync(folder).map((name) => ({ name, size: statSync(path.join(folder, name)).size }))
  const total = files.reduce((sum, { size }) => sum + size, 0)
  const entry = files.find(({ name }) => name === 'index.js')?.size ?? 0
  console.log(`dist: ${files.length} files, ${kb(total)} in all, index.js ${kb(entry)}`)
  if (total > budget) fail(`dist is ${kb(total)}, more than ${kb(budget)}: load less, or lazily.`)
}

/** @param {string} folder */
function scripts(folder) {
  return readdirSync(folder).filter((name) => name.endsWith('.js'))
}

/**
 * @param {string[]} args
 * @param {string} cwd
 */
function run(args, cwd = root) {
  const done = spawnSync(node24, args, { cwd, encoding: 'utf8', timeout: 300_000, stdio: ['ignore', 'pipe', 'pipe'] })
  if (done.error) fail(`${args[0]} could not be run: ${done.error.message}`)
  if (done.status !== 0)
    fail(`${args.join(' ')} ended with ${done.status ?? done.signal}:\n${done.stdout}${done.stderr}`)
  return done.stdout
}

/** @param {number} bytes */
function kb(bytes) {
  return `${(bytes / 1024).toFixed(0)} KB`
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  throw new Error(message)
}
