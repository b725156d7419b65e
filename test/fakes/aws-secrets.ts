import { createHash, createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { type LoopbackServer, listen, readBody } from './server.ts'

export interface SecretsManager extends LoopbackServer {
  /** Name or ARN → its text. */
  readonly secrets: Record<string, string>
  /** Names that were asked for with a good signature, in order. */
  readonly asked: string[]
  /** Variables of a job that may assume `role`. */
  readonly job: Readonly<Record<string, string>>
}

export const keyPair = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'long-lived-key' }
export const role = 'arn:aws:iam::123456789012:role/deploy'
const assumed = { id: 'ASIAASSUMED', secret: 'short-lived-key', session: 'session-of-the-role' }

/** GetSecretValue of AWS Secrets Manager, AssumeRoleWithWebIdentity of STS and GitHub's tokens; a call that is not signed right is refused. */
export async function startSecretsManager(region: string, secrets: Record<string, string>): Promise<SecretsManager> {
  const asked: string[] = []
  const server = await listen(async (request, response) => {
    const body = (await readBody(request)).toString()
    const send = (status: number, value: object) => response.writeHead(status).end(JSON.stringify(value))
    const refuse = (type: string, message: string) => send(400, { __type: type, message })
    if (request.url?.startsWith('/token') === true) {
      const audience = new URL(request.url, 'http://localhost').searchParams.get('audience')
      return send(
        request.headers.authorization === 'bearer runner' || request.headers.authorization === 'Bearer runner'
          ? 200
          : 401,
        { value: `token-for-${audience}` },
      )
    }
    if (body.includes('Action=AssumeRoleWithWebIdentity')) {
      const form = new URLSearchParams(body)
      const good = form.get('WebIdentityToken') === 'token-for-sts.amazonaws.com' && form.get('RoleArn') === role
      const { id, secret, session } = assumed
      const keys = `<AccessKeyId>${id}</AccessKeyId><SecretAccessKey>${secret}</SecretAccessKey><SessionToken>${session}</SessionToken>`
      response.writeHead(good ? 200 : 403).end(good ? `<R>${keys}</R>` : '<E><Code>AccessDenied</Code></E>')
      return
    }
    if (request.headers['x-amz-target'] !== 'secretsmanager.GetSecretValue')
      return refuse('UnknownOperationException', '')
    if (!isSigned(request.headers, body, region))
      return refuse('InvalidSignatureException', 'The signature does not match.')
    const { SecretId: name = '' } = JSON.parse(body) as { SecretId?: string }
    asked.push(name)
    const value = secrets[name]
    if (name.startsWith('forbidden')) return refuse('AccessDeniedException', `not authorized to get ${name}`)
    if (value === undefined)
      return refuse('ResourceNotFoundException', "Secrets Manager can't find the specified secret.")
    return send(200, { Name: name, SecretString: value, VersionStages: ['AWSCURRENT'] })
  })
  const job = { ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?a=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner' }
  return { ...server, secrets, asked, job }
}

/** What AWS checks, written down from its documentation (Signature Version 4). */
function isSigned(headers: IncomingHttpHeaders, body: string, region: string): boolean {
  const form = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\S+), SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/
  const [, id = '', scope = '', signed = '', signature = ''] = form.exec(headers.authorization ?? '') ?? []
  const keys = id === assumed.id ? assumed : { id: keyPair.AWS_ACCESS_KEY_ID, secret: keyPair.AWS_SECRET_ACCESS_KEY }
  if (id !== keys.id || ('session' in keys && headers['x-amz-security-token'] !== keys.session)) return false
  const needed = ['host', 'x-amz-date', 'x-amz-target', ...('session' in keys ? ['x-amz-security-token'] : [])]
  const time = String(headers['x-amz-date'])
  if (!needed.every((name) => signed.split(';').includes(name)) || !time.startsWith(scope.split('/')[0] ?? '?'))
    return false
  if (scope.split('/').slice(1).join('/') !== `${region}/secretsmanager/aws4_request`) return false
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  const hmac = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest()
  const lines = signed.split(';').map((name) => `${name}:${String(headers[name])}\n`)
  const text = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${hash(`POST\n/\n\n${lines.join('')}\n${signed}\n${hash(body)}`)}`
  const key = scope.split('/').reduce<Buffer | string>((last, part) => hmac(last, part), `AWS4${keys.secret}`)
  return hmac(key, text).toString('hex') === signature
}
