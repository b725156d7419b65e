import { Failure } from '../../core/failure.ts'
import { kindOfAnswer } from '../login/answer.ts'
import { idToken } from '../runner/oidc.ts'
import type { Tools } from '../tools.ts'

/** An AWS access key; `session` is empty for one that does not expire. */
export interface Keys {
  readonly id: string
  readonly secret: string
  readonly session: string
}

export interface Around {
  readonly tools: Pick<Tools, 'env' | 'http' | 'secrets' | 'clock'>
  readonly signal: AbortSignal
}

/** Keys for a call: of the role that this job assumes by OIDC, else those of the environment. @throws Failure `auth` */
export async function awsKeys(role: string, region: string, what: string, { tools, signal }: Around): Promise<Keys> {
  if (role !== '') return assumeRole(role, region, { tools, signal })
  const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: secret = '', AWS_SESSION_TOKEN: session = '' } = tools.env
  if (id !== '' && secret !== '') return { id, secret, session }
  throw new Failure('auth', `There are no credentials for ${what}.`, {
    hint: 'Name a role that this job may assume (with permissions: id-token: write), or give AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to the step.',
  })
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html: the only call that is not signed. */
async function assumeRole(role: string, region: string, { tools, signal }: Around): Promise<Keys> {
  const token = await idToken({ env: tools.env, audience: 'sts.amazonaws.com', http: tools.http.request, signal })
  tools.secrets.add('id token for AWS', token)
  const url =
    tools.env['AWS_ENDPOINT_URL_STS'] || tools.env['AWS_ENDPOINT_URL'] || `https://sts.${region}.amazonaws.com`
  const form = {
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: role,
    RoleSessionName: 'deploy-action',
    WebIdentityToken: token,
  }
  const answer = await tools.http.fetch({
    method: 'POST',
    url: `${url.replace(/\/$/, '')}/`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/xml' },
    body: new URLSearchParams(form).toString(),
    timeout: 30_000,
    signal,
  })
  const text = answer.body.toString('utf8')
  const pick = (name: string) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(text)?.[1] ?? ''
  if (answer.status !== 200) {
    throw new Failure(
      kindOfAnswer(answer.status, pick('Code')),
      `AWS did not let this job assume ${role}: ${pick('Code') || answer.status} ${pick('Message')}`.trim(),
      {
        hint: 'Check the role’s trust policy: the audience sts.amazonaws.com and the subject of this repository.',
      },
    )
  }
  const keys = { id: pick('AccessKeyId'), secret: pick('SecretAccessKey'), session: pick('SessionToken') }
  for (const [name, value] of Object.entries(keys)) if (name !== 'id') tools.secrets.add(`AWS ${name}`, value)
  return keys
}
