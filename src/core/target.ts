import type { BackupSettings, BeforeSettings, KeptSettings, OneOff } from './before.ts'
import type { Json } from './json.ts'
import type { Knowledge } from './knowledge.ts'
import type { DestinationLog } from './log.ts'
import type { Plan } from './plan.ts'
import type { Facts, Question } from './question.ts'
import type { Arg, Named, Step } from './step.ts'

/** What is to run where: the only thing a target is given beside its own facts. */
export interface TargetInput<Config = unknown> {
  readonly app: string
  readonly environment: string
  readonly config: Config
  /** Image id in the config → its repository and the digest to run. */
  readonly images: Readonly<Record<string, { readonly name: string; readonly digest: string }>>
  /** The rendered application configuration; secrets by name. */
  readonly variables: Readonly<Record<string, Arg>>
  /** What is done before the change; the steps themselves are asked for by `oneOff` and `backup`. */
  readonly before?: readonly BeforeSettings[]
  /** Another destination of this deploy does it. */
  readonly follows?: boolean
  /** Good releases kept at the destination, with what they need. */
  readonly keep?: number
  /** Version for people: `v1.0.0`, `main-1a2b3c4`. */
  readonly version: string
  readonly commit: string
  /** Unique for this deploy at this destination; a legal file name. */
  readonly release: string
  /** Absolute path of the checkout. */
  readonly root: string
  /** Absolute path of the folder where this machine keeps what deploys need (rendered files). */
  readonly state: string
}

/** One thing that runs now, as seen at the destination. */
export interface Running {
  readonly service: string
  readonly image: string
  /** Empty when it cannot be told (a local image without a registry). */
  readonly digest: string
  readonly state: string
  readonly health: string
  readonly restarts: number
}

/** A backup that lies at the destination. */
export interface KeptBackup {
  /** `shop/v1.0.0-1a2b3c4.dump` */
  readonly name: string
  readonly bytes: number
  /** ISO 8601. */
  readonly at: string
}

/** The way forward. The common order (policy, lock, snapshot, verify, probe, record) is the deploy slice's. */
export interface Rollout {
  /** Harmless preparations (pull, render): done before the snapshot is stored, nothing changes for users. */
  readonly prepare: readonly Step[]
  /** The change itself. */
  readonly apply: readonly Step[]
  /** Judge that is good only when our release with our digest is what runs. Its data is target-made. */
  readonly verify: Named
  /** Milliseconds before its second look, where looking often costs little and a sign's second sighting may come soon. Default 500. */
  readonly first?: number
  /** After everything has been good for as long as it must: what is not needed any more goes. */
  readonly finish?: readonly Step[]
  readonly notes: readonly string[]
  /** What is going to be different from what is there now, a line each; absent: the notes tell. */
  readonly changes?: readonly string[]
  /** Specs and digests that count for the plan's hash. */
  readonly basis: Json
}

/**
 * A kind of destination. All functions are pure; `ask` is called until it has no new question (five rounds at most).
 * Adding one: a folder in `targets/` and a line in `targets/index.ts`.
 */
export interface Target<Config = unknown> {
  readonly name: string
  /** For people: "Compose project shop-staging". */
  subject(input: TargetInput<Config>): string
  /** The destination's memory; holds the lock as well. */
  log(input: TargetInput<Config>): DestinationLog
  /** What must be known before planning: what is configured, what runs. */
  ask(input: TargetInput<Config>, facts: Facts): readonly Question[]
  /** Those of its questions that the checkout alone answers, without the destination: asked while that is being reached. */
  askCheckout?(input: TargetInput<Config>, facts: Facts): readonly Question[]
  /** Only what runs now and what the destination remembers: for status, rollback and healing, which do not read the checkout. */
  look(input: TargetInput<Config>, facts: Facts): readonly Question[]
  /** What runs now. */
  running(input: TargetInput<Config>, facts: Facts): readonly Running[]
  /** All that `restore` needs to bring back what runs now; stored at the destination before the first change. */
  snapshot(input: TargetInput<Config>, facts: Facts): Json
  rollout(input: TargetInput<Config>, facts: Facts): Rollout
  /** The named restore for a snapshot; its plan ends with a wait that verifies the old digests. */
  restore(input: TargetInput<Config>, snapshot: Json): Named
  /** What is kept of a good release for a later rollback to it; a value `restore` accepts as snapshot. */
  release(input: TargetInput<Config>, facts: Facts): Json
  /** A command of the new release in a container of its own, before the change. The way back of the step that has the job's id is the caller's. */
  oneOff?(input: TargetInput<Config>, facts: Facts, job: OneOff): readonly Step[]
  /** Steps that make a backup at the destination; their ids begin with `id`. */
  backup?(input: TargetInput<Config>, facts: Facts, id: string, backup: BackupSettings): readonly Step[]
  /** Whether the destination itself keeps an image (`name@sha256:…`), so that a way back needs no registry. */
  hasImage?(input: TargetInput<Config>, image: string): Question
  /** The backups of one thing at the destination, by their names for `bringBack`; from the facts of `look`. */
  backups?(input: TargetInput<Config>, backup: KeptSettings, facts: Facts): Question
  /** Puts a backup in the place of what is there now, which is backed up first. */
  bringBack?(input: TargetInput<Config>, backup: KeptSettings, name: string, facts: Facts): Plan
  /** Given the facts of the plan. */
  diagnose?(input: TargetInput<Config>, facts: Facts): Named
  /** Asked until there is no new question; topics that contain `logs:` are answered with lines. */
  logs?(input: TargetInput<Config>, service: string | undefined, tail: number, facts: Facts): readonly Question[]
  /** Another number of replicas of a service, from the facts of `look`; its plan verifies itself. @throws Failure */
  scale?(input: TargetInput<Config>, facts: Facts, service: string, replicas: number): Plan
  /** The destination's own way back, from the facts of `look`, for a person who asks for just that; its plan verifies itself. @throws Failure */
  native?(input: TargetInput<Config>, facts: Facts): Plan
  readonly knowledge: Knowledge
}
