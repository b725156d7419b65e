import { Failure } from '../../core/failure.ts'
import type { StepOutput } from '../../core/step.ts'
import { inputOf, parseReport, type Scanner, tailOf } from '../job.ts'
import { record } from '../json.ts'
import { readSarif } from '../sarif/read.ts'

/** A tool of the project that writes SARIF, or a file that something before us wrote. */
export interface SarifInput {
  readonly name: string
  readonly root: string
  /** Shell text that prints SARIF, or writes `file`; empty: the file is there already. */
  readonly run: string
  /** Path below the checkout; empty: what `run` prints is the report. */
  readonly file: string
}

/** Bytes of a printed report at most. */
const largest = 64 * 1024 * 1024

export const sarif: Scanner = {
  step(job) {
    const { name, root, run, file } = inputOf<SarifInput>(job)
    if (run === '') {
      const input = { root, path: file }
      return { do: 'call', id: `sarif.${name}`, title: `Read ${file}`, operation: 'checkout.read', input }
    }
    // The report is the answer, whatever the tool's exit code: most end with 1 when they found something.
    const printed =
      file === '' ? `{ ${run}\n}` : `{ { ${run}\n} >&2; code=$?; cat -- "$DEPLOY_ACTION_SARIF"; (exit $code); }`
    const script = `${printed} | head -c ${largest + 1}; exit \${PIPESTATUS[0]}`
    return {
      do: 'exec',
      id: `sarif.${name}`,
      title: `Run ${name}`,
      cwd: root,
      argv: ['bash', '-o', 'pipefail', '-c', script],
      ...(file === '' ? {} : { env: { DEPLOY_ACTION_SARIF: file } }),
      expect: Array.from({ length: 256 }, (_, code) => code),
      quiet: true,
      limit: largest + 1024,
      timeout: 900_000,
      failsAs: 'unhealthy',
    }
  },
  read(output, job) {
    const { name, root, file } = inputOf<SarifInput>(job)
    const content = contentOf(output, name, file)
    if (content.length > largest) {
      throw new Failure('capacity', `${name}: it printed more than ${largest / 1024 / 1024} MiB, so it is not read.`, {
        hint: 'Narrow what the tool looks at.',
      })
    }
    const what = content.trim() === '' && output.exit !== undefined ? `${name} (exit code ${output.exit})` : name
    return readSarif(parseReport(content, what, tailOf(output.stderr)), { name, root })
  },
}

function contentOf({ value, stdout }: StepOutput, name: string, file: string): string {
  if (value === undefined) return stdout
  const content = record(value)['text']
  if (typeof content === 'string') return content
  throw new Failure('absent', `${name}: there is no file ${file}.`, {
    hint: 'Name the file that the tool wrote, relative to the checkout.',
  })
}
