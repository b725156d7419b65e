import type { Http } from './http.ts'

/** HTTP that is loaded with the first request: a run that sends none does not wait for Node's HTTP and TLS. */
export function lazyHttp(env: Readonly<Record<string, string>>): Http {
  let loaded: Promise<Http> | undefined
  const http = () => {
    loaded ??= open(env)
    return loaded
  }
  return {
    request: async (request) => (await http()).request(request),
    fetch: async (request) => (await http()).fetch(request),
    close() {
      void loaded?.then((opened) => opened.close())
    },
  }
}

async function open(env: Readonly<Record<string, string>>): Promise<Http> {
  const [{ createHttp }, { connector }] = await Promise.all([import('./http.ts'), import('./connection.ts')])
  return createHttp({ env, connect: connector(env) })
}
