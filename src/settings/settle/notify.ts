import { type NotifySettings, noticeMoments } from '../../core/notify.ts'
import type { Written } from '../schema.ts'

/** Addresses and keys by the names of their secrets. */
export function settleNotify(written: NonNullable<Written['notify']>): readonly NotifySettings[] {
  return Object.entries(written).map(([id, { slack, teams, webhook, key, on, environments }]) => ({
    id,
    kind: slack === undefined ? (teams === undefined ? 'webhook' : 'teams') : 'slack',
    url: { secret: slack ?? teams ?? webhook ?? '' },
    ...(key === undefined ? {} : { key: { secret: key } }),
    on: on ?? noticeMoments,
    environments: environments ?? [],
  }))
}
