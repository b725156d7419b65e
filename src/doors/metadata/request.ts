import type { OpenedInputs } from './inputs.ts'

/** What the context of an image is read with. */
export interface ContextRequest {
  readonly env: Readonly<Record<string, string>>
  readonly opened: OpenedInputs
  readonly warn: (message: string) => void
}
