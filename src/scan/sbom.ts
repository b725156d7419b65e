import type { Given } from '../core/stage.ts'
import { type Step, scratch } from '../core/step.ts'
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

/** What is in each image as a file for each form, `scan/sbom/app.linux-amd64.spdx.json` in the state folder: by Syft, else by Trivy. */
export function sbomSteps(given: Given, tools: Tools): { steps: Step[]; notes: string[]; files: string[] } {
  const { scan, state, images } = given.settings
  if (scan.sbom.length === 0) return { steps: [], notes: [], files: [] }
  const built = imagesNow(given)
  if (tools.syft === '' && tools.trivy === '')
    return { steps: [], notes: ['Neither Syft nor Trivy is installed: no SBOM is written.'], files: [] }
  const written: string[] = []
  const steps = images.flatMap(({ id, platforms }) => {
    const reference = built[id]
    if (reference === undefined) return []
    const each = platforms.length === 0 ? [''] : [...new Set(platforms)]
    return each.flatMap((platform) => {
      const name = [id, platform.replaceAll('/', '-')].filter((part) => part !== '').join('.')
      const files = scan.sbom.map((form) => ({ form, file: `${state}/scan/sbom/${name}.${form}.json` }))
      written.push(...files.map(({ file }) => file))
      return tools.syft !== ''
        ? [syftStep({ program: tools.syft, reference, platform, name }, files)]
        : files.map((one) => trivyStep({ ...one, program: tools.trivy, reference, platform, name }))
    })
  })
  return { steps, notes: [], files: written }
}

interface Target {
  readonly form: 'spdx' | 'cyclonedx'
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
    env: { TRIVY_SKIP_VERSION_CHECK: 'true', TRIVY_DISABLE_TELEMETRY: 'true' },
  }
}

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
