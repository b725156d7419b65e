import type { Event } from '../core/event.ts'
import type { ScoreNote } from '../core/score-note.ts'
import type { EnvironmentSettings, Settings } from '../core/settings.ts'
import type { Target, TargetInput } from '../core/target.ts'

/** Everything a deploy decides from, beside facts. */
export interface DeployGiven {
  readonly settings: Settings
  readonly environment: EnvironmentSettings
  readonly event: Event
  readonly target: Target
  readonly input: TargetInput
  readonly task: 'deploy' | 'rollback'
  /** For a rollback: version, release id or digest to return to; empty: the good release before the one that runs. */
  readonly to: string
  /** Of the gates of this run, whose images these are; absent: what the registry knows counts. */
  readonly score?: ScoreNote
  /** A person's reason to go on although a rule says no; recorded. Empty: none. */
  readonly override: string
  /** ISO 8601. */
  readonly now: string
}

/** Image id → `name@sha256:…` as it will run. */
export function pinnedImages(input: TargetInput): Record<string, string> {
  return Object.fromEntries(Object.entries(input.images).map(([id, { name, digest }]) => [id, `${name}@${digest}`]))
}
