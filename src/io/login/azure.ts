import { Failure } from '../../core/failure.ts'
import { endpointOf } from '../registry/endpoint.ts'
import { idToken } from '../runner/oidc.ts'
import type { Tools } from '../tools.ts'
import { kindOfAnswer } from './answer.ts'
import type { Cloud } from './google.ts'
import type { Account } from './verify.ts'

export interface AzureLogin {
  readonly registry: string
  /** The application (or managed identity) that trusts this repository. */
  readonly client: string
  readonly tenant: string
}

/** The user of every account that stands for a token: https://learn.microsoft.com/azure/container-registry/container-registry-authentication */
const user = '00000000-0000-0000-0000-000000000000'

/**
 * An account for Azure's registries that lives three hours: the job's token becomes one of Microsoft Entra (workload identity federation), and
 * the registry exchanges that for one of its own. https://learn.microsoft.com/entra/workload-id/workload-identity-federation
 */
export async function azureAccount(login: AzureLogin, tools: Tools, signal: AbortSignal): Promise<Account> {
  const { registry, client, tenant } = login
  const entra = await entraToken({ client, tenant, scope: 'https://containerregistry.azure.net' }, tools, signal)
  const exchanged = await post(
    {
      url: `${endpointOf(registry)}/oauth2/exchange`,
      form: {
        grant_type: 'access_token',
        service: registry,
        tenant,
        access_token: entra,
      },
      what: `${registry} refused the token of Entra`,
      hint: 'Give the identity a role at the registry: AcrPush to build, AcrPull to deploy.',
    },
    { tools, signal },
  )
  return { registry, user, password: tokenIn(exchanged, 'refresh_token', tools) }
}

export interface EntraIdentity {
  readonly client: string
  readonly tenant: string
  /** The service that the token is for. */
  readonly scope: string
}

/** A token of Microsoft Entra for one service, for the token of this job. */
export async function entraToken(
  { client, tenant, scope }: EntraIdentity,
  tools: Cloud,
  signal: AbortSignal,
): Promise<string> {
  const token = await idToken({
    env: tools.env,
    audience: 'api://AzureADTokenExchange',
    http: tools.http.request,
    signal,
  })
  tools.secrets.add('id token for Azure', token)
  const authority = (tools.env['AZURE_AUTHORITY_HOST'] || 'https://login.microsoftonline.com').replace(/\/+$/, '')
  const entra = await post(
    {
      url: `${authority}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`,
      form: {
        client_id: client,
        scope: `${scope}/.default`,
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: token,
      },
      what: 'Entra refused the token of this job',
      hint: 'Check the ids of application and tenant, and the federated credential’s subject (repo:OWNER/NAME:environment:NAME, or ref).',
    },
    { tools, signal },
  )
  return tokenIn(entra, 'access_token', tools)
}

interface Post {
  readonly url: string
  readonly form: Readonly<Record<string, string>>
  readonly what: string
  readonly hint: string
}

async function post(
  { url, form, what, hint }: Post,
  { tools, signal }: { tools: Cloud; signal: AbortSignal },
): Promise<Record<string, unknown>> {
  const answer = await tools.http.fetch({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
    timeout: 30_000,
    signal,
  })
  const json = parse(answer.body.toString('utf8'))
  if (answer.status === 200) return json
  const { error = '', error_description: said = '' } = json as Record<string, string>
  const why = String(said).split(/\r?\n/)[0] ?? ''
  throw new Failure(kindOfAnswer(answer.status, String(error)), `${what}: ${answer.status} ${error} ${why}`.trim(), {
    hint,
  })
}

function tokenIn(json: Record<string, unknown>, name: string, tools: Cloud): string {
  const token = json[name]
  if (typeof token !== 'string' || token === '') throw new Failure('auth', 'Azure gave no token.')
  tools.secrets.add(`Azure ${name}`, token)
  return token
}

function parse(text: string): Record<string, unknown> {
  try {
    return (JSON.parse(text) ?? {}) as Record<string, unknown>
  } catch {
    return {}
  }
}
