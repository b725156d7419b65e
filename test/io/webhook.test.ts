import { expect, test } from 'vitest'
import { connector } from '../../src/io/connect.ts'
import { createHttp } from '../../src/io/http.ts'
import type { Tools } from '../../src/io/tools.ts'
import { webhookOperations } from '../../src/io/webhook.ts'
import { ManualClock } from '../engine/world.ts'
import { listen } from '../fakes/server.ts'

const { signal } = new AbortController()

test('whoever is too busy to tell the outcome is asked again when it says so, not before', async () => {
  const looks: number[] = []
  const clock = new ManualClock()
  const server = await listen((request, response) => {
    if (request.method === 'POST') return void response.writeHead(202, { location: '/status' }).end()
    looks.push(clock.now())
    if (looks.length === 1) return void response.writeHead(429, { 'retry-after': '30' }).end()
    return void response.end('{"state":"succeeded"}')
  })
  try {
    const http = createHttp({ env: {}, connect: connector({}) })
    const calls = webhookOperations({ http, clock } as unknown as Tools)
    const input = { url: `${server.url}/hook`, key: 'k', signs: 's', body: '{}', every: 500 }
    await calls['webhook.send']?.(input, signal)
    const ask = () => calls['webhook.status']?.(input, signal)
    await expect(ask()).rejects.toMatchObject({ kind: 'transient', retryAfter: 30_000 })
    for (let second = 0; second < 29; second += 1) {
      clock.time += 1000
      expect(await ask()).toMatchObject({ state: 'running' })
    }
    clock.time += 1000
    expect(await ask()).toMatchObject({ state: 'succeeded' })
    expect(looks).toHaveLength(2)
  } finally {
    await server.close()
  }
})
