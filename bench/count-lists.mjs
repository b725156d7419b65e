import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Agent, request } from 'node:https'

/**
 * A plain proxy before the API server that notes which lists are asked for.
 * @param {string} kubeconfig path
 */
export async function countLists(kubeconfig) {
  const { users, clusters } = JSON.parse(readFileSync(kubeconfig, 'utf8'))
  const upstream = new URL(clusters[0].cluster.server)
  const agent = new Agent({ keepAlive: true, rejectUnauthorized: false })
  /** Lists since the last change that was sent. */
  let seen = /** @type {number[]} */ ([])
  const server = createServer((incoming, outgoing) => {
    const { pathname, searchParams } = new URL(incoming.url ?? '', 'http://localhost')
    const { method } = incoming
    if (method === 'PATCH' && !searchParams.has('dryRun')) seen = []
    if (method === 'GET' && /\/namespaces\/[^/]+\/[a-z]+$/.test(pathname)) seen.push(performance.now())
    const headers = { ...incoming.headers, host: upstream.host, authorization: `Bearer ${users[0].user.token}` }
    const options = { agent, method, headers, host: upstream.hostname, port: upstream.port }
    const out = request({ ...options, path: incoming.url }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    out.on('error', () => outgoing.destroy())
    incoming.pipe(out)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  return {
    port: /** @type {{ port: number }} */ (server.address()).port,
    /** The lists of one poll are asked for at the same time; the next one comes later. */
    lists() {
      const polls = /** @type {number[]} */ ([])
      for (const [index, at] of seen.entries()) {
        if (index > 0 && at - (seen[index - 1] ?? 0) < 20) polls.push((polls.pop() ?? 0) + 1)
        else polls.push(1)
      }
      const sorted = [...polls].sort((a, b) => a - b)
      return { polls: polls.length, most: Math.max(...polls), usual: sorted[sorted.length >> 1] ?? 0, all: seen.length }
    },
    close() {
      server.closeAllConnections()
      agent.destroy()
      return new Promise((resolve) => server.close(() => resolve(undefined)))
    },
  }
}
