import { createHmac } from 'node:crypto'

/**
 * The service without its socket. `now` gives milliseconds; `state.draining` is set when it is about to stop.
 */
export function createApp(settings, now = Date.now) {
  const startedAt = now()
  const state = { draining: false }
  const isReady = () => !state.draining && now() - startedAt >= settings.readyAfter

  const routes = {
    '/': () => [200, { message: `${settings.greeting} from ${settings.environment}`, version: settings.version }],
    '/health': () => [200, { status: 'alive' }],
    '/ready': () => (isReady() ? [200, { status: 'ready' }] : [503, { status: 'not ready' }]),
  }

  return { state, handle }

  function handle(request, response) {
    const route = routes[new URL(request.url, 'http://service').pathname]
    const [status, body] =
      route === undefined
        ? [404, { error: 'not found' }]
        : request.method === 'GET'
          ? route()
          : [405, { error: 'GET only' }]
    const headers = { 'content-type': 'application/json', ...signature(body) }
    response.writeHead(status, headers).end(`${JSON.stringify(body)}\n`)
  }

  /** Lets a client check that the answer came from a holder of the key. */
  function signature(body) {
    if (settings.sessionKey === '') return {}
    return { 'x-signature': createHmac('sha256', settings.sessionKey).update(JSON.stringify(body)).digest('hex') }
  }
}
