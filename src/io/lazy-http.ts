import type { Opening } from './connection.ts'
import type { Http } from './tools.ts'

/** HTTP that is loaded with the first request: a run that sends none does not wait for Node's HTTP and TLS. */
export function lazyHttp(opening: Opening): Http {
  let loaded: Promise<Http> | undefined
  const http = () => {
    loaded ??= open(opening)
    return loaded
  }
  return {
    request: async (request) => (await http()).request(request),
    fetch: async (request) => (await http()).fetch(request),
    stream: async (request) => (await http()).stream(request),
    close() {
      void loaded?.then((opened) => opened.close())
    },
  }
}

async function open(opening: Opening): Promise<Http> {
  const { env } = opening
  const [{ createHttp }, { connector }] = await Promise.all([import('./http.ts'), import('./connect.ts')])
  return createHttp({ env, connect: connector(env, opening) })
}
