import { writeGates } from '../core/gate-results.ts'
import type { RunReport } from '../core/report.ts'
import { platformDigests } from './images.ts'
import { reportJson } from './json.ts'
import { plansText } from './plan.ts'
import { pullSection } from './pull-request.ts'
import { resultOf } from './text.ts'

/** Characters of an output that GitHub surely takes; a job's outputs may have 1 MB together. */
const limit = 500_000

/** Every output a door may have, by name; a door sets those that its action.yml names. Absent things are empty. */
export function outputsOf(report: RunReport): Record<string, string> {
  const { images, stages, failure, version } = report
  const deploys = stages.filter(({ record }) => record !== undefined)
  const record = deploys.at(-1)?.record
  const named = Object.entries(images)
  const known = named.flatMap(([id, { name, digest }]) => (digest === undefined ? [] : [{ id, name, digest }]))
  const running = record?.state === 'succeeded' ? digestsIn(record.images) : digestsIn(record?.previous)
  const metadata = metadataOf(stages)
  const built = Object.fromEntries(known.map(({ id, digest }) => [id, digest]))
  return {
    result: resultOf(report),
    'failure-kind': failure?.kind ?? '',
    version: version || (record?.version ?? ''),
    stages: JSON.stringify(Object.fromEntries(stages.map(({ stage, state }) => [stage, state]))),
    digests: JSON.stringify(record === undefined ? built : running),
    digest: known.length === 1 ? (known[0]?.digest ?? '') : textIn(metadata, 'containerimage.digest'),
    imageid: textIn(metadata, 'containerimage.config.digest') || textIn(metadata, 'containerimage.digest'),
    metadata: metadata === '' ? '' : bounded(metadata),
    images: known.map(({ id, name, digest }) => `${id}=${name}@${digest}`).join('\n'),
    'platform-digests': JSON.stringify(platformDigests(report)),
    sbom: sbomFiles(stages).join('\n'),
    tags: named.flatMap(([, { name, tags }]) => tags.map((tag) => `${name}:${tag}`)).join('\n'),
    'release-url': toldBy(stages, 'release-url'),
    gates: report.gates === undefined ? '' : writeGates(report.gates),
    score: toldBy(stages, 'score'),
    'score-file': toldBy(stages, 'score-file'),
    'quality-folder': toldBy(stages, 'quality-folder'),
    environment: record?.environment ?? '',
    url: record?.url ?? '',
    'deployment-id': record?.id ?? '',
    'previous-digests': JSON.stringify(digestsIn(record?.previous)),
    'plan-hash': hashOf(stages),
    legs: JSON.stringify({ include: report.legs ?? [] }),
    plan: bounded(plansText(report)),
    section: pullSection(report),
    report: boundedReport(report),
  }
}

/** Of the deploys, if there are any: an approval names all of them. */
function hashOf(stages: RunReport['stages']): string {
  const deploys = stages.filter(({ stage, planHash }) => planHash && (stage === 'deploy' || stage === 'rollback'))
  const counted = deploys.length > 0 ? deploys : stages.slice(-1)
  return counted.map(({ planHash = '' }) => planHash).join(',')
}

/** The last stage that tells has the last word. */
function toldBy(stages: RunReport['stages'], name: string): string {
  return stages.findLast(({ told }) => told?.[name] !== undefined)?.told?.[name] ?? ''
}

function digestsIn(images: Readonly<Record<string, string>> | undefined): Record<string, string> {
  const pairs = Object.entries(images ?? {}).map(([id, image]) => [id, image.slice(image.indexOf('@') + 1)])
  return Object.fromEntries(pairs.filter(([, digest]) => digest?.startsWith('sha256:')))
}

function bounded(text: string): string {
  return text.length <= limit ? text : `${text.slice(0, limit)}\n… cut …\n`
}

/** Half a JSON document is of no use: a report that is too large goes without its plans. */
function boundedReport(report: RunReport): string {
  const whole = JSON.stringify(reportJson(report))
  if (whole.length <= limit) return whole
  const stages = report.stages.map(({ plan: _plan, outcome: _outcome, ...rest }) => rest)
  return JSON.stringify(reportJson({ ...report, stages }))
}

/** The metadata file of a build that the inputs described. */
function metadataOf(stages: RunReport['stages']): string {
  return stages.map(({ outcome }) => outcome?.outputs['build.docker.metadata'] ?? '').find((text) => text !== '') ?? ''
}

/** The files that the scan wrote, all or none: where one could not be written, the scan did not go on. */
function sbomFiles(stages: RunReport['stages']): string[] {
  return stages.flatMap(({ plan, outcome }) => {
    const steps = (outcome?.steps ?? []).filter(({ id }) => id.startsWith('sbom.'))
    const files = plan?.values['sbom.files'] ?? ''
    return files !== '' && steps.length > 0 && steps.every(({ state }) => state === 'done') ? files.split('\n') : []
  })
}

function textIn(json: string, key: string): string {
  if (json === '') return ''
  const value = (JSON.parse(json) as Record<string, unknown> | null)?.[key]
  return typeof value === 'string' ? value : ''
}
