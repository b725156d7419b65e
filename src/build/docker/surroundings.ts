/** What a build is told beside its inputs. */
export interface DockerSurroundings {
  /** The link to this run, as builder-id of its provenance; empty outside a forge. */
  readonly runUrl: string
  readonly privateRepository: boolean
  /** BUILDX_NO_DEFAULT_ATTESTATIONS. */
  readonly noDefaultAttestations: boolean
  /** The repository over git: a context below it gets the job's token; empty outside a forge. */
  readonly gitContext: string
  readonly defaultContext: string
}
