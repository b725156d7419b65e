import type { ReportedFinding } from '../../core/gate-report.ts'

/** What is wrong in one file, by its text and its place. */
export type Check = (content: string, file: { readonly full: string; readonly root: string }) => Promise<Mistake[]>
/** What is wrong, and where in the file. */
export type Mistake = Pick<ReportedFinding, 'level' | 'rule' | 'message' | 'line' | 'column'>
