import { createHash, createHmac } from 'node:crypto'
import { Failure } from '../../core/failure.ts'
import { kindOfAnswer } from '../login/answer.ts'
import type { Around, Keys } from './credentials.ts'

/** One call of a service, and how its refusal is told. */
export interface AwsCall extends Around {
  readonly service: string
  readonly region: string
  readonly target: string
  readonly body: string
  readonly keys: Keys
  /** Host name before the region, where it is not the service's own name; and the variable that names another endpoint. */
  readonly host?: string
  readonly endpoint?: string
  /** What is told when it refuses: "Amazon's registry refused a login", and what the account needs. */
  readonly refusal: { readonly text: string; readonly hint: string }
}

/** A signed call of the JSON protocol: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html */
export async function callAws(call: AwsCall): Promise<unknown> {
  const { target, body, keys, tools, signal, refusal } = call
  const url = endpointOf(call)
  const time = new Date(tools.clock.now()).toISOString().replace(/[-:]|\.\d{3}/g, '')
  const headers: Record<string, string> = {
    'content-type': 'application/x-amz-json-1.1',
    host: url.host,
    'x-amz-date': time,
    ...(keys.session === '' ? {} : { 'x-amz-security-token': keys.session }),
    'x-amz-target': target,
  }
  const answer = await tools.http.fetch({
    method: 'POST',
    url: url.href,
    headers: { ...headers, authorization: sign(call, headers, time) },
    body,
    timeout: 30_000,
    signal,
  })
  const json = parse(answer.body.toString('utf8'))
  if (answer.status === 200) return json
  const type =
    String(json['__type'] ?? '')
      .split('#')
      .at(-1) ?? ''
  const said = `${type || answer.status} ${String(json['message'] ?? json['Message'] ?? '')}`.trim()
  throw new Failure(kindOfAnswer(answer.status, type), `${refusal.text}: ${said}`, { hint: refusal.hint })
}

/** As the variables say that AWS's own programs read, else the service's of the region. */
function endpointOf({ service, region, host, endpoint, tools }: AwsCall): URL {
  const variable = endpoint ?? service.toUpperCase().replaceAll('-', '_')
  const own = tools.env[`AWS_ENDPOINT_URL_${variable}`] || tools.env['AWS_ENDPOINT_URL']
  const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com'
  return new URL(own || `https://${host ?? service}.${region}.${domain}/`)
}

/** Signature version 4 over these headers and the body. @param time `20260102T030405Z` */
function sign(
  { service, region, body, keys }: AwsCall,
  headers: Readonly<Record<string, string>>,
  time: string,
): string {
  const names = Object.keys(headers).sort()
  const lines = names.map((name) => `${name}:${headers[name]}`)
  const canonical = ['POST', '/', '', ...lines, '', names.join(';'), sha256(body)].join('\n')
  const scope = `${time.slice(0, 8)}/${region}/${service}/aws4_request`
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n')
  const key = scope.split('/').reduce<Buffer | string>((secret, part) => hmac(secret, part), `AWS4${keys.secret}`)
  const signature = hmac(key, text).toString('hex')
  return `AWS4-HMAC-SHA256 Credential=${keys.id}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest()
