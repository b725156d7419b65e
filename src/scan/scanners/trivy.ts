import { Failure } from '../../core/failure.ts'
import { readTrivyScan, type TrivyScan, trivyStep } from '../../systems/trivy.ts'
import { inputOf, type Job, type Scanner } from '../job.ts'
import { readReport } from '../trivy-report.ts'

export type TrivyInput = Omit<TrivyScan, 'database' | 'java'> & {
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
    if ('report' in answer) return { findings: readReport(answer.report, subject), notes: notesOf(lacks) }
    if ('noJavaDatabase' in answer) {
      if (!required) return { lacks: withoutJava + answer.noJavaDatabase }
      throw new Failure('unhealthy', `JAR files were not looked into: ${answer.noJavaDatabase}`, {
        hint: 'Name repositories of the Java database under scan.database.java-mirrors, or set scan.trivy to auto.',
      })
    }
    if (!required) return { lacks: answer.noDatabase }
    throw new Failure('unhealthy', `vulnerabilities were not looked for: ${answer.noDatabase}`, {
      hint: 'Let Trivy reach a database (scan.database), or set scan.trivy to auto.',
    })
  },
}

/** How a lane says that only JAR files are passed over. */
const withoutJava = 'JAR files: '

function notesOf(lacks: string): string[] {
  if (lacks === '') return []
  if (!lacks.startsWith(withoutJava)) return [`vulnerabilities were not looked for: ${lacks}`]
  const why = lacks.slice(withoutJava.length)
  return [`JAR files were not looked into: ${why} (scan.database.java-mirrors)`]
}

function scanOf(job: Job, lacks: string): TrivyScan {
  const java = !lacks.startsWith(withoutJava)
  return { ...inputOf<TrivyInput>(job), database: lacks === '' || !java, java }
}
