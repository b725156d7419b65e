import type { BeforeSettings } from './before.ts'
import type { ChecksSettings } from './checks.ts'
import type { ConnectionSettings } from './connection.ts'
import type { Place } from './failure.ts'
import type { GateSettings, QualitySettings, ServiceSettings } from './gate.ts'
import type { HostsSettings } from './hosts.ts'
import type { NotifySettings } from './notify.ts'
import type { ScanSettings } from './scan-settings.ts'
import type { SecretsFrom } from './secrets-from.ts'
import type { Arg } from './step.ts'
import type { FreezeWindow } from './window.ts'

export type { ChecksSettings, MetricSettings, ProbeSettings } from './checks.ts'
export type { CacheSettings, GateCheck, GateLimits, GateSettings, QualitySettings, ServiceSettings } from './gate.ts'
export type { ScanIgnore, ScanSettings } from './scan-settings.ts'

/** Where a value came from: shown by `explain` and in errors. */
export interface Source {
  readonly from: 'default' | 'detected' | 'file' | 'input' | 'environment' | 'dotenv' | 'secret' | 'event'
  /** `.github/deploy.yml:12:5`, `INPUT_CONFIG`, `package.json`. */
  readonly where: string
}

/** Everything that was decided before anything is asked, typed and defaulted once. */
export interface Settings {
  /** The application's name: lower-case, a legal project name. */
  readonly app: string
  /** Absolute path of the checkout. */
  readonly root: string
  /** Absolute path of the folder for local state (`.deploy-action` by default). */
  readonly state: string
  readonly gates: readonly GateSettings[]
  readonly services: readonly ServiceSettings[]
  readonly quality: QualitySettings
  readonly images: readonly ImageSettings[]
  readonly scan: ScanSettings
  readonly environments: readonly EnvironmentSettings[]
  readonly records: RecordsSettings
  /** Absent: nobody is told. */
  readonly notify?: readonly NotifySettings[]
  readonly builds: BuildsSettings
  /** Milliseconds in which a registry that is busy or cannot be reached is asked again. */
  readonly patience: number
  /** Platform → what `runs-on` takes, where it is not GitHub's own machines. */
  readonly runners?: Readonly<Record<string, string | readonly string[]>>
  /** Config key path (`images.app.platforms`) → where its value came from. */
  readonly sources: Readonly<Record<string, Source>>
  readonly warnings: readonly string[]
}

/** How the images of a commit are built. */
export interface BuildsSettings {
  /** Milliseconds to wait for another run that builds the same commit; 0: builds are not claimed. */
  readonly wait: number
  /** What the run of a version tag does when its commit has no image: build it, or only wait for it. */
  readonly tags: 'build' | 'find'
  /** Jobs of a native build: one for each platform, or for each image and platform. */
  readonly legs: 'platform' | 'image'
  /** What the other jobs of a native build left, when one of them failed: kept for the next run, or removed. */
  readonly orphans: 'keep' | 'remove'
  /** Images built at once, at most. */
  readonly parallel: number
}

/** An image: how it is built, for which platforms, and which tags people find it by. */
export interface ImageSettings {
  readonly id: string
  /** `ghcr.io/acme/shop`: registry and repository. */
  readonly name: string
  readonly context: string
  /** Relative to the context. */
  readonly file: string
  readonly target: string
  readonly platforms: readonly string[]
  readonly buildArgs: Readonly<Record<string, Arg>>
  /** Short forms (`sha`, `branch`, `semver`, `latest` …) or metadata-action rules. */
  readonly tags: readonly string[]
  readonly flavor: readonly string[]
  readonly labels: readonly string[]
  readonly annotations: readonly string[]
  /** Globs of what concerns it; absent: everything. */
  readonly paths?: readonly string[]
  readonly build?: BuildOptions
}

