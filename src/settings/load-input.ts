import type { ZodType } from 'zod'
import type { SecretsFrom } from '../core/secrets-from.ts'
import type { Checkout } from './detect.ts'
import type { Inputs } from './inputs.ts'
import type { Environment } from './interpolate.ts'

/** What settings are made from. */
export interface LoadInput extends Checkout {
  /** Absolute path of the checkout. */
  readonly root: string
  readonly env: Environment
  readonly inputs: Inputs
  /** `acme/shop` and `https://github.com` of the event; empty outside a forge. */
  readonly repository: string
  readonly serverUrl: string
  /** Deployments are recorded at the forge unless the config says otherwise. */
  readonly forge: boolean
  readonly remoteUrl?: string | undefined
  /** Inside CI no `.env` is read. */
  readonly ci: boolean
  /** Values that came through the `secrets` input, by name (see `readSecrets`). */
  readonly secrets?: Environment
  /** Fetches values of declared secrets, for an environment that is deployed to. */
  readonly fetchSecrets?: (from: SecretsFrom) => Promise<Environment>
  /** Called only when there is a config file. */
  readonly targetSchemas: (wanted: (kind: string) => boolean) => Promise<Readonly<Record<string, ZodType | undefined>>>
  /** Environments whose application configuration must be complete and good. Default: the input `environment`, if given. */
  readonly deploying?: readonly string[]
}
