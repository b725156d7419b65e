import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { type ForwardProxy, startForwardProxy } from '../fakes/forward-proxy.ts'
import { startGithub } from '../fakes/github.ts'
import { startRegistry } from '../fakes/registry.ts'
import { readBody } from '../fakes/server.ts'
import { listenTls } from '../fakes/tls.ts'
import { openJob } from './job.ts'

const token = 'gho_0123456789abcdef'
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

/** A server over TLS that an authority of the company's own answers for. */
async function behindTls(url: string) {
  const server = await listenTls(async (incoming, out) => {
    const body = await readBody(incoming)
    const { host: _, connection: _c, ...headers } = incoming.headers as Record<string, string>
    const given = {
      method: incoming.method ?? 'GET',
      headers,
      ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
    }
    const answer = await fetch(`${url}${incoming.url?.replace('/api/v3/', '/')}`, given)
    const kept = ['content-type', 'www-authenticate'].flatMap((name) => {
      const value = answer.headers.get(name)
      return value === null ? [] : [[name, value] as const]
    })
    out.writeHead(answer.status, Object.fromEntries(kept)).end(Buffer.from(await answer.arrayBuffer()))
  })
  closing.push(() => server.close())
  return server
}

/** A runner in a company: GitHub and the registry are names that only the proxy knows, and their authority is the company's. */
async function openCompany() {
  const github = await startGithub({ token, repository: 'acme/shop', clock: { now: Date.now } })
  const registry = await startRegistry({ auth: 'basic', users: { ada: 'pass-word' } })
  closing.push(
    () => github.close(),
    () => registry.close(),
  )
  const [api, images] = [await behindTls(github.url), await behindTls(`http://${registry.host}`)]
  const proxy = await startForwardProxy({
    'github.company.test:443': api.host,
    'registry.company.test:443': images.host,
  })
  closing.push(() => proxy.close())
  const pull_request = {
    number: 7,
    head: { ref: 'topic', sha: 'a'.repeat(40), repo: { full_name: 'acme/shop' } },
    base: { ref: 'main', repo: { full_name: 'acme/shop' } },
  }
  const job = await openJob(
    { README: '' },
    { number: 7, pull_request },
    {
      GITHUB_API_URL: 'https://github.company.test/api/v3',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
    },
  )
  closing.push(() => job.close())
  const trust = (ca: string) => {
    const file = path.join(job.folder, 'authority.pem')
    writeFileSync(file, ca)
    return { NODE_EXTRA_CA_CERTS: file }
  }
  return { github, job, proxy, trust, api, images }
}

const through = ({ url }: ForwardProxy) => ({ HTTPS_PROXY: url, HTTP_PROXY: url, NO_PROXY: '127.0.0.1' })
const section = JSON.stringify({ app: 'shop', part: 'quality', text: '### gates' })

describe('a runner behind a proxy, with an authority of its own', () => {
  test('reaches GitHub', async () => {
    const { github, job, proxy, trust, api } = await openCompany()
    const env = { ...through(proxy), ...trust(api.ca) }
    const done = await job.run('comment', { inputs: { sections: section, 'github-token': token }, env })
    expect(done.code, done.log).toBe(0)
    expect(github.comments.all, done.log).toHaveLength(1)
    expect(proxy.asked).toContain('CONNECT github.company.test:443')
  })

  test('reaches a registry', async () => {
    const { job, proxy, trust, images } = await openCompany()
    const env = { ...through(proxy), ...trust(images.ca) }
    const inputs = { registry: 'registry.company.test', username: 'ada', password: 'pass-word' }
    const done = await job.run('login', { inputs, env })
    expect(done.code, done.log).toBe(0)
    expect(proxy.asked).toContain('CONNECT registry.company.test:443')
  })

  test('without the authority: what to name is said', async () => {
    const { job, proxy } = await openCompany()
    const inputs = { registry: 'registry.company.test', username: 'ada', password: 'pass-word' }
    const done = await job.run('login', { inputs, env: through(proxy) })
    expect(done.code, done.log).toBe(4)
    expect(done.summary.split('\n')[0]).toContain('NODE&#95;EXTRA&#95;CA&#95;CERTS')
  })

  test('a name in NO_PROXY is asked without it', async () => {
    const { job, proxy, trust, api } = await openCompany()
    const env = { ...through(proxy), ...trust(api.ca), NO_PROXY: '.company.test' }
    const done = await job.run('comment', { inputs: { sections: section, 'github-token': token }, env })
    expect(done.log).toContain('ENOTFOUND')
    expect(proxy.asked).toEqual([])
  })
})
