import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { bothWays } from '../../../src/settings/detect/parts.ts'
import { temporaryFolder } from '../../fakes/folder.ts'
import { gate } from '../../fakes/given.ts'
import { runGates } from '../../quality/world.ts'
import { app, docker, pushImage } from '../compose/images.ts'
import { postgresImage } from '../compose/postgres.ts'
import { engine, testLive } from '../engine.ts'

const none = {
  image: '',
  command: [],
  stack: '',
  images: {},
  env: {},
  port: 0,
  ready: '',
  timeout: 60_000,
  provides: {},
}
const left = async () => docker('ps', '--all', '--quiet', '--filter', 'label=deploy-action.service')
const project = () => docker('ps', '--all', '--quiet', '--filter', 'name=deploy-action-e2e')

testLive('migrations go up, down and up on a scratch PostgreSQL, which is gone afterwards', async () => {
  const tag = await postgresImage()
  const pushed = await docker('push', '--quiet', tag).then(() =>
    docker('inspect', '--format', '{{index .RepoDigests 0}}', tag),
  )
  const root = temporaryFolder()
  writeFileSync(path.join(root, 'up.sql'), 'create table carts (id int primary key);')
  writeFileSync(path.join(root, 'down.sql'), 'drop table carts;')
  const sql = (file: string) => `docker exec -i "$DB" psql -U postgres -v ON_ERROR_STOP=1 < ${file}`
  const db = {
    ...none,
    id: 'db',
    image: pushed,
    port: 5432,
    ready: 'pg_isready -h 127.0.0.1 -U postgres',
    provides: { DB: '{name}', DATABASE_URL: 'postgres://postgres@{host}:{port}/postgres' },
  }
  const good = gate('migrations', { run: bothWays({ up: sql('up.sql'), down: sql('down.sql') }), services: ['db'] })
  const url = gate('url', {
    run: 'timeout 5 bash -c "exec 3<>/dev/tcp/$(echo $DATABASE_URL | sed s,.*@,,\\;s,:,/,\\;s,/postgres,,)"',
    services: ['db'],
  })
  const run = await runGates(root, [good, url], { services: [db], env: engine().env })
  expect(run.report.failure).toBeUndefined()
  writeFileSync(path.join(root, 'nothing.sql'), 'select 1;')
  const stuck = { ...good, run: bothWays({ up: sql('up.sql'), down: sql('nothing.sql') }) }
  const second = await runGates(root, [stuck], { services: [db], env: engine().env })
  expect(second.report.failure?.details.join('\n')).toContain('relation "carts" already exists')
  expect(await left()).toBe('')
})

testLive('a stack runs the built digest by override, builds nothing, and is gone when its gate fails', async () => {
  const repository = `${engine().registry}/live/quality`
  const digest = await pushImage(repository, app.good('built'))
  const root = temporaryFolder()
  writeFileSync(
    path.join(root, 'e2e.yml'),
    'services:\n  web:\n    build: ./nowhere\n    ports: ["127.0.0.1::8080"]\n    init: true\n',
  )
  const e2e = {
    ...none,
    id: 'e2e',
    stack: 'e2e.yml',
    images: { web: 'app' },
    provides: { URL: 'http://{host}:{web:8080}', PROJECT: '{name}' },
  }
  const run = `node -e "(async () => { for (let i = 0; i < 50; i += 1) { try { process.stdout.write(await (await fetch(process.env.URL + '/version')).text()); return } catch { await new Promise((go) => setTimeout(go, 100)) } } process.exit(1) })()"
docker inspect --format '{{.Config.Image}}' $(docker ps --quiet --filter "name=$PROJECT")
test "$IMAGE" = "$IMAGE_APP"
exit 9`
  const images = { app: { name: repository, digest, tags: [], labels: {}, version: '', annotations: [] } }
  const gates = [gate('e2e', { run, onImage: true, services: ['e2e'] })]
  const { report } = await runGates(root, gates, { services: [e2e], env: engine().env, images })
  expect(report.stage).toBe('verify')
  expect(report.failure?.details).toEqual(['built', `${repository}@${digest}`])
  expect(report.failure?.message).toMatch(/failed with exit code 9/)
  expect(readFileSync(`${root}/.deploy-action/quality/services/e2e.log`, 'utf8')).toContain('built starts')
  expect(await project()).toBe('')
})

testLive('what a killed run has left is ended by the next one', async () => {
  const digest = await pushImage(`${engine().registry}/live/quality`, app.good('built'))
  const root = temporaryFolder()
  const name = 'deploy-action-old-0badcafe'
  await docker('network', 'create', name)
  await docker(
    'run',
    '--detach',
    '--name',
    name,
    '--network',
    name,
    '--label',
    `deploy-action.service=${name}`,
    `${engine().registry}/live/quality@${digest}`,
  )
  const folder = `${root}/.deploy-action/quality/services`
  const { machineIdentity } = await import('../../../src/io/machine.ts')
  const { machine } = await machineIdentity()
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    `${folder}/${name}.json`,
    JSON.stringify({ name, kind: 'container', stack: '', pid: 1, start: 'before the boot', machine }),
  )
  const web = { ...none, id: 'web', image: `${engine().registry}/live/quality@${digest}`, port: 8080 }
  const { report } = await runGates(root, [gate('a', { run: 'true', services: ['web'] })], {
    services: [web],
    env: engine().env,
  })
  expect(report.failure).toBeUndefined()
  expect(await left()).toBe('')
})

testLive('a container that ends at once fails with its log', async () => {
  const repository = `${engine().registry}/live/quality`
  const digest = await pushImage(repository, app.crash)
  const broken = { ...none, id: 'web', image: `${repository}@${digest}`, port: 8080 }
  const { report } = await runGates(temporaryFolder(), [gate('a', { run: 'true', services: ['web'] })], {
    services: [broken],
    env: engine().env,
  })
  expect(report.failure).toMatchObject({ kind: 'unhealthy', message: 'The service web ended with exit code 3.' })
  expect(report.failure?.details.join('\n')).toContain('cannot reach the database')
  expect(await left()).toBe('')
})
