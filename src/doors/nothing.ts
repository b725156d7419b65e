import { readFile } from 'node:fs/promises'
import type { Runner } from '../io/runner/runner.ts'
import { stagesFor } from '../run/stages.ts'
import { readEvent } from '../settings/event.ts'
import type { Inputs } from '../settings/inputs.ts'

/** Whether the event calls for no stage (a branch or tag was deleted): known before any setting is read. */
export async function callsForNothing(inputs: Inputs, runner: Runner): Promise<boolean> {
  if (!runner.github || inputs.list('stages').length > 0) return false
  const event = await readEvent({ env: runner.env, readFile: (file) => readFile(file, 'utf8') })
  return stagesFor(event, inputs.get('environment') !== undefined).length === 0
}
