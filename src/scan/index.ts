import { Failure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import { emptyPlan, type Plan } from '../core/plan.ts'
import type { Facts, Question } from '../core/question.ts'
import type { Given, Stage } from '../core/stage.ts'
import type { Step } from '../core/step.ts'
import { askGrype, grypeTopic } from '../systems/grype.ts'
import { askSyft, syftTopic } from '../systems/syft.ts'
import { askInstalled, type Installed, installedTopic } from '../systems/tool.ts'
import { askTrivy, trivyTopic } from '../systems/trivy.ts'
import type { Wanted } from './conclude.ts'
import { judgeFind } from './find.ts'
import { databaseJob, imagesNow, jobsFor } from './jobs.ts'
import { askBefore, comparedWith } from './known.ts'
import { sbomSteps } from './sbom.ts'
import { judgeVerdict } from './verdict.ts'

/** Looks for credentials and mistakes in the checkout and for vulnerabilities in what was built; before anything gets a tag. */
export const scan: Stage = {
  name: 'scan',
  ask: (given, facts) => [
    ...toolQuestions(given),
    ...(given.settings.scan.install && wantsTrivy(given) && facts.get(trivyTopic) === null
      ? [askInstalled('trivy', given.settings.scan.mirrors)]
      : []),
    ...askBefore(given),
  ],
  plan: planScan,
  carry: ({ carried }) => carried,
  knowledge: { judges: { 'scan.find': judgeFind, 'scan.verdict': judgeVerdict } },
}

function toolQuestions(given: Given): Question[] {
  const { scan: wish } = given.settings
  const images = Object.keys(imagesNow(given)).length > 0
  return [
    ...(wantsTrivy(given) ? [askTrivy()] : []),
    ...(wish.grype !== 'off' && images ? [askGrype()] : []),
    ...(wish.sbom.length > 0 && images ? [askSyft()] : []),
  ]
}

function planScan(given: Given, facts: Facts): Plan {
  const { settings, event } = given
  const { failOn, onlyFixed, ignore, vex } = settings.scan
  const trivy = trivyOf(given, facts)
  const grype = facts.get(grypeTopic) ?? ''
  const missing = missingTool(given, trivy?.version ?? '', grype)
  if (missing !== undefined) throw missing
  const { before, known, notes: compared } = comparedWith(given, facts)
  const scans = jobsFor(given, { trivy: trivy?.path ?? '', grype: grype === '' ? '' : 'grype' }, before)
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
  const syft = facts.get(syftTopic) ?? ''
  const boms = sbomSteps(given, { syft, trivy: trivy?.path ?? '' })
  const notes = [...trivyNotes(given, facts, trivy), ...compared, ...boms.notes]
  if (scans.length === 0) return { ...emptyPlan('scan', subject || 'nothing', 'Nothing is to be scanned.'), notes }
  return {
    stage: 'scan',
    subject,
    steps: [...boms.steps, ...readySteps(given), ...findSteps(given, wanted, boms.steps.at(-1)?.id)],
    basis: { commit: event.sha, trivy: trivy?.version ?? '', grype, known: (known ?? null) as Json },
    notes,
    values: {},
  }
}

/** Find, keep, tell, and only then the verdict: what was found reaches people when it fails the run, above all then. */
function findSteps(given: Given, wanted: Wanted, sbom: string | undefined): Step[] {
  const { settings, event } = given
  const folder = `${settings.state}/scan`
  const keep = 'What was found stays to be read.'
  const tell = (id: string, title: string, operation: string, input: Record<string, Json>): Step => ({
    do: 'call',
    id,
    title,
    operation,
    input: { folder, ...input },
    after: ['scan.keep'],
    advisory: true,
    undo: { way: 'keep', why: keep },
  })
  const told: Step[] = [
    tell('scan.tell', 'Tell what was found', 'scan.tell', {}),
    ...(settings.scan.upload === 'auto' && event.source === 'github'
      ? [
          tell('scan.upload', 'Hand the findings to code scanning', 'sarif.upload', {
            sha: event.sha,
            ref: event.ref,
            fork: untrusted(given),
          }),
        ]
      : []),
    ...(settings.scan.comment && event.trigger.on === 'pull_request' && event.source === 'github'
      ? [
          tell('scan.comment', 'Comment on the pull request', 'scan.comment', {
            number: event.trigger.number,
            app: settings.app,
          }),
        ]
      : []),
  ]
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
      undo: { way: 'keep', why: keep },
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

function untrusted({ event }: Given): boolean {
  return event.untrusted || (event.trigger.on === 'pull_request' && event.trigger.fork)
}

function wantsTrivy(given: Given): boolean {
  const { trivy, files, images } = given.settings.scan
  return trivy !== 'off' && (files.length > 0 || (images.length > 0 && Object.keys(imagesNow(given)).length > 0))
}

/** Trivy on PATH, else the one that was installed. */
function trivyOf(given: Given, facts: Facts): Installed | null {
  if (!wantsTrivy(given)) return null
  const found = facts.need(trivyTopic)
  return found === null ? (facts.get(installedTopic('trivy')) ?? null) : { path: 'trivy', version: found.version }
}

function missingTool(given: Given, trivy: string, grype: string): Failure | undefined {
  const { scan: wish } = given.settings
  if (wish.trivy === 'required' && wantsTrivy(given) && trivy === '') {
    return new Failure('absent', 'scan.trivy is required, but there is no trivy on PATH.', {
      hint: 'Install Trivy (0.69.7 or newer) in a step before this one, set scan.install, or set scan.trivy to auto.',
    })
  }
  if (wish.grype === 'required' && Object.keys(imagesNow(given)).length > 0 && grype === '') {
    return new Failure('absent', 'scan.grype is required, but there is no grype on PATH.', {
      hint: 'Install Grype in a step before this one, or set scan.grype to auto.',
    })
  }
  return undefined
}

function trivyNotes(given: Given, facts: Facts, trivy: Installed | null): readonly string[] {
  if (!wantsTrivy(given)) return []
  if (trivy === null) return ['Trivy is not installed: nothing is scanned for vulnerabilities.']
  const { mirrors, offline } = given.settings.scan.database
  if (facts.get(trivyTopic)?.database || mirrors.length > 0 || offline) return []
  return [
    'Trivy has no vulnerability database here yet; if it cannot get one, only secrets and misconfigurations are looked for.',
  ]
}
