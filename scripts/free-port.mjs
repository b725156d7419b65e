// Ports for what tests and the demo start.
import { createServer } from 'node:net'

/**
 * A port of loopback that nobody uses now, below those that the kernel gives to connections (from 32768): one that is bound later, or again after
 * its process was ended, is then still free.
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = 10_000 + Math.floor(Math.random() * 22_000)
    if (await isFree(port)) return port
  }
  throw new Error('no free port between 10000 and 32000')
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
