import type { ReportKind } from './gate-report.ts'
import type { Arg } from './step.ts'

/** A command that decides whether a change is good enough, with the files that it reports in. */
export interface GateSettings {
  readonly id: string
  /** Shell text, or argv. */
  readonly run: string | readonly string[]
  readonly directory: string
  readonly env: Readonly<Record<string, Arg>>
  readonly needs: readonly string[]
  /** Milliseconds. */
  readonly timeout: number
  /** More attempts after a failure; passing then is shown as flaky. */
  readonly retries: number
  readonly advisory: boolean
  /** Empty lists: always. Globs, but for the events' names. */
  readonly when: {
    readonly paths: readonly string[]
    readonly branch: readonly string[]
    readonly event: readonly string[]
  }
  /** It runs after the build, on what was built. */
  readonly onImage: boolean
  /** Names in `services` that must be ready. */
  readonly services: readonly string[]
  /** How much it counts in the score. */
  readonly weight: number
  /** Paths or globs relative to the directory, by kind. */
  readonly reports: Readonly<Partial<Record<ReportKind, readonly string[]>>>
  readonly limits: GateLimits
  /** Instead of a command. */
  readonly check?: GateCheck
}

/** What a gate looks at by itself, without a command. Files are paths or globs relative to its directory. */
export type GateCheck =
  /** Everything that deploys to these environments need of the declared variables must be there and good. */
  | { readonly look: 'variables'; readonly environments: readonly string[] }
  | { readonly look: 'openapi' | 'dockerfile'; readonly files: readonly string[] }

/** What a gate's reports must keep; absent: not looked at. */
export interface GateLimits {
  /** Per cent of all lines. */
  readonly coverage?: number
  /** Per cent of the lines that differ from the base. */
  readonly changedCoverage?: number
  /** Points by which the coverage may be below that of the base. */
  readonly coverageDrop?: number
  /** The least level of a finding that fails. */
  readonly findings: 'error' | 'warning' | 'note' | 'never'
  /** Path below the checkout of known findings, which do not fail; empty: none. */
  readonly baseline: string
  /** Findings that the merge base has too do not fail. */
  readonly onlyNew?: 'off' | 'merge-base'
  /** Milliseconds. */
  readonly p50?: number
  readonly p95?: number
  readonly p99?: number
  /** Per cent of the requests. */
  readonly errors?: number
  /** Requests each second, at least. */
  readonly rate?: number
}

/** What holds for all gates together. */
export interface QualitySettings {
  /** At most so many gates at once. */
  readonly parallel: number
  /** Least score; 0: whatever it is. */
  readonly minimum: number
  /** Path below the checkout of an earlier `score.json` to compare with; empty: none. */
  readonly base: string
  /** The versions that files such as .tool-versions state must be there. */
  readonly toolchains: boolean
  readonly caches: readonly CacheSettings[]
  /** Where caches are kept outside GitHub, absolute or below the checkout; empty: in the folder for state. */
  readonly cacheFolder: string
}

/** Downloaded dependencies, kept for the next run under a key that lock files make. */
export interface CacheSettings {
  readonly id: string
  /** Below the checkout, absolute, or below the home folder (`~/`). */
  readonly paths: readonly string[]
  /** Paths or globs of the lock files below the checkout. */
  readonly key: readonly string[]
}

/** Something that runs beside gates: a container of an image, a local program, or a Compose stack. */
export interface ServiceSettings {
  readonly id: string
  readonly image: string
  readonly command: readonly string[]
  /** Path below the checkout of a Compose file. */
  readonly stack: string
  /** Service of the stack → id of the built image that it runs. */
  readonly images: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, Arg>>
  /** The port it listens on, in its container or as `$PORT` on this machine; 0: none. */
  readonly port: number
  /** Shell text, run in the container or on this machine until it exits with 0; empty: its health check, or that the port answers. */
  readonly ready: string
  /** Milliseconds. */
  readonly timeout: number
  /** Variables for the gates; `{host}`, `{port}`, `{name}` and, of a stack, `{service:port}` are filled in. */
  readonly provides: Readonly<Record<string, string>>
}
