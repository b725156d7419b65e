import type { ServiceSettings } from '../../core/settings.ts'
import { defaults } from '../defaults.ts'
import type { Written } from '../schema.ts'

export function settleServices(written: NonNullable<Written['services']>): ServiceSettings[] {
  return Object.entries(written).map(([id, given]) => ({
    id,
    image: given.image ?? '',
    command: given.command ?? [],
    stack: given.stack ?? '',
    images: given.images ?? {},
    env: given.env ?? {},
    port: given.port ?? 0,
    ready: given.ready ?? '',
    timeout: given.timeout ?? defaults.service.timeout,
    provides: given.provides ?? {},
  }))
}