/** What docker/build-push-action takes beside; absent: not asked for. */
export interface BuildOptions {
  readonly addHosts?: readonly string[]
  readonly allow?: readonly string[]
  readonly attests?: readonly string[]
  readonly buildContexts?: readonly string[]
  readonly builder?: string
  readonly cacheFrom?: readonly string[]
  readonly cacheTo?: readonly string[]
  readonly cgroupParent?: string
  /** What builds. Default: Buildx where there is a docker command, else Buildah. */
  readonly engine?: 'buildx' | 'buildah'
  readonly network?: string
  readonly noCache?: boolean
  readonly noCacheFilters?: readonly string[]
  readonly provenance?: string
  readonly pull?: boolean
  readonly sbom?: string
  /** Id → the secret. */
  readonly secrets?: Readonly<Record<string, Arg>>
  /** `id=path` */
  readonly secretFiles?: readonly string[]
  readonly shmSize?: string
  readonly ssh?: readonly string[]
  readonly ulimit?: readonly string[]
}

/** Where Trivy's databases come from. Without mirrors, and not offline: by Trivy's own ways. */
/** A tool that writes SARIF. */
export interface EnvironmentSettings {
  readonly id: string
  /** Globs; empty lists: never by event, only by name. */
  readonly when: { readonly branch: readonly string[]; readonly tag: readonly string[] }
  readonly url: string
  readonly protected: boolean
  /** The same digests must have run successfully there; empty: no such rule. */
  readonly after: string
  /** Least score of the gates, 0 to 100; absent: no such rule. */
  readonly score?: number
  readonly target: { readonly kind: string; readonly config: unknown }
  /** Its name, where `targets:` lists targets. */
  readonly part?: string
  /** The targets that are listed after this one: deployed after it, taken back with it. */
  readonly beside?: readonly TargetSettings[]
  /** A target before it in the list has done what `before` says; of several hosts, another does what is done once. */
  readonly follows?: boolean
  /** Absent: the Docker of this machine. */
  readonly connection?: ConnectionSettings
  /** Several hosts in place of one connection. */
  readonly hosts?: HostsSettings
  /** The name of the one host that this is narrowed to. */
  readonly host?: string
  readonly variables: readonly VariableSettings[]
  /** Fetched when this environment is deployed to; what the job is given goes before. */
  readonly secretsFrom?: SecretsFrom
  /** What is wrong with values that this run was given; they matter to who deploys here. */
  readonly wrong?: readonly WrongVariable[]
  /** Backups and migrations, in their order. */
  readonly before?: readonly BeforeSettings[]
  readonly checks: ChecksSettings
  /** Nothing is deployed inside these. */
  readonly freeze: readonly FreezeWindow[]
  readonly rollback: 'auto' | 'manual'
  /** Milliseconds. */
  readonly deadline: number
  /** Milliseconds for which everything must stay good after it became good. */
  readonly stable: number
  /** Good releases kept at the destination. */
  readonly keep: number
  readonly lock: { readonly ttl: number; readonly wait: number }
}

/** One of several targets of an environment; what is absent is as the environment has it. */
export interface TargetSettings {
  /** Unique in its environment. Default: the kind. */
  readonly part: string
  readonly target: EnvironmentSettings['target']
  readonly connection?: ConnectionSettings
  readonly url?: string
  readonly checks?: ChecksSettings
}

/** A variable that the application wants, and what a value must be. The value of a secret is nowhere in the settings. */
export interface VariableSettings {
  readonly name: string
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'port' | 'url' | 'json'
  readonly required: boolean
  readonly secret: boolean
  readonly pattern: string
  readonly oneOf: readonly string[]
  /** The resolved value for this environment; a secret by name; undefined when nobody gave it. */
  readonly value?: Arg
  readonly source?: Source
}

/** A variable without the value that it must have. The text never says the value. */
export interface WrongVariable {
  readonly name: string
  readonly text: string
  readonly place?: Place
  /** A secret that nobody gave: in a run that gets no secrets by design that proves nothing. */
  readonly noSecret: boolean
}

/** Where deployments are remembered. */
export interface RecordsSettings {
  readonly kind: 'github' | 'sqlite'
  /** For sqlite: absolute path of the database file. */
  readonly file: string
}
