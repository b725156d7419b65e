import { Failure } from '../../core/failure.ts'
import { inputOf, type Scanner } from '../job.ts'
import { list, record, text } from '../json.ts'

/** Brings Trivy's vulnerability database from the first mirror that has it; the scans after it use what it put there. */
export interface DatabaseInput {
  readonly mirrors: string[]
  readonly javaMirrors: string[]
  /** Milliseconds. */
  readonly maxAge: number
  readonly offline: boolean
  readonly required: boolean
  /** Kept in the runner's cache. */
  readonly cached: boolean
  readonly folder: string
}

export const database: Scanner = {
  step: (job) => ({
    do: 'call',
    id: 'database',
    title: 'Bring the vulnerability database',
    operation: 'trivy.database',
    input: { ...inputOf<DatabaseInput>(job) },
    timeout: 900_000,
  }),
  read({ value }, job, lacks) {
    const answer = record(value)
    const notes = list(answer['notes']).map(({ text: note }) => text(note))
    const why = text(answer['unusable'])
    if (why === '' || lacks !== '') return { notes }
    if (!inputOf<DatabaseInput>(job).required) return { lacks: why }
    throw new Failure('unhealthy', `vulnerabilities were not looked for: ${why}`, {
      hint: 'Name a mirror that can be reached under scan.database.mirrors, or set scan.trivy to auto.',
      details: notes,
    })
  },
}
