// Runs the tests and counts them: `npm test` what needs npm and Docker only, `real [part…]` what needs tools built from Go,
// `all` both; or rooms by name: unit scenario live. `--no-skip` makes a skipped test a failure.
import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureNode24, node24, root } from './node24.mjs'
import { countTests } from './test-report.mjs'

await ensureNode24(import.meta.url)

/** @typedef {import('./test-report.mjs').Counts} Counts */

/** @type {Counts} */
const none = { passed: 0, failed: 0, skipped: 0, again: [] }
const rooms = ['unit', 'scenario', 'live', 'real']
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const [chosen, filters] = choose(words)
const reports = path.join(root, '.reports')
mkdirSync(reports, { recursive: true })

if (chosen.includes('real')) await installTools()
const counts = [...(words.length === 0 || words[0] === 'all' ? [checkCode()] : []), ...chosen.map(runRoom)]
const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) => counts.reduce((total, one) => total + one[key], 0)
const line = `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`
const again = counts.flatMap((one) => one.again)
const told = [...again, ...(again.length > 0 ? [`${again.length} of the passed tests needed a second try`] : []), line]
console.log(told.join('\n'))
if (process.env['GITHUB_STEP_SUMMARY']) appendFileSync(process.env['GITHUB_STEP_SUMMARY'], `${told.join('\n\n')}\n`)
const skipsCount = process.argv.includes('--no-skip')
if (skipsCount && sum('skipped') > 0) console.error('A skipped test counts as a failure here: its tool is missing.')
process.exitCode = sum('failed') > 0 || (skipsCount && sum('skipped') > 0) ? 1 : 0

/**
 * @param {string[]} given
 * @returns {[string[], string[]]}
 */
function choose([first, ...rest]) {
  if (first === undefined) return [['unit', 'scenario', 'live'], []]
  if (first === 'all') return [rooms, rest]
  if (rooms.includes(first)) return [[first], rest]
  console.error(`No such tests: ${first}. Known: ${rooms.join(' ')} all.`)
  process.exit(2)
}

/** @returns {Counts} */
function checkCode() {
  const done = spawnSync(node24, ['scripts/check.mjs', '--lite'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return done.status === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 }
}

/**
 * The tools of the named parts; all of them without a name; none where the name is that of a test. One that cannot be had leaves its tests skipped and counted.
 */
async function installTools() {
  const { parts } = await import('./toolbox.d/parts.mjs')
  const named = filters.filter((word) => parts.some(({ name }) => name === word))
  const wanted = filters.length === 0 ? ['real'] : named
  if (wanted.length === 0) return
  spawnSync(path.join(root, 'scripts/toolbox'), wanted, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

/**
 * A part chooses the tests that use it; another word those with it in their path.
 * @param {string[]} words
 */
function filesUsing(words) {
  const files = readdirSync(path.join(root, 'test/real'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.real.ts'))
    .map((name) => path.join('test/real', name))
  return words.flatMap((word) => {
    const using = files.filter((file) => readFileSync(path.join(root, file), 'utf8').includes(`findTool('${word}'`))
    return using.length > 0 ? using : [word]
  })
}

/**
 * @param {string} room
 * @returns {Counts}
 */
function runRoom(room) {
  const report = path.join(reports, `${room}.json`)
  rmSync(report, { force: true })
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    room,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    // They wait for containers more than they compute.
    ...(room === 'live' || room === 'real' ? ['--maxWorkers=3'] : []),
    // A machine shared with others may be slow once; a test that needed its second try is named above the last line.
    ...((room === 'live' || room === 'real') && process.env['CI'] === 'true' ? ['--retry=1'] : []),
  ]
  const done = spawnSync(node24, [...args, ...(room === 'real' ? filesUsing(filters) : filters)], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return count(room, report, done.status === 0)
}

/**
 * @param {string} room
 * @param {string} report
 * @param {boolean} good
 * @returns {Counts}
 */
function count(room, report, good) {
  if (existsSync(report)) return countTests(JSON.parse(readFileSync(report, 'utf8')), { good, root })
  console.error(`The ${room} tests ended without a report.`)
  return { ...none, failed: 1 }
}
