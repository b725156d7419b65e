import type { Event } from '../core/event.ts'
import type { Json } from '../core/json.ts'
import { emptyPlan, type Plan } from '../core/plan.ts'
import type { Facts } from '../core/question.ts'
import type { Given, Stage } from '../core/stage.ts'
import type { Step } from '../core/step.ts'
import type { Wanted } from './conclude.ts'
import { judgeFind } from './find.ts'
import { databaseJob, jobsFor } from './jobs.ts'
import { askBefore, comparedWith } from './known.ts'
import { askAttested, sbomSteps } from './sbom.ts'
import { askTools, toolsOf } from './tools.ts'
import { judgeVerdict } from './verdict.ts'

/** Looks for credentials and mistakes in the checkout and for vulnerabilities in what was built; before anything gets a tag. */
export const scan: Stage = {
  name: 'scan',
  ask: (given, facts) => [...askTools(given, facts), ...askAttested(given), ...askBefore(given)],
  plan: planScan,
  carry: ({ carried }) => carried,
  knowledge: { judges: { 'scan.find': judgeFind, 'scan.verdict': judgeVerdict } },
}

function planScan(given: Given, facts: Facts): Plan {
  const { settings, event } = given
  const { failOn, onlyFixed, ignore, vex } = settings.scan
  const tools = toolsOf(given, facts)
  const { before, known, notes: compared } = comparedWith(given, facts)
  const scans = jobsFor(given, { trivy: tools.trivy.path, grype: tools.grype.path }, before)
  const jobs = [...databaseJob(given, scans), ...scans]
  const wanted: Wanted = {
    root: settings.root,
    jobs,
    policy: { failOn, onlyFixed, ignore },
    vex,
    ...(known === undefined ? {} : { known }),
  }
  const names = [...new Set(scans.filter((job) => !job.before).map(({ name }) => name))]
  const subject = names.join(', ')
  const boms = sbomSteps(given, facts, { syft: tools.syft.path, trivy: tools.trivy.path })
  const notes = [...tools.notes, ...compared, ...boms.notes]
  if (scans.length === 0) return { ...emptyPlan('scan', subject || 'nothing', 'Nothing is to be scanned.'), notes }
  return {
    stage: 'scan',
    subject,
    steps: [...boms.steps, ...readySteps(given), ...findSteps(given, wanted, boms.steps.at(-1)?.id)],
    basis: {
      commit: event.sha,
      trivy: tools.trivy.version,
      grype: tools.grype.version,
      known: (known ?? null) as Json,
    },
    notes,
    values: boms.files.length === 0 ? {} : { 'sbom.files': boms.files.join('\n') },
  }
}

/** Find, keep, tell, and only then the verdict: what was found reaches people when it fails the run, above all then. */
function findSteps(given: Given, wanted: Wanted, sbom: string | undefined): Step[] {
  const { settings } = given
  const folder = `${settings.state}/scan`
  const told = tellSteps(given, folder)
  return [
    {
      do: 'wait',
      id: 'scan.find',
      title: `Scan ${[...new Set(wanted.jobs.filter(({ before }) => !before).map(({ name }) => name))].join(', ')}`,
      after: [...(sbom === undefined ? [] : [sbom]), ...(settings.scan.zap === undefined ? [] : ['scan.ready'])],
      judge: { name: 'scan.find', data: wanted as unknown as Json },
      outputs: { result: { from: 'value', path: ['state', 'result'], form: 'json' } },
      every: 1000,
      deadline: 900_000 * Math.max(1, wanted.jobs.length),
    },
    {
      do: 'call',
      id: 'scan.keep',
      title: `Keep what was found in ${folder}`,
      operation: 'scan.keep',
      input: { folder, result: { late: 'scan.find', output: 'result' } },
      undo: keep,
    },
    ...told,
    {
      do: 'wait',
      id: 'scan.verdict',
      title: 'Decide',
      after: ['scan.keep', ...told.map(({ id }) => id)],
      judge: { name: 'scan.verdict', data: { folder } },
      every: 1000,
      deadline: 60_000,
    },
  ]
}

const keep = { way: 'keep', why: 'What was found stays to be read.' } as const

/** To whom it is told: the job's page, code scanning or an artifact, the pull request. */
function tellSteps({ settings: { app, scan: wanted }, event }: Given, folder: string): Step[] {
  const tell = (id: string, title: string, operation: string, input: Record<string, Json>): Step => ({
    do: 'call',
    id,
    title,
    operation,
    input: { folder, ...input },
    after: ['scan.keep'],
    advisory: true,
    undo: keep,
  })
  const steps = [tell('scan.tell', 'Tell what was found', 'scan.tell', {})]
  if (event.source !== 'github') return steps
  if (wanted.upload === 'auto') {
    const { sha, ref } = event
    const about = { sha, ref, fork: untrusted(event), app }
    steps.push(tell('scan.upload', 'Hand the findings to code scanning', 'sarif.upload', about))
  }
  if (wanted.upload === 'artifact')
    steps.push(tell('scan.artifact', 'Keep the scan as an artifact', 'scan.artifact', { app }))
  if (wanted.comment && event.trigger.on === 'pull_request') {
    const { number } = event.trigger
    steps.push(tell('scan.comment', 'Comment on the pull request', 'scan.comment', { number, app }))
  }
  return steps
}

/** What ZAP scans must answer first; whatever it says, it is there. */
function readySteps({ settings }: Given): Step[] {
  const { zap } = settings.scan
  if (zap === undefined) return []
  const expect = Array.from({ length: 400 }, (_, index) => 100 + index)
  return [
    {
      do: 'http',
      id: 'scan.ready',
      title: `Wait for ${zap.target}`,
      method: 'GET',
      url: zap.target,
      expect,
      after: [],
      patience: 120_000,
    },
  ]
}

function untrusted(event: Event): boolean {
  return event.untrusted || (event.trigger.on === 'pull_request' && event.trigger.fork)
}
