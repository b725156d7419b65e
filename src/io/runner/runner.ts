import { createMask } from '../../core/secret.ts'
import { type AnnotationPlace, formatCommand } from './command.ts'
import { namesAfter, processEnvironment } from './environment.ts'
import { append, appendKeyValue } from './file-command.ts'
import { outliveReaders } from './output.ts'
import { appendSummary } from './summary.ts'

/** What runs us, and what it can be told: GitHub's runner protocol, or a terminal that ignores most of it. */
export interface Runner {
  /** Some continuous integration: nobody is there to answer questions. */
  readonly ci: boolean
  /** GitHub Actions, or a runner that behaves like it. */
  readonly github: boolean
  readonly env: Readonly<Record<string, string>>
  /** By lower-case name, trimmed: `dry-run`. An input that was not given is absent or empty. */
  readonly inputs: Readonly<Record<string, string>>
  /** What `main` saved for `post`. */
  readonly state: Readonly<Record<string, string>>
  setOutput(name: string, value: string): void
  /** For `post`; kept for this action only. */
  saveState(name: string, value: string): void
  /** For later steps of the job. */
  exportVariable(name: string, value: string): void
  addPath(folder: string): void
  /** A text without the values that are masked. */
  hide(text: string): string
  /** Hides a value in all later log lines of the job. Each line of it is masked on its own as well. */
  mask(value: string): void
  startGroup(title: string): void
  endGroup(): void
  annotate(level: 'error' | 'warning' | 'notice', message: string, place?: AnnotationPlace): void
  /** Shown only when the job is run with debug logging. */
  debug(message: string): void
  /** @returns whether all of it was written: there may be no summary file, or no room in it. */
  summarize(markdown: string): boolean
  /** Text as it is, to the log. */
  write(text: string): void
}

/** The runner of this process. */
export function currentRunner(): Runner {
  outliveReaders()
  return createRunner(processEnvironment(), (text) => void process.stdout.write(text))
}

/** The runner that this environment describes, or a terminal. */
export function createRunner(env: Readonly<Record<string, string>>, write: (text: string) => void): Runner {
  const github = env['GITHUB_ACTIONS'] === 'true'
  const command = (name: string, properties: object, message: string) => {
    if (github) write(`${formatCommand(name, properties, message)}\n`)
  }
  const masked: string[] = []
  let mask: ((text: string) => string) | undefined
  const hide = (text: string) => {
    mask ??= createMask(masked)
    return mask(text)
  }
  const keep = (variable: string, fallback: string, [name, value]: [string, string]) => {
    const file = env[variable]
    if (file) appendKeyValue(file, name, value)
    else command(fallback, { name }, value)
  }
  return {
    ci: github || (env['CI'] ?? '') !== '',
    github,
    env,
    inputs: namesAfter(env, 'INPUT_'),
    state: namesAfter(env, 'STATE_'),
    setOutput(name, value) {
      // The command must stand at the start of a line; what was printed before may not have ended one.
      if (github && !env['GITHUB_OUTPUT']) write('\n')
      keep('GITHUB_OUTPUT', 'set-output', [name, value])
    },
    saveState: (name, value) => keep('GITHUB_STATE', 'save-state', [name, value]),
    exportVariable: (name, value) => keep('GITHUB_ENV', 'set-env', [name, value]),
    addPath(folder) {
      const file = env['GITHUB_PATH']
      if (file) append(file, `${folder}\n`)
      else command('add-path', {}, folder)
    },
    hide,
    mask(value) {
      masked.push(value)
      mask = undefined
      const lines = value.split(/\r?\n/).filter((line) => line.trim().length >= 4)
      for (const part of new Set([value, ...lines])) if (part.trim() !== '') command('add-mask', {}, part)
    },
    startGroup: (title) => command('group', {}, title),
    endGroup: () => command('endgroup', {}, ''),
    annotate(level, message, { title, file, line, endLine, column, endColumn } = {}) {
      command(level, { title, file, line, endLine, col: column, endColumn }, message)
    },
    debug: (message) => command('debug', {}, message),
    summarize(markdown) {
      const file = env['GITHUB_STEP_SUMMARY']
      return file ? appendSummary(file, markdown) : false
    },
    write,
  }
}
