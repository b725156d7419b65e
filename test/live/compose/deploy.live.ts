import { expect } from 'vitest'
import { testLive } from '../engine.ts'
import { app, pushImage } from './images.ts'
import { openWorld } from './world.ts'

const web = `services:
  web:
    image: \${REPOSITORY:-}shop:\${TAG}
    init: true
    stop_grace_period: 1s
`

testLive('deploys by digest, verifies it, and a second time changes nothing', async () => {
  const world = openWorld()
  world.write('compose.yaml', web.replace('${REPOSITORY:-}shop', world.repository))
  const digest = pushImage(world.repository, app.good('one'))
  const first = await world.deploy({ digest })
  expect(first.outcome.failure).toBeUndefined()
  expect(first.outcome.state).toBe('succeeded')
  expect(world.running()).toEqual([`web running ${world.repository}@${digest}`])
})
