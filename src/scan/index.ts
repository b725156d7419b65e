import { Failure } from '../core/failure.ts'
import { pinned } from '../core/image.ts'
import type { Json } from '../core/json.ts'
import { emptyPlan, type Plan } from '../core/plan.ts'
import type { Facts } from '../core/question.ts'
import type { Given, Stage } from '../core/stage.ts'
import type { Step } from '../core/step.ts'
import { askTrivy, type Trivy, trivyTopic } from '../systems/trivy.ts'
import { type ImagesScan, judgeImages, type ScanTarget } from './images.ts'
import { judgeSecrets, type SecretsScan } from './secrets.ts'

/** Looks for credentials in the checkout and, with Trivy, into what was built; before anything gets a tag. */
export const scan: Stage = {
  name: 'scan',
  ask: (given) => (wantsTrivy(given) ? [askTrivy()] : []),
  plan: planScan,
  carry: ({ carried }) => carried,
  knowledge: { judges: { 'scan.secrets': judgeSecrets, 'scan.images': judgeImages } },
}

function planScan(given: Given, facts: Facts): Plan {
  const { settings, event } = given
  const { failOn, onlyFixed, ignore, secrets } = settings.scan
  const policy = { failOn, onlyFixed, ignore }
  const trivy = wantsTrivy(given) ? facts.need(trivyTopic) : null
  const targets = trivy === null ? [] : targetsOf(given)
  if (settings.scan.trivy === 'required' && trivy === null && wantsTrivy(given)) throw missingTrivy()
  const required = settings.scan.trivy === 'required'
  const steps: Step[] = [
    ...(secrets ? [secretsStep({ root: settings.root, policy })] : []),
    ...(targets.length > 0 ? [imagesStep({ targets, required, policy })] : []),
  ]
  const subject = [...(secrets ? ['tracked files'] : []), ...new Set(targets.map(({ image }) => image))].join(', ')
  const notes = notesOf(given, trivy)
  if (steps.length === 0) return { ...emptyPlan('scan', subject || 'nothing', 'Nothing is to be scanned.'), notes }
  return {
    stage: 'scan',
    subject,
    steps,
    basis: { commit: event.sha, trivy: trivy?.version ?? '' },
    notes,
    values: {},
  }
}

function secretsStep(data: SecretsScan): Step {
  return {
    do: 'wait',
    id: 'scan.secrets',
    title: 'Look for credentials in the tracked files',
    after: [],
    judge: { name: 'scan.secrets', data: data as unknown as Json },
    every: 1000,
    deadline: 600_000,
  }
}

function imagesStep(data: ImagesScan): Step {
  const images = [...new Set(data.targets.map(({ image }) => image))]
  return {
    do: 'wait',
    id: 'scan.images',
    title: `Scan ${images.join(', ')} with Trivy`,
    after: [],
    judge: { name: 'scan.images', data: data as unknown as Json },
    every: 5000,
    deadline: 900_000 * data.targets.length,
  }
}

/** Every platform of every image that has a digest: an image for arm64 has other packages than one for amd64. */
function targetsOf({ settings, carried }: Given): readonly ScanTarget[] {
  return settings.images.flatMap(({ id, platforms }) => {
    const image = carried.images[id]
    if (image?.digest === undefined) return []
    const reference = pinned(image.name, image.digest)
    const each = platforms.length === 0 ? [''] : [...new Set(platforms)]
    return each.map((platform) => ({ image: id, reference, platform }))
  })
}

function wantsTrivy(given: Given): boolean {
  return (
    given.settings.scan.trivy !== 'off' &&
    Object.values(given.carried.images).some(({ digest }) => digest !== undefined)
  )
}

function missingTrivy(): Failure {
  return new Failure('absent', 'scan.trivy is required, but there is no trivy on PATH.', {
    hint: 'Install Trivy (0.69.7 or newer) in a step before this one, or set scan.trivy to auto.',
  })
}

function notesOf(given: Given, trivy: Trivy | null): readonly string[] {
  if (!wantsTrivy(given)) return []
  if (trivy === null) return ['Trivy is not installed: images are not scanned for vulnerabilities.']
  if (trivy.database) return []
  return [
    'Trivy has no vulnerability database here yet; if it cannot get one, only secrets and misconfigurations are looked for.',
  ]
}
