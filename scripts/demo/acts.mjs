// The demo, act by act: what is done, and what must be true afterwards.
import { appendFileSync, cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { checkout } from '../toolbox.d/cache.mjs'
import { claim, must } from './claims.mjs'
import { headline, say } from './narrate.mjs'
import { containersOf, get, platformsOf, registryDigest, registryTags } from './outside.mjs'
import { projects } from './stage.mjs'

/** @typedef {import('./stage.mjs').Stage} Stage */

/** @type {((stage: Stage) => Promise<void>)[]} */
export const acts = [pushMain, refuseUntried, tagRelease, deployBroken, lookBack]

/** The digest that the first act deployed. */
let released = ''

/** @param {Stage} stage */
async function pushMain(stage) {
  headline('1. main was pushed: gates, build for two platforms, scan, deploy to staging')
  const done = await stage.deployAction('run', '--ref', 'refs/heads/main', '--environment', 'staging')
  must('the run ends with 0', done.code === 0, done.code)
  const [web, ...others] = await containersOf(stage, projects.staging)
  released = web?.digest ?? ''
  must('one container runs, from a digest of our image', isDigest(released) && others.length === 0, [web, ...others])
  claim('it is running, healthy and was never restarted', isGood(web), web)
  const held = await registryDigest(stage, released)
  claim(`the registry has that digest: ${released.slice(0, 19)}…`, held === released, held)
  const platforms = await platformsOf(stage, released)
  claim('it is an index for linux/amd64 and linux/arm64', String(platforms) === 'linux/amd64,linux/arm64', platforms)
  const { port, text } = await look(stage, 'staging')
  claim(`/health and /ready answer 200 on port ${port}`, text.health === 200 && text.ready === 200, text)
  claim('it runs with the configuration of staging', text.root.includes('Hello, tester, from staging'), text.root)
  const [record] = await history(stage, 'staging')
  claim('a record says so: staging, succeeded, that digest', isRecord(record, 'succeeded', released), record)
}

/** @param {Stage} stage */
async function refuseUntried(stage) {
  headline('2. A hotfix is tagged that never ran in staging: production refuses it')
  await stage.git('switch', '--quiet', '--create', 'hotfix')
  appendFileSync(path.join(stage.repository, 'src/log.mjs'), '// A hotfix in a hurry.\n')
  await stage.git('commit', '--quiet', '--all', '--message', 'A hotfix in a hurry')
  await stage.git('tag', 'v0.9.1')
  const done = await stage.deployAction('run', '--ref', 'refs/tags/v0.9.1', '--environment', 'production')
  claim('the run ends with 4, the exit code of "denied"', done.code === 4, done.code)
  claim('it says that staging has not run this digest', /staging/.test(done.text) && /has not run/.test(done.text))
  const running = await containersOf(stage, projects.production)
  claim('nothing of production was touched', running.length === 0, running)
  await stage.git('switch', '--quiet', 'main')
}

/** @param {Stage} stage */
async function tagRelease(stage) {
  headline('3. main is tagged v1.0.0: production takes the same digest')
  await stage.git('tag', 'v1.0.0')
  const done = await stage.deployAction('run', '--ref', 'refs/tags/v1.0.0', '--environment', 'production')
  must('the run ends with 0', done.code === 0, done.code)
  const [web] = await containersOf(stage, projects.production)
  claim('production runs the very digest of staging, healthy', web?.digest === released && isGood(web), web)
  const tags = await registryTags(stage)
  const version = tags.find((tag) => tag === '1.0.0' || tag === 'v1.0.0')
  const tagged = version === undefined ? tags : await registryDigest(stage, version)
  claim('the version tag in the registry names it', tagged === released, tagged)
  const { text } = await look(stage, 'production')
  claim('/health and /ready answer 200', text.health === 200 && text.ready === 200, text)
  claim('it calls itself production, 1.0.0', /from production/.test(text.root) && /1\.0\.0/.test(text.root), text.root)
  const [record] = await history(stage, 'production')
  claim('a record says so', isRecord(record, 'succeeded', released), record)
}

/** @param {Stage} stage */
async function deployBroken(stage) {
  headline('4. A version that crashes after its start: cause shown, rolled back, the old digest verified')
  const patch = path.join(stage.repository, 'broken.patch')
  cpSync(path.join(checkout, 'examples/http-service/broken.patch'), patch)
  await stage.git('apply', 'broken.patch')
  rmSync(patch)
  await stage.git('commit', '--quiet', '--all', '--message', 'Warm up the cache at start')
  say('(Lint and tests pass: the fault shows only when it runs.)')
  const done = await stage.deployAction('run', '--ref', 'refs/heads/main', '--environment', 'staging')
  must('the run does not end with 0', done.code !== 0, done.code)
  claim('it prints the line that tells the cause', done.text.includes('cannot warm up the cache'))
  const [web, ...others] = await containersOf(stage, projects.staging)
  claim('staging runs the old digest again, healthy', web?.digest === released && isGood(web), web)
  claim('nothing of the broken version is left', others.length === 0, others)
  const { text } = await look(stage, 'staging')
  claim('/health and /ready answer 200', text.health === 200 && text.ready === 200, text)
  const [record] = await history(stage, 'staging')
  claim('its record says "rolled back", unhealthy, crashed', isUndone(record), record)
  const production = await containersOf(stage, projects.production)
  claim('production never noticed', production[0]?.digest === released && isGood(production[0]), production)
}

/** @param {Stage} stage */
async function lookBack(stage) {
  headline('5. What the records say')
  const told = await stage.deployAction('history')
  const words = ['staging', 'production', 'rolled back', 'succeeded']
  claim('history shows it all', told.code === 0 && words.every((word) => told.text.includes(word)))
  const now = await stage.deployAction('status')
  const short = released.slice('sha256:'.length, 'sha256:'.length + 12)
  claim('status shows what runs where', now.code === 0 && now.text.includes(short), short)
  const status = JSON.stringify(await stage.json('status'))
  claim('status --json agrees', status.includes(released) && status.includes('production'))
  claim('no secret was printed in any of it', !stage.printed.some((line) => line.includes(stage.secret)))
}

/**
 * @param {Stage} stage
 * @param {'staging' | 'production'} environment
 */
async function look(stage, environment) {
  const port = stage.ports[environment]
  const [root, health, ready] = await Promise.all([get(port, '/'), get(port, '/health'), get(port, '/ready')])
  return { port, text: { root: root.body, health: health.status, ready: ready.status } }
}

/**
 * @typedef {{ environment: string, state: string, images: Record<string, string>, failureKind?: string, reason?: string }} Entry
 * Records of an environment, newest first.
 * @param {Stage} stage
 * @param {string} environment
 * @returns {Promise<Entry[]>}
 */
async function history(stage, environment) {
  const answer = await stage.json('history')
  const records = /** @type {Entry[]} */ (Array.isArray(answer) ? answer : (answer.records ?? []))
  return records.filter((record) => record.environment === environment)
}

/** @param {string} text */
function isDigest(text) {
  return /^sha256:[0-9a-f]{64}$/.test(text)
}

/** @param {import('./outside.mjs').Running | undefined} container */
function isGood(container) {
  return container?.state === 'running' && container.health === 'healthy' && container.restarts === 0
}

/**
 * @param {Entry | undefined} record
 * @param {string} state
 * @param {string} digest
 */
function isRecord(record, state, digest) {
  return record?.state === state && Object.values(record.images).every((image) => image.endsWith(`@${digest}`))
}

/** @param {Entry | undefined} record */
function isUndone(record) {
  return record?.state === 'rolled back' && record.failureKind === 'unhealthy' && /crash/.test(record.reason ?? '')
}
