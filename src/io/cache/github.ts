import { Failure } from '../../core/failure.ts'
import type { Tools } from '../tools.ts'
import type { Store } from './store.ts'

/** The cache of GitHub Actions, by its own client, which finds the service in the environment of this process and tells its own warnings.
 * @throws Failure `absent` where the job has no such service */
export async function actionsStore({ env, secrets }: Pick<Tools, 'env' | 'secrets'>): Promise<Store> {
  const { isFeatureAvailable, restoreCache, saveCache } = await import('@actions/cache')
  if (!isFeatureAvailable())
    throw new Failure('absent', 'This runner has no cache service.', {
      hint: 'Switch it on (GitHub Enterprise: Actions settings), or set quality.cache to false.',
    })
  secrets.add('ACTIONS_RUNTIME_TOKEN', env['ACTIONS_RUNTIME_TOKEN'] ?? '')
  return {
    restore: (paths, key, prefix) => restoreCache([...paths], key, [prefix]),
    async save(paths, key) {
      await saveCache([...paths], key).catch((thrown: Error) => {
        throw new Failure('absent', `Nothing was cached: ${thrown.message}`, { cause: thrown })
      })
    },
  }
}
