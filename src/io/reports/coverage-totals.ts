import type { ChangedLines, Coverage } from '../../core/gate-report.ts'
import type { Changes } from './changes.ts'
import type { CoverageTally } from './coverage.ts'
import type { Places } from './paths.ts'

const mostFiles = 500
const mostMissed = 50

/** Adds up: in all, by file, and of the lines that differ from the base. @param changes text: why they are not known */
export function coverageTotals(tally: CoverageTally, places: Places, changes: Changes | string): Coverage {
  const byPath = new Map<string, Map<number, boolean>>()
  for (const [name, lines] of tally.files) {
    const path = places.find(name) ?? name
    const merged = byPath.get(path) ?? new Map<number, boolean>()
    for (const [line, hit] of lines) merged.set(line, hit || merged.get(line) === true)
    byPath.set(path, merged)
  }
  const files = [...byPath].map(([path, lines]) => ({ path, covered: count(lines), total: lines.size }))
  for (const [name, sum] of tally.sums) files.push({ path: places.find(name) ?? name, ...sum })
  const sum = (pick: 'covered' | 'total') => files.reduce((all, file) => all + file[pick], 0)
  const worst = files.sort((a, b) => b.total - b.covered - (a.total - a.covered) || (a.path < b.path ? -1 : 1))
  const why = typeof changes === 'string' ? changes : tally.sums.size > 0 ? 'the report names no lines' : ''
  return {
    covered: sum('covered'),
    total: sum('total'),
    files: worst.slice(0, mostFiles),
    changed: typeof changes === 'string' || why !== '' ? null : changedLines(byPath, changes),
    changedWhy: why,
  }
}

function changedLines(
  files: ReadonlyMap<string, ReadonlyMap<number, boolean>>,
  { base, files: changed }: Changes,
): ChangedLines {
  const missed: { path: string; line: number }[] = []
  let covered = 0
  let total = 0
  for (const [path, stretches] of [...changed].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const lines = files.get(path)
    if (lines === undefined) continue
    for (const [line, hit] of [...lines].sort(([a], [b]) => a - b)) {
      if (!stretches.some(([from, to]) => line >= from && line <= to)) continue
      total += 1
      if (hit) covered += 1
      else if (missed.length < mostMissed) missed.push({ path, line })
    }
  }
  return { covered, total, base, missed }
}

function count(lines: ReadonlyMap<number, boolean>): number {
  let hits = 0
  for (const hit of lines.values()) if (hit) hits += 1
  return hits
}
