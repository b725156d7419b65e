import { Failure } from '../../core/failure.ts'
import { type Operations, text } from '../operations.ts'
import type { Tools } from '../tools.ts'
import { callAws } from './call.ts'
import { type Around, awsKeys, type Keys } from './credentials.ts'

/**
 * - `aws.secrets {region, role, keys}` → name → value. A key is the name or ARN of a secret, or `SECRET#KEY` for one key of a JSON secret.
 *   Each secret is fetched once; every value is masked from here on.
 */
export function awsSecretsOperations(tools: Tools): Operations {
  return {
    'aws.secrets': async (input, signal) => {
      const keys = Object.entries({ ...(input['keys'] as object) }).map(([name, place]) => {
        const [secret = '', key = ''] = String(place).split('#')
        return { name, secret, key }
      })
      const region = text(input, 'region')
      const account = await awsKeys(text(input, 'role', ''), region, 'AWS Secrets Manager', { tools, signal })
      const names = [...new Set(keys.map(({ secret }) => secret))]
      const found = await Promise.all(
        names.map(async (name) => [name, await fetchSecret(name, { region, account, tools, signal })] as const),
      )
      const values = new Map(found)
      return Object.fromEntries(
        keys.map(({ name, secret, key }) => {
          const value = pick(values.get(secret) ?? '', { name, secret, key })
          tools.secrets.add(name, value)
          return [name, value]
        }),
      )
    },
  }
}

interface Fetching extends Around {
  readonly region: string
  readonly account: Keys
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html */
async function fetchSecret(name: string, { region, account, tools, signal }: Fetching): Promise<string> {
  const answer = (await callAws({
    service: 'secretsmanager',
    endpoint: 'SECRETS_MANAGER',
    target: 'secretsmanager.GetSecretValue',
    refusal: {
      text: `AWS Secrets Manager does not give ${name}`,
      hint: `The role needs secretsmanager:GetSecretValue on it (and kms:Decrypt for a key of your own); check name and region (${region}).`,
    },
    body: JSON.stringify({ SecretId: name }),
    keys: account,
    region,
    tools,
    signal,
  })) as { SecretString?: string }
  if (typeof answer.SecretString === 'string') return answer.SecretString
  throw new Failure('usage', `The secret ${name} in AWS Secrets Manager is binary; text is expected.`)
}

/** A message never quotes the value, only the keys that it has. */
function pick(value: string, { name, secret, key }: { name: string; secret: string; key: string }): string {
  if (key === '') return value
  const json = parse(value)
  const found = json?.[key]
  if (typeof found === 'string' || typeof found === 'number') return String(found)
  const why = json === undefined ? 'is no JSON object' : `has no key ${key}`
  throw new Failure('absent', `${name}: the secret ${secret} in AWS Secrets Manager ${why}.`, {
    ...(json === undefined ? {} : { hint: `It has: ${Object.keys(json).join(', ')}.` }),
  })
}

function parse(value: string): Record<string, unknown> | undefined {
  try {
    const json: unknown = JSON.parse(value)
    return json !== null && typeof json === 'object' && !Array.isArray(json)
      ? (json as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
