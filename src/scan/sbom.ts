import type { Facts, Question } from '../core/question.ts'
import type { Given } from '../core/stage.ts'
import { type Step, scratch } from '../core/step.ts'
import { type Attested, askAttestedOf, attestedName, attestedOf, keepAttested } from '../systems/attested.ts'
import { imagesNow } from './jobs.ts'

interface Tools {
  /** Programs; empty: not installed. */
  readonly syft: string
  readonly trivy: string
}

const formats = {
  syft: { spdx: 'spdx-json', cyclonedx: 'cyclonedx-json' },
  trivy: { spdx: 'spdx-json', cyclonedx: 'cyclonedx' },
}

interface Sboms {
  readonly steps: Step[]
  readonly notes: string[]
  /** What is written, absolute. */
  readonly files: string[]
}

/** What the builds have attested themselves. */
export function askAttested(given: Given): Question[] {
  if (given.settings.scan.sbom.length === 0) return []
  return Object.entries(imagesNow(given)).map(([id, reference]) => askAttestedOf(id, reference))
}

/**
 * What is in each image as a file for each form, `scan/sbom/app.linux-amd64.spdx.json` in the state folder: as BuildKit has attested it, else by
 * Syft, else by Trivy. The other form of an attested list is made of it.
 */
export function sbomSteps(given: Given, facts: Facts, tools: Tools): Sboms {
  const { scan, state, images } = given.settings
  if (scan.sbom.length === 0) return { steps: [], notes: [], files: [] }
  const built = imagesNow(given)
  const unread: string[] = []
  const lists = images.flatMap(({ id, platforms }): Listing[] => {
    const reference = built[id]
    if (reference === undefined) return []
    const { found, why } = facts.get(attestedOf(id)) ?? { found: [], why: '' }
    if (why !== '') unread.push(`What the build of ${id} has listed cannot be read: ${why}`)
    const each = platforms.length === 0 ? [''] : [...new Set(platforms)]
    return each.map((platform) => {
      const name = attestedName(id, platform)
      const fileOf = (form: Form) => `${state}/scan/sbom/${name}.${form}.json`
      const attested = found.find((one) => fits(one.platform, platform))
      const place = { id, reference, platform, name, fileOf, forms: scan.sbom }
      return attested === undefined ? listAnew(place, tools) : listAttested(place, attested, tools)
    })
  })
  return {
    steps: lists.flatMap(({ steps }) => steps),
    notes: [...new Set([...unread, ...lists.flatMap(({ note }) => note ?? [])])],
    files: lists.flatMap(({ files }) => files),
  }
}

type Form = 'spdx' | 'cyclonedx'

/** One image for one platform. */
interface Place extends Bom {
  readonly id: string
  readonly forms: readonly Form[]
  fileOf(form: Form): string
}

interface Listing {
  readonly steps: readonly Step[]
  readonly files: readonly string[]
  readonly note?: string
}

/** What the build has listed, and the other form made of it. */
function listAttested({ id, name, reference, forms, fileOf }: Place, attested: Attested, tools: Tools): Listing {
  const kept = keepAttested({ name, reference, attested, file: fileOf('spdx') })
  if (!forms.includes('cyclonedx')) return { steps: [kept], files: [fileOf('spdx')] }
  const convert = convertStep(name, fileOf, tools)
  if (convert !== undefined) return { steps: [kept, convert], files: [fileOf('spdx'), fileOf('cyclonedx')] }
  const note = `Neither Syft nor Trivy is installed: ${id} gets no SBOM as CycloneDX.`
  return { steps: [kept], files: [fileOf('spdx')], note }
}

/** By Syft in one step, else by Trivy in a step for each form. */
function listAnew({ reference, platform, name, forms, fileOf }: Place, { syft, trivy }: Tools): Listing {
  const targets = forms.map((form) => ({ form, file: fileOf(form) }))
  const files = targets.map(({ file }) => file)
  if (syft !== '') return { steps: [syftStep({ program: syft, reference, platform, name }, targets)], files }
  if (trivy !== '')
    return { steps: targets.map((one) => trivyStep({ ...one, program: trivy, reference, platform, name })), files }
  return { steps: [], files: [], note: 'Neither Syft nor Trivy is installed: no SBOM is written.' }
}

/** `linux/arm64` is `linux/arm64/v8`; where no platform is named, by one or the other, there is one image. */
function fits(platform: string, wanted: string): boolean {
  return wanted === '' || platform === '' || platform === wanted || platform.startsWith(`${wanted}/`)
}

/** Undefined: no tool is there that converts. */
function convertStep(name: string, fileOf: (form: Form) => string, tools: Tools): Step | undefined {
  const [from, to] = [fileOf('spdx'), fileOf('cyclonedx')]
  if (tools.syft !== '') {
    const argv = [tools.syft, 'convert', from, '--quiet', '--output', `cyclonedx-json=${to}`] as const
    return { ...base(`${name}.cyclonedx`, [to]), argv, env: { SYFT_CHECK_FOR_APP_UPDATE: 'false' } }
  }
  if (tools.trivy === '') return undefined
  const argv = [tools.trivy, 'sbom', '--quiet', '--format=cyclonedx', `--output=${to}`, from] as const
  return { ...base(`${name}.cyclonedx`, [to]), argv, env: trivyEnv }
}

interface Target {
  readonly form: Form
  readonly file: string
}

interface Bom {
  readonly reference: string
  readonly platform: string
  readonly name: string
}

function syftStep({ program, reference, platform, name }: Bom & { program: string }, files: readonly Target[]): Step {
  const outputs = files.flatMap(({ form, file }) => ['--output', `${formats.syft[form]}=${file}`])
  const plain = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\//.test(reference)
  return {
    ...base(
      name,
      files.map(({ file }) => file),
    ),
    argv: [
      'sh',
      '-c',
      script,
      'sh',
      files[0]?.file ?? '',
      ...[program, 'scan', `registry:${reference}`, '--quiet', ...outputs],
      ...(platform === '' ? [] : ['--platform', platform]),
    ],
    env: { SYFT_CHECK_FOR_APP_UPDATE: 'false', ...(plain ? { SYFT_REGISTRY_INSECURE_USE_HTTP: 'true' } : {}) },
  }
}

function trivyStep(one: Target & Bom & { program: string }): Step {
  const { form, file, program, reference, platform, name } = one
  const options = ['--image-src=remote', '--no-progress', `--format=${formats.trivy[form]}`, `--output=${file}`]
  return {
    ...base(`${name}.${form}`, [file]),
    argv: [
      ...(['sh', '-c', script, 'sh', file, program, 'image', ...options] as const),
      ...(platform === '' ? [] : [`--platform=${platform}`]),
      reference,
    ],
    env: trivyEnv,
  }
}

const trivyEnv = { TRIVY_SKIP_VERSION_CHECK: 'true', TRIVY_DISABLE_TELEMETRY: 'true' }

const script = 'mkdir -p "$(dirname "$1")" && shift && exec "$@"'

function base(name: string, files: readonly string[]) {
  return {
    do: 'exec',
    id: `sbom.${name}`,
    title: `List what is in ${name}`,
    // One after the other: Trivy locks its cache.
    cwd: scratch,
    undo: { way: 'keep', why: `${files.join(', ')} stays to be read.` },
    timeout: 600_000,
    failsAs: 'unhealthy',
  } as const
}
