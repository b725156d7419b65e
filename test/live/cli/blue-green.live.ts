import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'vitest'
import { freePort } from '../../../scripts/free-port.mjs'
import { installParts } from '../../../scripts/toolbox.d/install.mjs'
import { proxiesRoot } from '../../../scripts/toolbox.d/proxies.mjs'
import { until } from '../../fakes/until.ts'
import { docker } from '../compose/images.ts'
import { removeProject } from '../compose/outside.ts'
import { testLive } from '../engine.ts'
import { type Beside, openProject, type Project } from './project.ts'

interface Front {
  /** What the proxy says of its loaded configuration, and how it is changed: shell texts. */
  readonly live: string
  readonly turn: string
  start(port: number): Promise<void>
  stop(): Promise<void>
}

/** nginx whose upstream is a file of its own; a location tells which one is loaded. */
async function nginx(): Promise<Front> {
  await installParts(['proxies'])
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-nginx-'))
  const program = path.join(proxiesRoot(), 'usr/sbin/nginx')
  const command = `${program} -p ${folder} -c ${folder}/nginx.conf -e ${folder}/error.log`
  let child: ChildProcess | undefined
  const upstream = (address: string) =>
    `upstream app { server ${address}; }\nmap $host $live { default "${address}"; }\n`
  const ask = askCommand(folder)
  const live = `${ask} http://127.0.0.1:PORT/__live`
  writeFileSync(
    path.join(folder, 'switch.sh'),
    `printf 'upstream app { server %s; }\\nmap $host $live { default "%s"; }\\n' "$DEPLOY_UPSTREAM" "$DEPLOY_UPSTREAM" > ${folder}/new
mv ${folder}/new ${folder}/upstream.conf && ${command} -s reload || exit 1
for round in $(seq 100); do [ "$(${ask} "http://127.0.0.1:$1/__live")" = "$DEPLOY_UPSTREAM" ] && exit 0; sleep 0.1; done
exit 1\n`,
  )
  return {
    live,
    turn: `sh ${folder}/switch.sh PORT`,
    async start(port) {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/t;`,
      )
      mkdirSync(path.join(folder, 't'))
      writeFileSync(path.join(folder, 'upstream.conf'), upstream('127.0.0.1:1'))
      writeFileSync(
        path.join(folder, 'nginx.conf'),
        `daemon off; user root; worker_processes 1; pid ${folder}/pid; events {}
http { access_log off; ${temporary.join(' ')} include ${folder}/upstream.conf;
server { listen 127.0.0.1:${port}; location = /__live { return 200 $live; } location / { proxy_pass http://app; } } }\n`,
      )
      const [file = '', ...args] = command.split(' ')
      child = spawn(file, args, { stdio: 'ignore' })
      await until(() => answers(`http://127.0.0.1:${port}/__live`))
    },
    stop: () => end(child, folder),
  }
}

/** Caddy, told by its admin API, which is its loaded configuration. */
async function caddy(): Promise<Front> {
  await installParts(['proxies'])
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-caddy-'))
  const admin = `127.0.0.1:${await freePort()}`
  const ask = askCommand(folder)
  const dial = `http://${admin}/config/apps/http/servers/srv0/routes/0/handle/0/upstreams/0/dial`
  let child: ChildProcess | undefined
  return {
    live: `${ask} ${dial} | tr -d '"'`,
    turn: `${ask} ${dial} PATCH "\\"$DEPLOY_UPSTREAM\\""`,
    async start(port) {
      const handle = [{ handler: 'reverse_proxy', upstreams: [{ dial: '127.0.0.1:1' }] }]
      const server = { listen: [`127.0.0.1:${port}`], automatic_https: { disable: true }, routes: [{ handle }] }
      const config = { admin: { listen: admin }, apps: { http: { servers: { srv0: server } } } }
      writeFileSync(path.join(folder, 'caddy.json'), JSON.stringify(config))
      const args = ['run', '--config', path.join(folder, 'caddy.json')]
      const env = { PATH: process.env['PATH'], HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }
      child = spawn(path.join(proxiesRoot(), 'usr/bin/caddy'), args, { stdio: 'ignore', env })
      await until(() => answers(dial))
    },
    stop: () => end(child, folder),
  }
}

/** A command that asks a URL and prints the body of a good answer: URL [METHOD BODY]. */
function askCommand(folder: string): string {
  const script = path.join(folder, 'ask.mjs')
  writeFileSync(
    script,
    `const [url, method, body] = process.argv.slice(2)
const answer = await fetch(url, method ? { method, body, headers: { 'content-type': 'application/json' } } : {})
process.stdout.write(await answer.text())
process.exitCode = answer.ok ? 0 : 22
`,
  )
  return `${process.execPath} ${script}`
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (answer) => answer.ok,
    () => false,
  )
}

async function end(child: ChildProcess | undefined, folder: string): Promise<void> {
  const ended = new Promise((resolve) => child?.once('exit', resolve))
  child?.kill('SIGTERM')
  if (child !== undefined) await ended
  rmSync(folder, { recursive: true, force: true })
}

/** Sends requests all along, each on a connection of its own. @param again a connection that the proxy's port reset is made once more */
function load(port: number, { again }: { again: boolean }) {
  const bodies = new Map<string, number>()
  const failures: string[] = []
  let going = true
  const one = (once: boolean): Promise<void> =>
    new Promise((resolve) => {
      const request = get({ host: '127.0.0.1', port, path: '/version', agent: false, timeout: 5000 }, (answer) => {
        let body = ''
        answer.on('data', (chunk: Buffer) => (body += chunk.toString()))
        answer.on('end', () => {
          if (answer.statusCode === 200) bodies.set(body.trim(), (bodies.get(body.trim()) ?? 0) + 1)
          else failures.push(`${answer.statusCode}`)
          resolve()
        })
      })
      request.on('timeout', () => request.destroy(new Error('timeout')))
      request.on('error', (error: NodeJS.ErrnoException) => {
        if (once && error.code === 'ECONNRESET') return resolve(one(false))
        failures.push(error.message)
        resolve()
      })
    })
  const work = (async () => {
    while (going) {
      await one(again)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  })()
  return async () => {
    going = false
    await work
    return { bodies: [...bodies.keys()].sort(), count: [...bodies.values()].reduce((a, b) => a + b, 0), failures }
  }
}

async function withFront(
  make: () => Promise<Front>,
  body: (project: Project) => Promise<void>,
  beside: Beside = {},
): Promise<void> {
  const front = await make()
  const quoted = (text: string) => JSON.stringify(text)
  const target = `{ blue-green: { project: SHOP, service: web, port: 8080, live: ${quoted(front.live)}, switch: ${quoted(front.turn)} } }`
  const name = `bg-${process.pid}-${Date.now().toString(36)}`
  const { project, close } = await openProject({ ...beside, target: target.replace('SHOP', name), name })
  try {
    await front.start(project.port)
    await body(project)
  } finally {
    for (const colour of ['blue', 'green']) await removeProject(`${name}-${colour}`)
    await close()
    await front.stop()
  }
}

const states = async (name: string) => {
  const rows = await Promise.all(
    ['blue', 'green'].map((colour) =>
      docker(
        'ps',
        '--all',
        '--filter',
        `label=com.docker.compose.project=${name}-${colour}`,
        '--format',
        `${colour} {{.State}}`,
      ),
    ),
  )
  return rows.filter(Boolean)
}

for (const [proxy, front] of Object.entries({ nginx, Caddy: caddy })) {
  testLive(
    `${proxy}: green beside blue, a switch and a bad release without one failed request, an instant return`,
    async () => {
      await withFront(front, async (project) => {
        const { one, two, crash } = project.digests
        const good = async (...args: string[]) => {
          const { code, text } = await project.run(...args)
          expect(code, text).toBe(0)
        }
        const deploy = (digest: string) => ['deploy', '--environment', 'test', '--digest', digest]
        await good(...deploy(one))
        expect(await states(project.name)).toEqual(['blue running'])

        const during = load(project.port, { again: front === caddy })
        await good(...deploy(two))
        const switched = await during()
        expect(switched.failures).toEqual([])
        expect(switched.bodies).toEqual(['one', 'two'])
        expect(switched.count).toBeGreaterThan(100)
        expect(await states(project.name)).toEqual(['blue exited', 'green running'])

        const bad = load(project.port, { again: front === caddy })
        const failed = await project.deploy(crash)
        const served = await bad()
        expect(failed.text).toContain('lost the database')
        expect(failed.code).toBe(1)
        expect(served).toMatchObject({ failures: [], bodies: ['two'] })
        expect(await states(project.name)).toEqual(['blue exited', 'green running'])

        await good(...deploy(one))
        const back = load(project.port, { again: front === caddy })
        await good('rollback', '--environment', 'test')
        const returned = await back()
        expect(returned).toMatchObject({ failures: [], bodies: ['one', 'two'] })
        expect(await states(project.name)).toEqual(['blue exited', 'green running'])
        expect((await project.run('status', 'test')).text).toContain(two.slice(7, 19))
        expect(await project.notes()).toEqual([])
      })
    },
  )
}

testLive('killed after the switch: the next run sends requests to the old colour again; none fails', async () => {
  await withFront(caddy, async (project) => {
    const { one, two } = project.digests
    expect((await project.deploy(one)).code).toBe(0)
    const all = load(project.port, { again: true })
    const args = ['deploy', '--environment', 'test', '--digest', two]
    expect((await project.interrupt(args, 'Watch it stay good', 'SIGKILL')).signal).toBe('SIGKILL')
    const healed = await project.run('heal', 'test')
    expect(healed.code, healed.text).toBe(0)
    const { failures, bodies } = await all()
    expect([failures, bodies]).toEqual([[], ['one', 'two']])
    expect(await states(project.name)).toEqual(['blue running', 'green exited'])
    const last = load(project.port, { again: true })
    await until(async () => (await docker('ps')).length > 0)
    expect((await last()).bodies).toEqual(['one'])
  })
})

testLive(
  'blue-green: migrated before the switch, undone when green fails; backups of what is live, restored; no request fails',
  async () => {
    const shared = `bg-shared-${process.pid}`
    const down = 'undo: "echo down >> /data/marks"'
    const beside: Beside = {
      environment: [
        `before: [{ backup: { service: web, volume: data } }, { migrate: { service: web, run: "echo up >> /data/marks", ${down} } }]`,
      ],
      compose: (text) => `${text}    volumes: ["data:/data"]\nvolumes: { data: { name: ${shared} } }\n`,
    }
    const inside = (name: string, script: string) => docker('exec', `${name}-web-1`, 'sh', '-c', script)
    await withFront(
      caddy,
      async ({ name, digests: { one, two, crash }, port, run, deploy }) => {
        try {
          expect((await deploy(one)).code).toBe(0)
          const all = load(port, { again: true })
          const failed = await deploy(crash)
          expect([failed.code, await inside(`${name}-blue`, 'cat /data/marks')], failed.text).toEqual([
            1,
            'up\nup\ndown',
          ])
          const good = await deploy(two)
          expect(good.code, good.text).toBe(0)
          expect(await all()).toMatchObject({ failures: [], bodies: ['one', 'two'] })
          const listed = JSON.parse((await run('restore', 'test', '--json')).text) as { name: string }[]
          // One was made before the bad release, one before the good one: of the colour that was live.
          expect(listed).toHaveLength(2)
          const restored = await run('restore', 'test', listed.at(-1)?.name ?? '')
          expect(restored.code, restored.text).toBe(0)
          expect(await inside(`${name}-green`, 'cat /data/marks')).toBe('up')
        } finally {
          const kept = await docker('volume', 'ls', '-q', '--filter', `label=io.deploy-action.backups=compose/${name}`)
          for (const colour of ['blue', 'green']) {
            const ids = await docker('ps', '-aq', '--filter', `label=com.docker.compose.project=${name}-${colour}`)
            if (ids !== '') await docker('rm', '--force', ...ids.split('\n'))
          }
          await docker('volume', 'rm', '--force', shared, ...kept.split('\n').filter(Boolean))
        }
      },
      beside,
    )
  },
)
