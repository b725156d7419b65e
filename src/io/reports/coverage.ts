import { lineReader, Malformed, type Reader, wholeReader } from './reader.ts'
import { xmlReader } from './xml.ts'

/** Lines that can be run, by file as the report names it: line → whether it was. Several reports add up. */
export interface CoverageTally {
  readonly files: Map<string, Map<number, boolean>>
  /** Totals of reports that name no lines (Istanbul's json-summary). */
  readonly sums: Map<string, { covered: number; total: number }>
  /** Folders that a Cobertura report's names are relative to. */
  readonly sources: Set<string>
}

export function createCoverage(): CoverageTally {
  return { files: new Map(), sums: new Map(), sources: new Set() }
}

/** Which form it is, by its first characters: LCOV, Cobertura, coverage.py's JSON, Istanbul's, or Go's profile. @throws Malformed */
export function coverageReader(head: string, tally: CoverageTally): Reader {
  if (head.startsWith('<')) return coberturaReader(tally)
  if (head.startsWith('{')) return wholeReader((text) => readJson(text, tally))
  if (head.startsWith('mode:')) return goReader(tally)
  if (/^(?:TN:|SF:|#)/m.test(head)) return lcovReader(tally)
  throw new Malformed(
    'is no coverage report: LCOV, Cobertura, JSON of coverage.py or Istanbul, or a Go profile is expected',
  )
}

function lcovReader(tally: CoverageTally): Reader {
  let file = ''
  let records = 0
  return lineReader(
    (line) => {
      if (line.startsWith('SF:')) {
        file = line.slice(3)
        records += 1
        linesOf(file, tally)
      } else if (line.startsWith('DA:')) {
        const [number, hits] = line.slice(3).split(',').map(Number)
        if (file === '' || !isLine(number) || hits === undefined || Number.isNaN(hits))
          throw new Malformed(`has a line that is no LCOV: ${line.slice(0, 80)}`)
        note(file, number, hits > 0, tally)
      } else if (line === 'end_of_record') file = ''
    },
    () => {
      if (records === 0) throw new Malformed('names no file')
      if (file !== '') throw new Malformed('ends in the middle of a record')
    },
  )
}

function coberturaReader(tally: CoverageTally): Reader {
  let [root, file, source, inSource] = ['', '', '', false]
  return xmlReader({
    open(name, at) {
      root ||= name
      if (root !== 'coverage') throw new Malformed(`is no Cobertura report: its root is <${name}>`)
      if (name === 'source') [source, inSource] = ['', true]
      else if (name === 'class') {
        file = at['filename'] ?? ''
        if (file !== '') linesOf(file, tally)
      } else if (name === 'line' && file !== '') {
        const number = Number(at['number'])
        const hits = Number(at['hits'])
        if (!isLine(number) || Number.isNaN(hits)) throw new Malformed('has a <line> without number and hits')
        note(file, number, hits > 0, tally)
      }
    },
    close(name) {
      if (name === 'source') {
        inSource = false
        if (source.trim() !== '') tally.sources.add(source.trim())
      }
      if (name === 'class') file = ''
    },
    text: (piece) => {
      source = (source + piece).slice(0, 4096)
    },
    wantsText: () => inSource,
  })
}

/** `mode: set`, then `module/file.go:10.2,12.16 3 1`: from line.column to line.column, statements, hits. */
function goReader(tally: CoverageTally): Reader {
  return lineReader((line) => {
    if (line === '' || line.startsWith('mode:')) return
    const found = /^(.+):(\d+)\.(\d+),(\d+)\.(\d+) (\d+) (\d+)$/.exec(line)
    if (found === null) throw new Malformed(`has a line that is no Go profile: ${line.slice(0, 80)}`)
    const [, file = '', from, , to, column, , hits] = found
    // A block that ends at the first columns of a line ends with the brace before it.
    const last = Number(column) <= 2 && Number(to) > Number(from) ? Number(to) - 1 : Number(to)
    if (last - Number(from) > 100_000) throw new Malformed('has a block of more than 100000 lines')
    for (let number = Number(from); number <= last; number += 1) note(file, number, Number(hits) > 0, tally)
  })
}

type Loose = Readonly<Record<string, unknown>>

function readJson(text: string, tally: CoverageTally): void {
  let document: Loose
  try {
    document = record(JSON.parse(text))
  } catch (thrown) {
    throw new Malformed(`is no JSON: ${(thrown as Error).message.slice(0, 120)}`)
  }
  if ('meta' in document && 'files' in document) {
    readCoveragePy(record(document['files']), tally)
    return
  }
  const entries = Object.entries(document)
  const files = entries.filter(([, value]) => 'statementMap' in record(value))
  if (files.length > 0) {
    readIstanbul(files, tally)
    return
  }
  const sums = entries.filter(([name, value]) => name !== 'total' && 'lines' in record(value))
  if (!('total' in document)) throw new Malformed('is no coverage of coverage.py or Istanbul')
  for (const [file, value] of sums.length > 0 ? sums : entries) {
    const lines = record(record(value)['lines'])
    tally.sums.set(file, { covered: Number(lines['covered']) || 0, total: Number(lines['total']) || 0 })
  }
}

function readCoveragePy(files: Loose, tally: CoverageTally): void {
  for (const [file, value] of Object.entries(files)) {
    const { executed_lines: run, missing_lines: missed } = record(value)
    linesOf(file, tally)
    for (const line of Array.isArray(run) ? run : []) if (isLine(line)) note(file, line, true, tally)
    for (const line of Array.isArray(missed) ? missed : []) if (isLine(line)) note(file, line, false, tally)
  }
}

/** A line counts as its first statement does, as Istanbul's own report counts it. */
function readIstanbul(entries: readonly (readonly [string, unknown])[], tally: CoverageTally): void {
  for (const [key, value] of entries) {
    const { path, statementMap, s: hits } = record(value)
    const file = typeof path === 'string' ? path : key
    linesOf(file, tally)
    for (const [id, place] of Object.entries(record(statementMap))) {
      const line = record(record(place)['start'])['line']
      if (isLine(line)) note(file, line, Number(record(hits)[id]) > 0, tally)
    }
  }
}

function linesOf(file: string, tally: CoverageTally): Map<number, boolean> {
  const found = tally.files.get(file) ?? new Map<number, boolean>()
  tally.files.set(file, found)
  return found
}

function note(file: string, line: number, hit: boolean, tally: CoverageTally): void {
  const lines = linesOf(file, tally)
  lines.set(line, hit || lines.get(line) === true)
}

const isLine = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0
const record = (value: unknown): Loose => (value !== null && typeof value === 'object' ? (value as Loose) : {})
