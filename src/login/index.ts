import type { Plan } from '../core/plan.ts'
import type { Arg, Step } from '../core/step.ts'
import type { Login } from './read.ts'

export { type Login, type LoginInputs, readLogins } from './read.ts'

export interface LoginPlace {
  /** The job's own folder for Docker's settings. */
  readonly folder: string
  readonly awsRole: string
  readonly googleProvider: string
  readonly googleAccount: string
  readonly azureClient: string
  readonly azureTenant: string
}

/** The secret under which a login's password is known. */
export function passwordName({ registry, scope }: Login): string {
  return `password of ${registry}${scope === '' ? '' : ` for ${scope}`}`
}

/** One login after the other; registries count failed ones. Busy registries are asked again, refusals are not. */
export function planLogin(logins: readonly Login[], place: LoginPlace): Plan {
  return {
    stage: 'login',
    subject: logins.map(({ registry }) => registry).join(', '),
    steps: logins.map((login, index) => loginStep(login, index, place)),
    basis: null,
    notes: [],
    values: {},
  }
}

function loginStep(login: Login, index: number, place: LoginPlace): Step {
  const { folder, awsRole, googleProvider, googleAccount, azureClient, azureTenant } = place
  const { registry, user, password, by, scope } = login
  const secret: Arg = password === '' ? '' : { secret: passwordName(login) }
  const how = {
    password: ` as ${user}`,
    ecr: ' with a password of Amazon',
    google: ' with a token of Google',
    azure: ' with a token of Azure',
  }
  return {
    do: 'call',
    id: `login.${index + 1}`,
    title: `Log in to ${registry}${how[by]}${scope === '' ? '' : `, for ${scope} alone`}`,
    operation: 'login.registry',
    input: {
      ...{ by, registry, user, password: secret, scope, folder },
      ...(by === 'ecr' ? { role: awsRole } : {}),
      ...(by === 'azure' ? { client: azureClient, tenant: azureTenant } : {}),
      ...(by === 'google' ? { provider: googleProvider, serviceAccount: googleAccount } : {}),
    },
    undo: { way: 'keep', why: 'the credentials are taken away when the job ends' },
    patience: 120_000,
    timeout: 120_000,
  }
}
