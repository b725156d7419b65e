import type { InputSpec } from './spec.ts'

const doors = ['login'] as const

/** What docker/login-action takes, under its names, and what a login by OIDC needs. */
export const loginInputs = [
  { name: 'registry', description: 'The registry, such as ghcr.io. Default: Docker Hub.', doors },
  { name: 'username', description: 'The user. Default for ghcr.io: who started the run.', doors },
  { name: 'password', description: 'Password, token or key. Default for ghcr.io: the token of this job.', doors },
  {
    name: 'ecr',
    description: 'Whether the registry is Amazon’s: `auto` tells by its name.',
    doors,
    default: 'auto',
    choices: ['auto', 'true', 'false'],
  },
  { name: 'scope', description: 'Only for this repository and action of Buildx: `acme/shop@push`.', doors },
  { name: 'logout', description: 'Take the credentials away when the job ends.', doors, default: 'true' },
  {
    name: 'registry-auth',
    description: 'Several logins as YAML: a list of mappings with registry, username, password, scope, ecr.',
    doors,
  },
  { name: 'aws-role', description: 'Role for Amazon’s registry that the job assumes by OIDC.', doors },
  {
    name: 'google-provider',
    description:
      'Workload identity provider for Google’s registries by OIDC: `projects/N/locations/global/workloadIdentityPools/POOL/providers/ID`.',
    doors,
  },
  {
    name: 'google-service-account',
    description: 'Service account to act as. Default: the provider’s own identity.',
    doors,
  },
  { name: 'azure-client-id', description: 'Application that Azure’s registries know this job as, by OIDC.', doors },
  { name: 'azure-tenant-id', description: 'The tenant of that application.', doors },
] as const satisfies readonly InputSpec[]
