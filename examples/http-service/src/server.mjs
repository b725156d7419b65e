import { createServer } from 'node:http'
import { createApp } from './app.mjs'
import { log } from './log.mjs'
import { readSettings } from './settings.mjs'

const settings = readSettings(process.env)
const app = createApp(settings)
const server = createServer(app.handle)

server.listen(settings.port, () => log('info', 'listening', { port: settings.port, version: settings.version }))

for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stop(signal))

/** Answers what has begun, takes nothing new, and ends. */
function stop(signal) {
  app.state.draining = true
  log('info', 'stopping', { signal })
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 3000).unref()
}
