import { expect, test } from 'vitest'
import { checkComposeFile } from '../../src/scan/hardening/compose.ts'
import { checkHardening } from '../../src/systems/compose-hardening.ts'
import { hardeningNotes } from '../../src/targets/compose/hardening.ts'

const hardened = {
  image: 'x',
  security_opt: ['no-new-privileges:true'],
  read_only: true,
  user: '10001:10001',
  cap_drop: ['ALL'],
  deploy: { resources: { limits: { memory: '64M' } } },
  healthcheck: { test: ['CMD', 'true'] },
  environment: { DB_PASSWORD_FILE: '/run/secrets/db' },
  networks: { back: null },
}
const model = (change: object) => ({
  services: { web: { ...hardened, ...change } },
  networks: { back: { internal: true } },
})
const ids = (change: object) => checkHardening(model(change)).map(({ id }) => id)

test('a hardened service has no weakness', () => expect(ids({})).toEqual([]))

const cases: [id: string, change: object][] = [
  ['DA-C001', { security_opt: ['no-new-privileges:false'] }],
  ['DA-C002', { read_only: false }],
  ['DA-C003', { user: undefined }],
  ['DA-C003', { user: '0:0' }],
  ['DA-C004', { cap_drop: ['NET_ADMIN'] }],
  ['DA-C005', { privileged: true }],
  ['DA-C006', { volumes: ['/var/run/docker.sock:/var/run/docker.sock:ro'] }],
  ['DA-C006', { volumes: [{ type: 'bind', source: '/run/docker.sock', target: '/s' }] }],
  ['DA-C007', { deploy: {} }],
  ['DA-C008', { healthcheck: { disable: true } }],
  ['DA-C009', { environment: ['DB_PASSWORD=hunter2'] }],
  ['DA-C009', { environment: { API_KEY: 'x' } }],
  ['DA-C010', { network_mode: 'host' }],
  ['DA-C011', { networks: ['front'] }],
]
test.each(cases)('%s: %j', (id, change) => expect(ids(change)).toEqual([id]))

test('accepted ones are left out of the plan, by rule and by service', () => {
  const weak = { name: 'p', ...model({ privileged: true, read_only: false }) } as never
  expect(hardeningNotes(weak)).toEqual([
    expect.stringMatching(/^DA-C002: web can write to its root/),
    expect.stringMatching(/^DA-C005: web is privileged/),
  ])
  expect(hardeningNotes(weak, { ignore: [{ id: 'DA-C005', service: 'web', reason: 'needs the GPU' }] })).toHaveLength(1)
  expect(hardeningNotes(weak, { ignore: [{ id: 'DA-C005', service: 'db', reason: 'not this' }] })).toHaveLength(2)
  expect(hardeningNotes(weak, { check: false })).toEqual([])
})

test('the scan finds them in files by their name, with the line of the service', () => {
  const text = 'services:\n  "web":\n    image: x\n    privileged: true\n'
  const found = checkComposeFile({ path: 'deploy/docker-compose.prod.yml', text })
  expect(found).toContainEqual(expect.objectContaining({ id: 'DA-C005', severity: 'high', line: 2 }))
  expect(checkComposeFile({ path: 'k8s/web.yml', text })).toEqual([])
  expect(checkComposeFile({ path: 'compose.yaml', text: 'a: [' })).toEqual([])
})
