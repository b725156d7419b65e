// Questions to a Docker engine over its socket.
import { request } from 'node:http'

/**
 * GET of the engine's API, or another method without a body. Rejects on no answer within `timeout` and on status ≥ 400.
 * @param {string} socketPath
 * @param {string} route
 * @param {{ method?: string, timeout?: number }} [options] timeout in milliseconds
 * @returns {Promise<string>}
 */
export function callEngine(socketPath, route, { method = 'GET', timeout = 5000 } = {}) {
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath, path: route, method, timeout, headers: { Host: 'docker' } }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('error', reject)
      response.on('end', () => {
        if ((response.statusCode ?? 500) < 400) resolve(body)
        else reject(new Error(`${method} ${route}: ${response.statusCode} ${body.trim()}`))
      })
    })
    sent.on('timeout', () => sent.destroy(new Error(`${method} ${route}: no answer in ${timeout} ms`)))
    sent.on('error', reject)
    sent.end()
  })
}

/** @param {string} socketPath */
export async function answers(socketPath) {
  return callEngine(socketPath, '/_ping', { timeout: 2000 }).then(
    () => true,
    () => false,
  )
}
