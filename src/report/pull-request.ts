import { details, escapeMarkdown } from '../core/markdown.ts'
import type { PullPart } from '../core/pull-comment.ts'
import type { RunReport, StageReport } from '../core/report.ts'
import { plansText } from './plan.ts'
import { gateSections } from './quality.ts'
import { marks } from './style.ts'
import { failuresSection, imagesTable, stagesTable } from './summary.ts'
import { resultLine, resultOf } from './text.ts'

/** Bytes of the output; two of them go into one variable of a process, which takes 128 KiB. */
const limit = 50_000

/** What a run tells the pull request, as one line of JSON: how it went, gates, findings, what was built, why something failed, and what was done. */
export function pullSection(report: RunReport): string {
  const part = report.stages.map(({ stage }) => stage).join(' ')
  if (part === '') return ''
  const link = `${marks[resultOf(report)] ?? ''} ${escapeMarkdown(resultLine(report))}`
  const sections = [
    `### ${link}\n`,
    stagesTable(report.stages),
    ...report.stages.flatMap(gateSections),
    ...report.stages.flatMap(findings),
    imagesTable(report),
    failuresSection(report),
    details('The plan', plansText(report).trimEnd().split('\n')),
  ].filter((section) => section !== '')
  let kept: string[] = []
  let line = ''
  for (const section of sections) {
    const more = [...kept, section]
    const next = write(report.app, part, more.length < sections.length ? [...more, elsewhere] : more)
    if (Buffer.byteLength(next) > limit) continue
    kept = more
    line = kept.length === sections.length ? next : write(report.app, part, [...kept, elsewhere])
  }
  return line
}

const elsewhere = '<sub>More in the summary of the job.</sub>\n'

function write(app: string, part: string, sections: readonly string[]): string {
  return JSON.stringify({ app, part, text: sections.join('\n') } satisfies PullPart)
}

/** What a scan says for people; it is masked already. */
function findings({ stage, outcome }: StageReport): string[] {
  if (stage !== 'scan') return []
  const kept = outcome?.steps.find(({ id }) => id === 'scan.keep')?.output?.value
  const summary = kept !== null && typeof kept === 'object' && 'summary' in kept ? kept['summary'] : undefined
  return typeof summary === 'string' ? [summary] : []
}
