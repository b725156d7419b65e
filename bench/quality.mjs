import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { node24, root } from '../scripts/node24.mjs'
import { median } from './measure.mjs'

const mebibyte = 1024 * 1024

/**
 * What gates cost beside their commands, through the built command line: waiting side by side, each gate's own overhead, and memory.
 * @param {number} rounds
 * @returns {string}
 */
export function measureQuality(rounds) {
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-bench-'))
  try {
    const some = Math.min(rounds, 5)
    const waiting = median(Array.from({ length: some }, () => run(folder, waits).ms))
    const none = median(Array.from({ length: some }, () => run(folder, many(1)).ms))
    const full = median(Array.from({ length: some }, () => run(folder, many(41)).ms))
    const bare = median(Array.from({ length: 40 }, () => timed(() => spawnSync('bash', ['-c', 'true']))))
    const each = (full - none) / 40 - bare
    const report = run(folder, junit(folder))
    const output = run(folder, endless)
    const limit = chain * 1.05 + 200
    return [
      '| gates | measured | at most |',
      '| --- | --- | --- |',
      `| six that wait, the longest chain ${chain / 1000} s | ${(waiting / 1000).toFixed(2)} s | ${(limit / 1000).toFixed(2)} s |`,
      `| our own, for each gate | ${each.toFixed(1)} ms | 20 ms |`,
      `| a JUnit report of 100 MB, whole process | ${report.peak.toFixed(0)} MiB | 150 MiB |`,
      `| 1 GB of output, whole process | ${output.peak.toFixed(0)} MiB | 200 MiB |`,
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The longest chain: a, b, c. Milliseconds. */
const chain = 3000
const waits = `  a: sleep 1
  b: { run: sleep 1, needs: [a] }
  c: { run: sleep 1, needs: [b] }
  d: sleep 2
  e: { run: sleep 1, needs: [a] }
  f: { run: sleep 1.5, needs: [a] }
`

/** Gates one after the other, so that what each costs adds up. @param {number} count */
function many(count) {
  return Array.from(
    { length: count },
    (_, index) => `  g${index}: { run: [bash, -c, 'true']${index > 0 ? `, needs: [g${index - 1}]` : ''} }\n`,
  ).join('')
}

const endless = `  endless: head -c 1000000000 < <(yes 'a line that a program prints again and again, until somebody stops it')\n`

/** @param {string} folder */
function junit(folder) {
  const file = path.join(folder, 'big.xml')
  const handle = openSync(file, 'w')
  writeSync(handle, '<testsuite>')
  const output = 'a line that some program printed while it was tested, again and again\n'.repeat(20)
  let block = ''
  for (let size = 0, index = 0; size < 100 * mebibyte; index += 1) {
    block += `<testcase classname="c" name="t${index}" time="0.1"><system-out>${output}</system-out></testcase>\n`
    if (block.length < mebibyte) continue
    size += block.length
    writeSync(handle, block)
    block = ''
  }
  writeSync(handle, '</testsuite>')
  closeSync(handle)
  return `  test: { run: cp ${file} junit.xml, reports: { junit: junit.xml } }\n`
}

/**
 * @param {string} folder
 * @param {string} gates
 * @returns {{ ms: number, peak: number }} of the stage, and of the process, in MiB
 */
function run(folder, gates) {
  const project = path.join(folder, 'project')
  rmSync(project, { recursive: true, force: true })
  mkdirSync(path.join(project, '.github'), { recursive: true })
  writeFileSync(path.join(project, '.github/deploy.yml'), `app: shop\ngates:\n${gates}quality: { toolchains: false }\n`)
  git(project, 'init', '--quiet')
  git(project, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--allow-empty', '--message', 'one')
  const cli = JSON.stringify(path.join(root, 'dist/index.js'))
  const main = `const { cli } = await import(${cli}); await cli(['quality', '--json']); (await import('node:fs')).writeFileSync('peak', String(process.resourceUsage().maxRSS))`
  const out = openSync(path.join(folder, 'report.json'), 'w')
  const argv = ['--input-type=module', '-e', main]
  const done = spawnSync(node24, argv, { cwd: project, stdio: ['ignore', out, 'ignore'] })
  closeSync(out)
  if (done.status !== 0) throw new Error(`The gates ended with ${done.status}.`)
  const report = JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'))
  return { ms: report.stages[0].ms, peak: Number(readFileSync(path.join(project, 'peak'), 'utf8')) / 1024 }
}

/** @param {string} cwd @param {string[]} args */
function git(cwd, ...args) {
  const done = spawnSync('git', args, { cwd, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(done.stderr)
}

/** @param {() => unknown} work */
function timed(work) {
  const from = performance.now()
  work()
  return performance.now() - from
}
