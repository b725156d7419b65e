import { afterAll, describe, expect, test } from 'vitest'
import { digest, openProject, type Project, type ProjectOptions } from './external-project.ts'

const open: Project[] = []
afterAll(() => {
  for (const project of open.splice(0)) project.close()
})
function project(options: Partial<ProjectOptions> = {}): Project {
  const opened = openProject({
    target: '{ command: { deploy: ./deploy.sh, verify: ./verify.sh, status: cat world/running } }',
    environment: ['variables: { GREETING: { default: "hello; echo $HOME" } }', 'secrets: [TOKEN]'],
    files: { 'deploy.sh': deploySh, 'verify.sh': verifySh },
    env: { TOKEN: 'opensesame' },
    ...options,
  })
  open.push(opened)
  return opened
}

/** Writes down what it was told, then "runs" the digest, unless it is the bad one. */
const deploySh = `#!/bin/sh
echo "$DEPLOY_TASK $DEPLOY_DIGEST before:$DEPLOY_PREVIOUS_DIGEST" >> world/told
env | grep -E '^(DEPLOY_|GREETING|TOKEN)' | sort > world/env
echo "deploying with $TOKEN"
case "$DEPLOY_DIGEST" in
  sha256:b*) echo "no room on the host" >&2; exit 9 ;;
  sha256:7*) [ -e world/again ] || { touch world/again; echo busy >&2; exit 75; } ;;
  sha256:5*) sleep 30 ;;
esac
echo "$DEPLOY_IMAGE" > world/running
`
const verifySh = `#!/bin/sh
case "$(cat world/running)" in *sha256:d*) echo "answers 500" >&2; exit 1 ;; *) exit 0 ;; esac
`

describe('the command target', { concurrent: true }, () => {
  test('what it has not is told before anything is done: kept backups, hosts', async () => {
    const restored = await project().run('restore', 'test')
    expect([restored.code, restored.text]).toEqual([2, expect.stringContaining('The target command keeps no backups.')])
    const spread = project({
      environment: ['hosts: { a: { connection: { context: a } }, b: { connection: { context: b } } }'],
    })
    const deployed = await spread.deploy('a')
    expect([deployed.code, deployed.text]).toEqual([2, expect.stringContaining('the target command is not on hosts')])
    expect(await spread.records()).toEqual([])
  })

  test('is told the release by its environment; what runs is looked at; recorded like every target', async () => {
    const shop = project()
    const first = await shop.deploy('a')
    expect(first.code, first.text).toBe(0)
    expect(first.text).not.toContain('opensesame')
    const env = shop.read('world/env')
    expect(env).toContain(`DEPLOY_IMAGE=127.0.0.1:9/acme/shop@${digest('a')}`)
    expect(env).toContain(`DEPLOY_DIGEST_APP=${digest('a')}`)
    expect(env).toContain('DEPLOY_ENVIRONMENT=test')
    expect(env).toContain('GREETING=hello; echo $HOME')
    expect(env).toContain('TOKEN=opensesame')
    expect((await shop.deploy('c')).code).toBe(0)
    expect(shop.read('world/told').split('\n').at(-1)).toBe(`deploy ${digest('c')} before:${digest('a')}`)
    expect(await shop.records()).toMatchObject([
      {
        state: 'succeeded',
        destination: 'command/shop-test',
        previous: { app: `127.0.0.1:9/acme/shop@${digest('a')}` },
      },
      { state: 'succeeded' },
    ])
    const status = JSON.parse((await shop.run('status', 'test', '--json')).text)
    expect(status[0]).toMatchObject({ asRecorded: true, running: [{ digest: digest('c') }] })
    const back = await shop.run('rollback', '--environment', 'test')
    expect(back.code, back.text).toBe(0)
    expect(shop.read('world/running')).toContain(digest('a'))
    expect(shop.read('world/told').split('\n').at(-1)).toBe(`rollback ${digest('a')} before:${digest('c')}`)
  })

  test.each([
    ['the command', 'b', /The command exited with 9: no room on the host/],
    ['verify', 'd', /verify: exits with 1: answers 500/],
  ])('a failure of %s is told, and the earlier release is deployed again', async (_what, letter, message) => {
    const shop = project()
    expect((await shop.deploy('a')).code).toBe(0)
    const bad = await shop.deploy(letter)
    expect(bad.code, bad.text).toBe(1)
    expect(bad.text).toMatch(message)
    expect(shop.read('world/running')).toContain(digest('a'))
    expect(shop.read('world/told').split('\n').at(-1)).toBe(`rollback ${digest('a')} before:${digest(letter)}`)
    expect((await shop.records())[0]).toMatchObject({ state: 'rolled back' })
  })

  test('a command that exits 0 and leaves another digest is no success; 75 is tried again', async () => {
    const target = '{ command: { deploy: ["true"], status: "echo sha256:$(printf %064d 0)" } }'
    const shop = project({ target, deadline: '2s', environment: ['rollback: manual'] })
    const { code, text } = await shop.deploy('c')
    expect(code, text).toBe(8)
    expect(text).toMatch(/status: sha256:0+ runs, not sha256:c+/)
    const again = project()
    const busy = await again.deploy('7')
    expect(busy.code, busy.text).toBe(0)
    expect(busy.text).toMatch(/attempt 2 .*busy/)
  })

  test('a rollback command, and a first deploy that fails', async () => {
    const rollback =
      '{ command: { deploy: ./deploy.sh, rollback: "echo \\"$DEPLOY_TASK to:$DEPLOY_VERSION\\" > world/back" } }'
    const shop = project({ target: rollback })
    const bad = await shop.deploy('b')
    expect(bad.code, bad.text).toBe(1)
    expect(shop.read('world/back')).toBe('rollback to:')
    const held = project()
    expect((await held.deploy('b')).code).toBe(1)
    expect((await held.records())[0]).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('held at command.deploy'),
    })
  })

  test('killed in the middle: status tells, heal deploys the earlier release; the remote remembers it in refs', async () => {
    const shop = project()
    expect((await shop.deploy('a')).code).toBe(0)
    const killed = await shop.killWhen('5', () => shop.read('world/told').includes(digest('5')))
    expect(killed.signal).toBe('SIGKILL')
    expect(shop.refs().some((ref) => ref.includes('intent_2e_'))).toBe(true)
    expect((await shop.run('status', 'test')).text).toMatch(/interrupted/)
    const healed = await shop.run('heal', 'test')
    expect(healed.code, healed.text).toBe(0)
    expect(shop.read('world/running')).toContain(digest('a'))
    expect(shop.read('world/told').split('\n').at(-1)).toMatch(new RegExp(`^rollback ${digest('a')}`))
    expect(shop.refs().some((ref) => ref.includes('intent_2e_'))).toBe(false)
  })

  test.each([true, false])('two deploys at once follow each other (with a remote: %s)', async (remote) => {
    const shop = project({ remote })
    const both = await Promise.all([shop.deploy('a'), shop.deploy('c')])
    expect(
      both.map(({ code }) => code),
      both.map(({ text }) => text).join('\n'),
    ).toEqual([0, 0])
    expect(both.some(({ text }) => text.includes('held by'))).toBe(true)
    expect((await shop.records()).map(({ state }) => state)).toEqual(['succeeded', 'succeeded'])
  })
})
