import { Failure } from '../core/failure.ts'
import { isSecretRef } from '../core/secret.ts'
import type { Settings } from '../core/settings.ts'
import { parseDotenv } from './dotenv.ts'
import type { Inputs } from './inputs.ts'
import type { Environment } from './interpolate.ts'
import { isMapping } from './path.ts'

/** The values of the input `secrets`: one NAME=VALUE a line, where PEM, JSON, base64 and what is in double quotes may have several; or a JSON
 * object, as `toJSON(secrets)` makes it. A message about them never quotes them.
 * @throws Failure `usage` */
export function readSecrets(inputs: Inputs): Readonly<Record<string, string>> {
  const text = inputs.get('secrets')?.value ?? ''
  if (text === '') return {}
  if (text.startsWith('{')) return fromJson(text)
  const { entries, wrong } = parseDotenv(text, { pasted: true })
  if (wrong.length > 0) throw malformed(`line ${wrong[0]} is not`)
  return Object.fromEntries(entries.map(({ name, value }) => [name, value]))
}

function fromJson(text: string): Record<string, string> {
  const data = parse(text)
  if (!isMapping(data)) throw malformed('it is not')
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function malformed(what: string): Failure {
  return new Failure('usage', `secrets: ${what} NAME=VALUE, nor is it a JSON object.`, {
    hint: 'Write one NAME=VALUE a line; put other values of several lines than PEM, JSON and base64 in double quotes.',
  })
}

export interface SecretInput {
  readonly settings: Settings
  /** From `readSecrets`. */
  readonly given: Environment
  readonly env: Environment
  readonly readFile: (path: string) => Promise<string | undefined>
  readonly ci: boolean
  /** The environment that is deployed to: its `.env.NAME` counts. */
  readonly environment?: string | undefined
}

/** The values of all secrets that the settings refer to and that somebody gave, by name: for the port that hands them out.
 * The order is that of the application's configuration: input, environment, `.env` (not in CI), `.env.ENVIRONMENT`. */
export async function secretValues(input: SecretInput): Promise<Readonly<Record<string, string>>> {
  const { settings, given, env, environment, ci } = input
  const local = ci ? {} : await dotenvOf('.env', input.readFile)
  const own = environment === undefined ? {} : await dotenvOf(`.env.${environment}`, input.readFile)
  return Object.fromEntries(
    secretNames(settings).flatMap((name) => {
      const value = given[name] || env[name] || local[name] || own[name]
      return value === undefined || value === '' ? [] : [[name, value]]
    }),
  )
}

/** Every name that stands in the settings as `{ secret: NAME }`, and every variable declared as a secret. */
export function secretNames(settings: Settings): string[] {
  const names = new Set<string>()
  const visit = (value: unknown): void => {
    if (isSecretRef(value)) names.add(value.secret)
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) visit(inner)
  }
  visit(settings.gates)
  visit(settings.services)
  visit(settings.images)
  visit(settings.notify)
  for (const { variables, connection, hosts, target, beside, checks } of settings.environments) {
    visit([variables, connection, hosts?.members.map((host) => host.connection), target.config, beside, checks])
    for (const { name, secret } of variables) if (secret) names.add(name)
  }
  return [...names].sort()
}

async function dotenvOf(path: string, readFile: SecretInput['readFile']): Promise<Environment> {
  const text = await readFile(path)
  return Object.fromEntries(parseDotenv(text ?? '').entries.map(({ name, value }) => [name, value]))
}
