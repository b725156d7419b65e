/** Every import cycle of a graph, each once, as the path of its files. */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = []
  const done = new Set<string>()
  const trail: string[] = []
  for (const file of graph.keys()) visit(file)
  return cycles

  function visit(file: string): void {
    const seen = trail.indexOf(file)
    if (seen !== -1) cycles.push([...trail.slice(seen), file])
    if (seen !== -1 || done.has(file)) return
    trail.push(file)
    for (const next of graph.get(file) ?? []) visit(next)
    trail.pop()
    done.add(file)
  }
}
