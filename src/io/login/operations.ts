import type { Json } from '../../core/json.ts'
import { type Operations, text } from '../operations.ts'
import type { Tools } from '../tools.ts'
import { azureAccount } from './azure.ts'
import { type EcrLogin, ecrAccounts } from './ecr.ts'
import { googleAccount } from './google.ts'
import { addAccount } from './private-config.ts'
import { type Account, verifyAccount } from './verify.ts'

/**
 * - `login.registry {by: password | ecr | google | azure, registry, scope, folder, …}` → `{registries}`: obtains an account where a cloud gives
 *   one, asks the registry whether it takes it, and only then writes it down.
 */
export function loginOperations(tools: Tools): Operations {
  return {
    'login.registry': async (input, signal) => {
      const [folder, scope] = [text(input, 'folder'), text(input, 'scope', '')]
      const accounts = await accountsFor(input, tools, signal)
      for (const account of accounts) {
        await verifyAccount(account, tools, signal)
        await addAccount({ ...account, folder, scope }, tools)
      }
      return { registries: accounts.map(({ registry }) => registry) }
    },
  }
}

async function accountsFor(
  input: Readonly<Record<string, Json>>,
  tools: Tools,
  signal: AbortSignal,
): Promise<readonly Account[]> {
  const value = (name: string) => text(input, name, '')
  const registry = value('registry')
  const base: Account = { registry, user: value('user'), password: value('password') }
  switch (value('by')) {
    case 'ecr': {
      const login: EcrLogin = { ...base, role: value('role') }
      return ecrAccounts(login, tools, signal)
    }
    case 'google':
      return [
        await googleAccount(
          { registry, provider: value('provider'), serviceAccount: value('serviceAccount') },
          tools,
          signal,
        ),
      ]
    case 'azure':
      return [await azureAccount({ registry, client: value('client'), tenant: value('tenant') }, tools, signal)]
    default:
      return [base]
  }
}
