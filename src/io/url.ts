import { Failure } from '../core/failure.ts'

/** @throws Failure `usage` */
export function parseUrl(text: string): URL {
  const url = URL.parse(text)
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url
  throw new Failure('usage', `${JSON.stringify(text.slice(0, 200))} is not an http or https URL.`)
}

/** What Node's requests take of a URL. */
export function optionsOf(method: string, url: URL, headers: Readonly<Record<string, string>>) {
  const credentials =
    url.username === '' ? {} : { auth: `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}` }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return { method, host, port: url.port, path: url.pathname + url.search, headers: { ...headers }, ...credentials }
}

interface Redirected {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

/** Where an answer leads to. Only GET and HEAD are sent again, and never from https to http. */
export function redirectOf(
  request: { readonly method: string; readonly follow?: boolean },
  answer: Redirected,
  url: URL,
): URL | undefined {
  const to = answer.headers['location']
  if (request.follow === false || to === undefined || ![301, 302, 303, 307, 308].includes(answer.status)) return
  if (request.method !== 'GET' && request.method !== 'HEAD') return
  const next = URL.parse(to, url.href)
  if (next?.protocol !== 'https:' && (next?.protocol !== 'http:' || url.protocol === 'https:')) return
  return next
}

/** Another host gets nothing but what says which representation is wanted: any other header may carry a secret. */
export function withoutCredentials(headers: Readonly<Record<string, string>>): Record<string, string> {
  const harmless = new Set(['accept', 'accept-language', 'user-agent', 'range'])
  return Object.fromEntries(Object.entries(headers).filter(([name]) => harmless.has(name.toLowerCase())))
}

/** Without credentials and query, which may hold a signature. */
export function showUrl(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`
}
