import { toFailure } from '../core/failure.ts'
import type { World } from './world.ts'

/** Ends the services that killed runs with the same folder for state have left; what cannot be ended stays recorded, and is told.
 * @param killed it is known that a run was: its programs are looked for also where no service was begun
 * @returns a line for people; empty: there was nothing */
export async function sweepServices({ settings, ports }: World, killed = false): Promise<string> {
  const folder = `${settings.state}/quality/services`
  if (!killed && !(await ports.files.exists(folder))) return ''
  try {
    const swept = (await ports.call('service.sweep', { folder }, ports.signal)) as string[]
    return swept.length === 0 ? '' : `Ended what a killed run left: ${swept.join(', ')}.`
  } catch (thrown) {
    return `What a killed run left could not be ended: ${toFailure(thrown).message}`
  }
}
