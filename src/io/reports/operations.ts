import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../../core/failure.ts'
import type { GateReport, LoadTotals, ReportFile, ReportKind, TestTotals, ToolVersion } from '../../core/gate-report.ts'
import type { Json } from '../../core/json.ts'
import type { Ports } from '../../core/ports.ts'
import { type Operations, text } from '../operations.ts'
import { type Changes, readChangedPaths, readChanges } from './changes.ts'
import { coverageReader, createCoverage } from './coverage.ts'
import { coverageTotals } from './coverage-totals.ts'
import { placeFailure } from './failures.ts'
import { findFiles, markOf } from './find.ts'
import { findingTotals, type Known } from './findings.ts'
import { createTally, junitReader, type TestTally } from './junit.ts'
import { loadReader } from './load.ts'
import { createPlaces, type Places } from './paths.ts'
import { Malformed, type Reader, readText } from './reader.ts'
import { type KnownFinding, sarifReader } from './sarif.ts'

const kinds: readonly ReportKind[] = ['junit', 'coverage', 'sarif', 'load']

/**
 * `quality.before {directory, reports}` tells which reports lie there before a gate runs: `{path: mark}`.
 * `quality.report {gate, root, directory, reports, seen, passed, revisions, baseline, known}` reads what it wrote: a `GateReport`. `reports` is
 * `{junit?, coverage?, sarif?, load?}` with lists of paths or globs relative to the directory; `seen` is the JSON of the answer before.
 * `quality.base` answers what the merge base has: see `readBase`.
 * `quality.changed {root, revisions}` answers the paths that differ from the base, or why they are not known; `quality.read {path}` a text or null.
 */
export function reportOperations({ exec }: Pick<Ports, 'exec'>): Operations {
  return {
    'quality.before': async (input) => {
      const directory = text(input, 'directory')
      const files = (await filesOf(directory, input['reports'])).flatMap(({ found }) => found)
      const marks = await Promise.all(
        files.map(async (file) => [file, (await markOf(path.join(directory, file))) ?? '']),
      )
      return Object.fromEntries(marks) as Json
    },
    'quality.changed': async (input, signal) => {
      const revisions = (input['revisions'] ?? []) as readonly string[]
      return readChangedPaths(text(input, 'root'), revisions, exec, signal)
    },
    'quality.base': async (input, signal) => (await import('./base.ts')).readBase(input, exec, signal),
    'quality.read': async (input) => readOptional(text(input, 'path')),
    'quality.report': async (input, signal) => {
      const [root, directory] = [text(input, 'root'), text(input, 'directory')]
      const revisions = (input['revisions'] ?? []) as readonly string[]
      const reading = createReading(
        root,
        directory,
        JSON.parse(text(input, 'seen', '{}')) as Readonly<Record<string, string>>,
      )
      for (const wanted of await filesOf(directory, input['reports'])) await read(wanted, reading, signal)
      const { coverage, problems } = reading
      const places = createPlaces(root, directory, coverage.sources)
      const changes: Changes | string =
        !reading.kinds.has('coverage') || revisions.length === 0
          ? 'there is nothing to compare with'
          : await readChanges(root, revisions, exec, signal)
      const findings = reading.kinds.has('sarif')
        ? await findingTotals(reading.findings, places, knownOf(input)).catch((thrown: unknown) => {
            if (thrown instanceof Malformed) problems.push(thrown.message)
            else throw thrown
            return null
          })
        : null
      const files = reading.files.map((file) => ({
        ...file,
        path: path.relative(root, path.join(directory, file.path)),
      }))
      const report: GateReport = {
        about: 'gate report',
        gate: text(input, 'gate'),
        passed: text(input, 'passed', '') !== '',
        tests: reading.kinds.has('junit') ? testTotals(reading.tests, places) : null,
        coverage: reading.kinds.has('coverage') ? coverageTotals(coverage, places, changes) : null,
        findings,
        load: reading.load ?? null,
        files,
        ...(reading.tools.length === 0 ? {} : { tools: reading.tools }),
        problems,
      }
      return report as unknown as Json
    },
  }
}

export function knownOf(input: Readonly<Record<string, Json>>): Known {
  return { root: text(input, 'root', ''), baseline: text(input, 'baseline', ''), base: text(input, 'known', '') }
}

async function readOptional(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Failure('denied', `${file} could not be read: ${(thrown as Error).message}`, { cause: thrown })
  }
}

interface Wanted {
  readonly kind: ReportKind
  readonly pattern: string
  readonly found: readonly string[]
}

async function filesOf(directory: string, reports: Json | undefined): Promise<Wanted[]> {
  const given = (reports ?? {}) as Readonly<Partial<Record<ReportKind, readonly string[]>>>
  const all = kinds.flatMap((kind) => (given[kind] ?? []).map((pattern) => ({ kind, pattern })))
  return Promise.all(all.map(async (one) => ({ ...one, found: await findFiles(directory, one.pattern) })))
}

interface Reading {
  readonly root: string
  readonly directory: string
  readonly seen: Readonly<Record<string, string>>
  readonly tests: TestTally
  readonly coverage: ReturnType<typeof createCoverage>
  readonly findings: KnownFinding[]
  readonly tools: ToolVersion[]
  load?: LoadTotals
  /** Kinds of which at least one report was read. */
  readonly kinds: Set<ReportKind>
  readonly files: ReportFile[]
  readonly problems: string[]
}

function createReading(root: string, directory: string, seen: Readonly<Record<string, string>>): Reading {
  return {
    root,
    directory,
    seen,
    tests: createTally(),
    coverage: createCoverage(),
    findings: [],
    tools: [],
    kinds: new Set(),
    files: [],
    problems: [],
  }
}

async function read({ kind, pattern, found }: Wanted, reading: Reading, signal: AbortSignal): Promise<void> {
  const { directory, seen, problems } = reading
  let fresh = 0
  for (const file of found) {
    const full = path.join(directory, file)
    // A glob may match what other runs left; a path that is named must have been written by this one.
    if (seen[file] !== undefined && seen[file] === (await markOf(full))) continue
    fresh += 1
    try {
      const about = await readText(full, (head) => readerOf(kind, head, reading), signal)
      reading.kinds.add(kind)
      reading.files.push({ kind, path: file, ...about })
    } catch (thrown) {
      signal.throwIfAborted()
      if (!(thrown instanceof Malformed)) throw thrown
      problems.push(`${file} ${thrown.message}`)
    }
  }
  if (found.length === 0) problems.push(`there is no ${kind} report ${pattern}`)
  else if (fresh === 0) problems.push(`the ${kind} report ${pattern} is from before: the gate did not write it`)
}

function readerOf(kind: ReportKind, head: string, reading: Reading): Reader {
  if (kind === 'junit') return junitReader(reading.tests)
  if (kind === 'coverage') return coverageReader(head, reading.coverage)
  if (kind === 'sarif') return sarifReader(reading.findings, reading.root, (tool) => reading.tools.push(tool))
  return loadReader((totals) => {
    reading.load = totals
  })
}

function testTotals(tally: TestTally, places: Places): TestTotals {
  const { total, failed, skipped, seconds, slowest, flaky, failures } = tally
  return {
    total,
    passed: total - failed - skipped,
    failed,
    skipped,
    flaky: flaky.size,
    seconds: Math.round(seconds * 1000) / 1000,
    failures: [...failures.values()].flatMap((one) => (one === null ? [] : [placeFailure(one, places)])),
    slowest,
    flakyNames: [...flaky].slice(0, 50),
  }
}
