import { ask, type Question, type Topic, topic } from '../core/question.ts'
import type { CacheService } from './docker/cache.ts'

/** What this process may use of GitHub's cache. */
export const cacheServiceTopic: Topic<CacheService> = topic('runner.cache')

export function askCacheService(): Question {
  const step = {
    do: 'call',
    id: 'runner.cache',
    title: 'Look at GitHub’s cache',
    operation: 'runner.cache',
    input: {},
  } as const
  return ask(cacheServiceTopic, step, ({ value }) => value as unknown as CacheService)
}
