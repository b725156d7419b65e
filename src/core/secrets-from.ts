/** Where values of declared secrets are fetched from, beside what this job is given. */
export interface SecretsFrom {
  readonly kind: 'aws'
  readonly region: string
  /** The role that this job assumes by OIDC; empty: the environment's keys. */
  readonly role: string
  /** Declared name → name or ARN of a secret, with `#KEY` for one key of a JSON secret. */
  readonly keys: Readonly<Record<string, string>>
}
