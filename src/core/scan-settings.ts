/** What is looked at, by what, and what fails. */
export interface ScanSettings {
  readonly secrets: boolean
  /** `auto`: where it is installed. */
  readonly trivy: 'auto' | 'required' | 'off'
  readonly failOn: 'low' | 'medium' | 'high' | 'critical' | 'never'
  readonly onlyFixed: boolean
  readonly ignore: readonly ScanIgnore[]
  /** With what a scan is compared, so that only new findings fail. */
  readonly onlyNew: 'off' | 'baseline' | 'deployed' | 'merge-base'
  /** Path below the checkout. */
  readonly baseline: string
  /** For `deployed`: the environment; empty: the one that is named last in the config. */
  readonly deployedTo: string
  /** Paths of VEX documents below the checkout. */
  readonly vex: readonly string[]
  /** What Trivy looks for in the checkout, and in the images. */
  readonly files: readonly ScanKind[]
  readonly images: readonly ScanKind[]
  readonly grype: 'auto' | 'required' | 'off'
  /** Own rules for Dockerfiles and Kubernetes manifests. */
  readonly hardening: boolean
  readonly sarif: readonly ScanTool[]
  readonly sbom: readonly ('spdx' | 'cyclonedx')[]
  readonly zap?: { readonly target: string; readonly rules: string; readonly image: string }
  /** `auto`: into code scanning, where that is possible, else an artifact of the run. */
  readonly upload: 'auto' | 'artifact' | 'off'
  /** One comment on the pull request, kept up to date. */
  readonly comment: boolean
  readonly database: ScanDatabase
  /** Install from the lock what is not on PATH. */
  readonly install: boolean
  /** A lock of tools below the checkout that stands for the shipped one; empty: none. */
  readonly lock: string
  /** Prefixes that stand for the host of a download, in order. */
  readonly mirrors: readonly string[]
}

/** Where the databases of vulnerabilities come from, and how old they may be. */
export interface ScanDatabase {
  readonly mirrors: readonly string[]
  /** Of the database that tells JAR files apart; empty: it is not brought. */
  readonly javaMirrors: readonly string[]
  /** Milliseconds. */
  readonly maxAge: number
  /** No mirror is asked. */
  readonly offline: boolean
  /** Kept between jobs in the runner's cache. */
  readonly cache: boolean
}

/** What a scanner can look for. */
export type ScanKind = 'vulnerabilities' | 'secrets' | 'misconfigurations' | 'licences'

/** Another scanner, known by its SARIF. */
export interface ScanTool {
  readonly id: string
  /** Shell text; empty: `file` is there already. */
  readonly run: string
  /** Path below the checkout; empty: `run` prints the report. */
  readonly file: string
}

/** An exception, with its reason and its end. All that it names must fit. */
export interface ScanIgnore {
  /** Rule or vulnerability id. */
  readonly id: string
  /** Glob of paths; empty: everywhere. */
  readonly path: string
  /** Name of the package that holds it; empty: whichever. */
  readonly package: string
  readonly reason: string
  /** ISO date; empty: for ever. */
  readonly until: string
  /** Holds while there is no fixed version. */
  readonly untilFixed: boolean
}
