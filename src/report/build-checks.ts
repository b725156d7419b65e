import type { RunReport } from '../core/report.ts'
import type { Step } from '../core/step.ts'

/** A remark of BuildKit about the Dockerfile. */
export interface BuildCheck {
  readonly rule: string
  readonly message: string
  readonly file: string
  readonly line: number
}

/** What BuildKit's checks said about the Dockerfiles of this run: it prints them at the end of a build (0.15 and newer). */
export function buildChecksOf({ stages }: RunReport): readonly BuildCheck[] {
  return stages.flatMap(({ plan, outcome }) =>
    (outcome?.steps ?? []).flatMap(({ id, output }) => {
      const step = plan?.steps.find((one) => one.id === id)
      return output === undefined || step === undefined ? [] : checksIn(`${output.stdout}\n${output.stderr}`, step)
    }),
  )
}

/** Colours of a terminal, which Buildx 0.36 prints here even with plain progress. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')

function checksIn(coloured: string, step: Step): BuildCheck[] {
  const text = coloured.replace(colours, '')
  const [, after] = /^ *\d+ warnings? found.*$([\s\S]*)/m.exec(text) ?? []
  if (after === undefined || step.do !== 'exec') return []
  const found = after.matchAll(/^ - ([A-Z]\w+): (.*) \(line (\d+)\)$/gm)
  return [...found].map(([, rule = '', message = '', line]) => ({
    rule,
    message,
    file: dockerfileOf(step),
    line: Number(line),
  }))
}

/** As the command names it, relative to the folder in which it runs. */
function dockerfileOf({ argv, cwd }: Extract<Step, { do: 'exec' }>): string {
  const words = argv.map((arg) => (typeof arg === 'string' ? arg : ''))
  const joined = words.find((word) => word.startsWith('--file='))?.slice('--file='.length)
  const file = joined ?? (words.includes('--file') ? (words[words.indexOf('--file') + 1] ?? '') : 'Dockerfile')
  return typeof cwd === 'string' && file.startsWith(`${cwd}/`) ? file.slice(cwd.length + 1) : file
}
