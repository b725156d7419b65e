import type { ClusterLogin } from '../../core/cluster.ts'
import { type Around, awsKeys } from '../aws/credentials.ts'
import { eksToken } from '../aws/eks-token.ts'
import { entraToken } from '../login/azure.ts'
import { googleToken } from '../login/google.ts'
import type { Credentials } from './credentials.ts'

/** Milliseconds after which a token is asked for anew: Amazon's is taken for 15 minutes, the others live an hour. */
const fresh = { aws: 10, google: 45, azure: 45 }

/** Entra's name for every managed cluster of Azure: https://learn.microsoft.com/azure/aks/kubelogin-authentication */
const aks = '6dae42f8-4368-4678-94ff-3960e28e3630'

/** Credentials that a cloud gives for the OIDC token of this job; nothing is stored anywhere. @throws Failure `auth`, `denied` */
export function cloudCredentials(login: ClusterLogin, tools: Around['tools']): Credentials {
  let known: { readonly token: Promise<string>; readonly until: number } | undefined
  return {
    tls: {},
    async headers() {
      const now = tools.clock.now()
      if (known === undefined || now >= known.until) {
        known = {
          token: tokenOf(login, { tools, signal: AbortSignal.timeout(60_000) }),
          until: now + fresh[login.by] * 60_000,
        }
        known.token.catch(() => (known = undefined))
      }
      return { authorization: `Bearer ${await known.token}` }
    },
  }
}

async function tokenOf(login: ClusterLogin, { tools, signal }: Around): Promise<string> {
  if (login.by === 'google') return googleToken(login, tools, signal)
  if (login.by === 'azure') return entraToken({ ...login, scope: aks }, tools, signal)
  const { role, region, cluster } = login
  const keys = await awsKeys(role, region, `the cluster ${cluster}`, { tools, signal })
  const token = eksToken({ cluster, region, keys, now: tools.clock.now() })
  tools.secrets.add('token of the cluster', token)
  return token
}
