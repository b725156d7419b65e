/** Cuts a stream into whole lines, so that a secret which arrives in two chunks is still seen whole by the mask (which knows each
 * line of a secret). A line without an end is passed on after `limit` characters, keeping back what could be a secret's start. */
export function createLines(emit: (line: string) => void, limit = 64 * 1024, keep = 4096) {
  let rest = ''
  return {
    push(text: string) {
      rest += text
      const end = rest.lastIndexOf('\n')
      if (end >= 0) {
        for (const line of rest.slice(0, end).split('\n')) emit(line.endsWith('\r') ? line.slice(0, -1) : line)
        rest = rest.slice(end + 1)
      }
      if (rest.length > limit) {
        emit(rest.slice(0, -keep))
        rest = rest.slice(-keep)
      }
    },
    end() {
      if (rest !== '') emit(rest)
      rest = ''
    },
  }
}

/** The last lines of what was pushed, for a failure's evidence. */
export function createTail(most: number) {
  const kept: string[] = []
  return {
    push(line: string) {
      kept.push(line.slice(0, 2000))
      if (kept.length > most) kept.shift()
    },
    lines: () => [...kept],
  }
}
