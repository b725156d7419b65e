import type { Event } from '../core/event.ts'
import type { Settings } from '../core/settings.ts'
import type { Runner } from '../io/runner/runner.ts'
import type { Inputs } from '../settings/inputs.ts'

/** What a door knows of its run. Settings and event come with time: operations are called while they are read. */
export interface Known {
  readonly settings: Settings | undefined
  readonly event: Event | undefined
  readonly inputs: Inputs
  readonly runner: Runner
}
