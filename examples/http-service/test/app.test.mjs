import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { test } from 'node:test'
import { createApp } from '../src/app.mjs'
import { readSettings } from '../src/settings.mjs'

test('says who and which version it is', async (context) => {
  const { get } = await serve(context, { APP_VERSION: '1.2.3', GREETING: 'Hi', APP_ENVIRONMENT: 'staging' })
  const { status, body } = await get('/')
  assert.equal(status, 200)
  assert.deepEqual(body, { message: 'Hi from staging', version: '1.2.3' })
})

test('is alive at once and ready after its warm-up', async (context) => {
  const service = await serve(context, { READY_AFTER_MS: '500' })
  assert.equal((await service.get('/health')).status, 200)
  assert.equal((await service.get('/ready')).status, 503)
  service.clock.now += 500
  assert.equal((await service.get('/ready')).status, 200)
})

test('is alive but not ready while it drains', async (context) => {
  const service = await serve(context, { READY_AFTER_MS: '0' })
  service.app.state.draining = true
  assert.equal((await service.get('/ready')).status, 503)
  assert.equal((await service.get('/health')).status, 200)
})

test('signs its answers with the session key and does not show it', async (context) => {
  const { get } = await serve(context, { SESSION_KEY: 'a key' })
  const { headers, body } = await get('/')
  assert.match(headers.get('x-signature'), /^[0-9a-f]{64}$/)
  assert.ok(!JSON.stringify(body).includes('a key'))
})

test('knows no other path and no other method', async (context) => {
  const { get } = await serve(context, {})
  assert.equal((await get('/nowhere')).status, 404)
  assert.equal((await get('/', { method: 'POST' })).status, 405)
})

test('names every wrong setting at once', () => {
  assert.throws(() => readSettings({ HTTP_PORT: 'x', READY_AFTER_MS: '-1' }), /HTTP_PORT.*READY_AFTER_MS/)
})

/** The service on a free port, with a clock that the test sets. */
async function serve(context, env) {
  const clock = { now: 1000 }
  const app = createApp(readSettings(env), () => clock.now)
  const server = createServer(app.handle).listen(0, '127.0.0.1')
  await once(server, 'listening')
  context.after(() => {
    server.closeAllConnections()
    server.close()
  })
  const get = async (path, options) => {
    const answer = await fetch(`http://127.0.0.1:${server.address().port}${path}`, options)
    return { status: answer.status, headers: answer.headers, body: await answer.json() }
  }
  return { app, clock, get }
}
