import { expect } from 'vitest'
import { createPorts } from '../../../src/io/ports.ts'
import { createSecrets } from '../../../src/io/secrets.ts'
import { engine, testLive } from '../engine.ts'

const { signal } = new AbortController()

testLive('the Docker Engine API over its socket: a call, a creation, a refusal, a stopped call', async () => {
  const ports = createPorts({ env: { ...engine().env }, secrets: createSecrets(), signal })
  const ask = (method: string, url: string, body?: object) =>
    ports.http({
      method,
      url,
      at: 'docker',
      timeout: 20_000,
      signal,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const volume = `io-live-${process.pid}`
  try {
    const version = await ask('GET', '/version')
    expect(JSON.parse(version.body)).toMatchObject({ Version: expect.stringMatching(/^\d+\./) })
    const created = await ask('POST', '/v1.44/volumes/create', { Name: volume, Labels: { a: 'ü' } })
    expect(created.status).toBe(201)
    expect(JSON.parse((await ask('GET', `/v1.44/volumes/${volume}`)).body)).toMatchObject({ Labels: { a: 'ü' } })
    expect((await ask('GET', '/v1.44/containers/none/json')).status).toBe(404)
    const stop = new AbortController()
    const events = ports.http({
      method: 'GET',
      url: '/v1.44/events',
      at: 'docker',
      timeout: 20_000,
      signal: stop.signal,
    })
    stop.abort(new Error('stopped'))
    await expect(events).rejects.toThrow('stopped')
  } finally {
    await ask('DELETE', `/v1.44/volumes/${volume}`)
    await ports.close()
  }
})
