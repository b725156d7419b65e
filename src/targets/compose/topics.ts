import { topic } from '../../core/question.ts'
import type { ComposeModel } from '../../systems/compose.ts'
import type { Container, ContainerSummary, LocalImage } from '../../systems/docker.ts'
import type { ContainerEvent } from '../../systems/docker-events.ts'

/** Files of the checkout that the release takes with it. */
export interface CheckoutFiles {
  /** Of their names, modes and contents; empty: there are none. */
  readonly hash: string
  /** The paths, relative to the checkout, below which there are any. */
  readonly paths: readonly string[]
}

/** Compose files that exist, as absolute paths in the order in which they are merged. */
export const foundFiles = topic<readonly string[]>('compose.files')
/** A Compose file as it is written. */
export const composeSource = (file: string) => topic<string>(`compose.source:${file}`)
/** The version of Compose, checked to be new enough. */
export const composeVersion = topic<string>('compose.version')
/** The model as Compose renders it, secrets as placeholders; and Compose's warnings. */
export const renderedModel = topic<{ readonly model: ComposeModel; readonly warnings: readonly string[] }>(
  'compose.model',
)
/** The project's containers, stopped ones too. */
export const projectContainers = topic<readonly ContainerSummary[]>('compose.containers')
/** Undefined when it vanished in between. */
export const oneContainer = (id: string) => topic<Container | undefined>(`docker.container:${id}`)
/** Starts and ends of a container before its present run. */
export const endsBefore = ({ id, startedAt }: Container) =>
  topic<readonly ContainerEvent[]>(`docker.ends:${id}:${startedAt}`)
/** Undefined when the engine does not have it. */
export const oneImage = (reference: string) => topic<LocalImage | undefined>(`docker.image:${reference}`)
/** The files of the checkout that services mount. */
export const checkoutFiles = topic<CheckoutFiles>('compose.mounted')
/** The folder of the project's releases on the host. */
export const hostFolder = topic<string>('compose.folder')
/** Names of the volumes in which values of secrets are kept. */
export const keptValues = topic<readonly string[]>('compose.values')
