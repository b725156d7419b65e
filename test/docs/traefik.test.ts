import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { temporaryFolder } from '../fakes/folder.ts'

const run = promisify(execFile)

/** The commands of the page for Traefik: `live`, then `switch`. */
function commands(): string[] {
  const text = readFileSync(path.resolve('docs/targets/blue-green.md'), 'utf8')
  const section = text.slice(text.indexOf('## Traefik'))
  return [...section.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, code = '']) => code)
}

/** An API that answers as Traefik's does, from a file that it loads a moment after it was changed. */
async function openTraefik(load: boolean) {
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-traefik-'))
  const file = path.join(folder, 'shop.yml')
  let loaded = 'http://127.0.0.1:1'
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    if (load && asked > 2 && existsSync(file))
      loaded = parse(readFileSync(file, 'utf8')).http.services.shop.loadBalancer.servers[0].url
    response.statusCode = request.url === '/api/http/services/shop@file' ? 200 : 404
    const servers = [{ url: loaded }]
    const status = { [loaded]: 'UP' }
    response.end(
      JSON.stringify({ loadBalancer: { servers }, status: 'enabled', serverStatus: status, name: 'shop@file' }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const here = (script: string) =>
    script.replaceAll('127.0.0.1:8080', `127.0.0.1:${port}`).replaceAll('/etc/traefik/dynamic', folder)
  return {
    folder,
    ask: async (script: string, env: Record<string, string> = {}) =>
      (await run('sh', ['-c', here(script)], { env: { ...process.env, PATH: withCurl(), ...env } })).stdout.trim(),
    async close() {
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The machine's curl; behind it a script for a machine that has none. */
function withCurl(): string {
  const folder = temporaryFolder()
  const script = `const answer = await fetch(process.argv.at(-1)).catch(() => process.exit(7))
if (!answer.ok) process.exit(22)
process.stdout.write(await answer.text())`
  writeFileSync(path.join(folder, 'curl.mjs'), script)
  const call = `#!/bin/sh\nexec ${process.execPath} ${folder}/curl.mjs "$@"\n`
  writeFileSync(path.join(folder, 'curl'), call, { mode: 0o755 })
  return `${process.env['PATH']}:${folder}`
}

test('the switch for Traefik writes its file whole, waits until it is loaded, and live tells it', async () => {
  const [live = '', turn = ''] = commands()
  const traefik = await openTraefik(true)
  try {
    expect(await traefik.ask(live)).toBe('http://127.0.0.1:1')
    await traefik.ask(turn, { DEPLOY_UPSTREAM: '127.0.0.1:32768' })
    expect(await traefik.ask(live)).toBe('http://127.0.0.1:32768')
    expect(readdirSync(traefik.folder)).toEqual(['shop.yml'])
  } finally {
    await traefik.close()
  }
})

test('a file that Traefik does not load fails the switch', async () => {
  const turn = commands()[1]?.replace('seq 100', 'seq 3') ?? ''
  const traefik = await openTraefik(false)
  try {
    const failed = traefik.ask(turn, { DEPLOY_UPSTREAM: '127.0.0.1:32768' })
    await expect(failed).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('did not load') })
  } finally {
    await traefik.close()
  }
})
