/** Where a log goes. The door that makes it knows the runner; this does not. */
export interface LogOutput {
  /** A line of our own. */
  line(text: string): void
  /** A line of somebody else's program, after our own prefix. The door keeps it from being read as a command. */
  output(prefix: string, text: string): void
  /** Only where a log can be folded. Folds do not nest. */
  readonly fold?: Fold
}

export interface Fold {
  open(title: string): void
  close(): void
}

/** How the lines of steps are shown. */
export interface StepLines {
  start(step: string, title: string): void
  output(step: string, text: string): void
  line(step: string, text: string): void
  end(step: string, text: string): void
  /** A line that belongs to no step. */
  between(text: string): void
}

interface Running {
  readonly title: string
  /** Lines kept until it is this step's turn. */
  readonly waiting: (() => void)[]
  left: number
}

/** Lines kept of a step that is not shown live; the newest matter most. */
const kept = 5000

/**
 * One fold per step that says something. Steps that run at the same time would mix in a log: the first one is shown live, the others are
 * kept and shown when they end or when it is their turn, so nothing is interleaved and nothing waits longer than it must.
 */
export function createFolds(out: LogOutput, fold: Fold): StepLines {
  const running = new Map<string, Running>()
  let live: string | undefined
  let open = false
  const close = () => {
    if (open) fold.close()
    open = false
  }
  const write = (title: string, line: () => void) => {
    if (!open) fold.open(title)
    open = true
    line()
  }
  const flush = ({ title, waiting, left }: Running) => {
    if (left > 0) write(title, () => out.line(`… ${left} lines left out …`))
    for (const line of waiting.splice(0)) write(title, line)
  }
  const show = (step: string, line: () => void) => {
    const entry = running.get(step)
    if (entry === undefined) return line()
    if (step === live) return write(entry.title, line)
    entry.waiting.push(line)
    if (entry.waiting.length <= kept) return
    entry.waiting.shift()
    entry.left++
  }
  const promote = () => {
    const [next] = running
    if (live !== undefined || next === undefined) return
    live = next[0]
    flush(next[1])
  }
  return {
    start(step, title) {
      running.set(step, { title, waiting: [], left: 0 })
      promote()
    },
    output: (step, text) => show(step, () => out.output('', text)),
    line: (step, text) => show(step, () => out.line(text)),
    end(step, text) {
      const entry = running.get(step)
      running.delete(step)
      // Folds do not nest: the live one is closed, and opened again by its next line.
      close()
      if (entry !== undefined) flush(entry)
      close()
      out.line(text)
      if (step === live) live = undefined
      promote()
    },
    between(text) {
      close()
      out.line(text)
    },
  }
}
