import { type LoopbackServer, listen } from './server.ts'

export interface Prometheus extends LoopbackServer {
  /** What the next queries give, one after the other; the last one stays. A number, several series, nothing, or a refusal. */
  answers: (number | readonly number[] | 'unavailable' | 'refused' | 'matrix' | 'scalar')[]
  /** Queries with their Authorization header, in order. */
  readonly asked: { readonly query: string; readonly authorization: string }[]
}

/** A server that answers `/api/v1/query` in the forms of Prometheus' HTTP API. */
export async function startPrometheus(answers: Prometheus['answers']): Promise<Prometheus> {
  const asked: { query: string; authorization: string }[] = []
  const server = await listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
    if (pathname !== '/api/v1/query') {
      response.writeHead(404).end()
      return
    }
    asked.push({ query: searchParams.get('query') ?? '', authorization: request.headers.authorization ?? '' })
    const answer = (prometheus.answers.length > 1 ? prometheus.answers.shift() : prometheus.answers[0]) ?? []
    const send = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    const good = (resultType: string, result: unknown) => send(200, { status: 'success', data: { resultType, result } })
    const now = Date.now() / 1000
    if (answer === 'unavailable') send(503, { status: 'error', errorType: 'unavailable', error: 'starting up' })
    else if (answer === 'refused')
      send(400, { status: 'error', errorType: 'bad_data', error: 'parse error: unexpected end of input' })
    else if (answer === 'matrix') good('matrix', [{ metric: {}, values: [[now, '1']] }])
    else if (answer === 'scalar') good('scalar', [now, '0.5'])
    else
      good(
        'vector',
        [answer].flat().map((value, index) => ({ metric: { pod: `shop-${index}` }, value: [now, String(value)] })),
      )
  })
  const prometheus: Prometheus = { ...server, answers, asked }
  return prometheus
}
