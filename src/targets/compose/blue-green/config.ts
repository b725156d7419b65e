import type { TargetInput } from '../../../core/target.ts'
import { type ComposeConfig, type ComposeInput, projectName } from '../config.ts'

/** `target: { blue-green: … }`: the keys of compose, and how requests get there. */
export interface BlueGreenConfig extends ComposeConfig {
  /** The service that takes requests, and its port in the container. */
  readonly service: string
  readonly port: number
  /** Shell text that prints the address (`127.0.0.1:32768`) to which the proxy's loaded configuration sends requests. */
  readonly live: string
  /** Shell text that makes the proxy send requests to $DEPLOY_UPSTREAM, without losing one. */
  readonly switch: string
}

export type BlueGreenInput = TargetInput<BlueGreenConfig>

export const colours = ['blue', 'green'] as const
export type Colour = (typeof colours)[number]

export const otherColour = (colour: Colour | undefined): Colour => (colour === 'blue' ? 'green' : 'blue')
export const colourProject = (base: string, colour: Colour): string => `${base}-${colour}`

/** The input of the Compose project that is one colour. */
export function colourInput(input: BlueGreenInput, colour: Colour): ComposeInput {
  const project = colourProject(projectName(input), colour)
  return { ...input, config: { ...input.config, project }, variables: { ...input.variables, COLOUR: colour } }
}
