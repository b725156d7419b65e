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
  const seen = /** @type {{ at: number, path: string }[]} */ ([])
  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url ?? '', 'http://localhost')
    if (incoming.method === 'GET' && /\/namespaces\/[^/]+\/[a-z]+$/.test(pathname) && !pathname.endsWith('/configmaps'))
      seen.push({ at: performance.now(), path: pathname.split('/').at(-1) ?? '' })
    const headers = { ...incoming.headers, host: upstream.host, authorization: `Bearer ${users[0].user.token}` }
    const options = { agent, method: incoming.method, headers, host: upstream.hostname, port: upstream.port }
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
    /** A poll begins with the list of the workloads; the first two are the plan's. */
    lists() {
      const polls = /** @type {number[]} */ ([])
      for (const { path: plural } of seen) {
        if (plural === 'deployments') polls.push(1)
        else if (polls.length > 0) polls.push((polls.pop() ?? 0) + 1)
      }
      const watched = polls.slice(1)
      const sorted = [...watched].sort((a, b) => a - b)
      return { polls: watched.length, most: Math.max(...watched), usual: sorted[sorted.length >> 1] ?? 0 }
    },
    close() {
      server.closeAllConnections()
      agent.destroy()
      return new Promise((resolve) => server.close(() => resolve(undefined)))
    },
  }
}
