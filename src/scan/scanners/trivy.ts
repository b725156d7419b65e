import { Failure } from '../../core/failure.ts'
import { readTrivyScan, type TrivyScan, trivyStep } from '../../systems/trivy.ts'
import { inputOf, type Job, type Scanner } from '../job.ts'
import { readReport } from '../trivy-report.ts'

export type TrivyInput = Omit<TrivyScan, 'database'> & {
  /** The image's id; empty: the checkout. */
  readonly subject: string
  /** A missing database fails the scan instead of narrowing it. */
  readonly required: boolean
}

/** Trivy over one platform of an image, or over files; what it finds is named by the kinds asked for. */
export const trivy: Scanner = {
  step: (job, lacks) => trivyStep(scanOf(job, lacks)),
  read(output, job, lacks) {
    const { required, subject } = inputOf<TrivyInput>(job)
    const answer = readTrivyScan(output, scanOf(job, lacks))
    if ('report' in answer) {
      const notes = lacks === '' ? [] : [`vulnerabilities were not looked for: ${lacks}`]
      return { findings: readReport(answer.report, subject), notes }
    }
    if (!required) return { lacks: answer.noDatabase }
    throw new Failure('unhealthy', `vulnerabilities were not looked for: ${answer.noDatabase}`, {
      hint: 'Let Trivy reach a database (scan.database), or set scan.trivy to auto.',
    })
  },
}

function scanOf(job: Job, lacks: string): TrivyScan {
  return { ...inputOf<TrivyInput>(job), database: lacks === '' }
}
