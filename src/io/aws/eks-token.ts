import { createHash, createHmac } from 'node:crypto'
import type { Keys } from './credentials.ts'

export interface EksIdentity {
  readonly cluster: string
  readonly region: string
  readonly keys: Keys
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The token by which a cluster of Amazon knows who asks: a signed question to STS, which the cluster asks for us. It is taken for 15 minutes.
 * https://github.com/kubernetes-sigs/aws-iam-authenticator#api-authorization-from-outside-a-cluster */
export function eksToken({ cluster, region, keys, now }: EksIdentity): string {
  const host = `sts.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
  const time = new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, '')
  const scope = `${time.slice(0, 8)}/${region}/sts/aws4_request`
  const query = Object.entries({
    Action: 'GetCallerIdentity',
    Version: '2011-06-15',
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${keys.id}/${scope}`,
    'X-Amz-Date': time,
    'X-Amz-Expires': '60',
    ...(keys.session === '' ? {} : { 'X-Amz-Security-Token': keys.session }),
    'X-Amz-SignedHeaders': 'host;x-k8s-aws-id',
  })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
  const canonical = `GET\n/\n${query}\nhost:${host}\nx-k8s-aws-id:${cluster}\n\nhost;x-k8s-aws-id\n${sha256('')}`
  const text = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonical)}`
  const key = scope.split('/').reduce<Buffer | string>((secret, part) => hmac(secret, part), `AWS4${keys.secret}`)
  const url = `https://${host}/?${query}&X-Amz-Signature=${hmac(key, text).toString('hex')}`
  return `k8s-aws-v1.${Buffer.from(url).toString('base64url')}`
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest()
