import { pinned } from '../core/image.ts'
import type { Json } from '../core/json.ts'
import type { Given } from '../core/stage.ts'
import type { TrivyKind } from '../systems/trivy.ts'
import type { Job } from './job.ts'
import type { DatabaseInput } from './scanners/database.ts'
import type { GrypeInput } from './scanners/grype.ts'
import type { SarifInput } from './scanners/sarif.ts'
import type { TrivyInput } from './scanners/trivy.ts'
import type { ZapInput } from './scanners/zap.ts'

/** The programs that are there; empty: that one is not. */
export interface Programs {
  readonly trivy: string
  readonly grype: string
}

/** What was there before. */
export interface Before {
  /** The commit where the branch began; empty: not compared with. */
  readonly commit: string
  /** Image id → `name@sha256:…` that was deployed. */
  readonly images: Readonly<Record<string, string>>
}

/** Every run of every scanner that the settings ask for, and the same over what was there before. */
export function jobsFor(given: Given, programs: Programs, before: Before): Job[] {
  const now = imagesNow(given)
  return [
    ...checkoutJobs(given, programs, ''),
    ...(before.commit === '' ? [] : checkoutJobs(given, programs, before.commit)),
    ...imageJobs(given, programs, now, false),
    ...imageJobs(given, programs, before.images, true),
    ...toolJobs(given),
  ]
}

/** Image id → `name@sha256:…` of what was built. */
export function imagesNow({ settings, carried }: Given): Record<string, string> {
  const entries = settings.images.flatMap(({ id }) => {
    const image = carried.images[id]
    return image?.digest === undefined ? [] : [[id, pinned(image.name, image.digest)] as const]
  })
  return Object.fromEntries(entries)
}

function checkoutJobs({ settings }: Given, { trivy }: Programs, commit: string): Job[] {
  const { root, scan, state } = settings
  const before = commit !== ''
  const lane = before ? 'checkout-before' : 'checkout'
  const end = before ? ` of ${commit.slice(0, 7)}` : ''
  const own = (name: string): Job => ({ id: name + end, scanner: name, name, before, lane, input: { root, commit } })
  const what = { folder: root, commit }
  const wish = { program: trivy, what, kinds: scan.files, subject: '' }
  return [
    ...(scan.secrets ? [own('secrets')] : []),
    ...(scan.hardening ? [own('hardening')] : []),
    ...(trivy !== '' && scan.files.length > 0 ? [trivyJob({ scan, state }, `files${end}`, before, wish)] : []),
  ]
}

function imageJobs(given: Given, programs: Programs, images: Readonly<Record<string, string>>, before: boolean): Job[] {
  const { settings } = given
  const { scan, state } = settings
  const end = before ? ' before' : ''
  // An image for arm64 has other packages than one for amd64.
  return settings.images.flatMap(({ id, platforms }) => {
    const reference = images[id]
    if (reference === undefined) return []
    const each = platforms.length === 0 ? [''] : [...new Set(platforms)]
    return each.flatMap((platform): Job[] => {
      const name = `${id} ${platform}`.trim() + end
      const what = { image: reference, platform }
      const grype: GrypeInput = { program: programs.grype, reference, platform, subject: id }
      return [
        ...(programs.trivy !== '' && scan.images.length > 0
          ? [
              {
                ...trivyJob({ scan, state }, name, before, {
                  program: programs.trivy,
                  what,
                  kinds: scan.images,
                  subject: id,
                }),
                name: id,
              },
            ]
          : []),
        ...(programs.grype === ''
          ? []
          : [{ id: `grype ${name}`, scanner: 'grype', name: id, before, lane: 'grype', input: json(grype) }]),
      ]
    })
  })
}

type TrivyWish = Pick<TrivyInput, 'program' | 'what' | 'kinds' | 'subject'> & { readonly kinds: readonly TrivyKind[] }

function trivyJob(
  { scan, state }: { scan: Given['settings']['scan']; state: string },
  id: string,
  before: boolean,
  wish: TrivyWish,
): Job {
  const input: TrivyInput = {
    ...wish,
    required: scan.trivy === 'required' && wish.kinds.includes('vulnerabilities') && !before,
    cache: managed(scan) ? databaseFolder(state) : '',
  }
  return { id: `trivy ${id}`, scanner: 'trivy', name: 'files', before, lane: 'trivy', input: json(input) }
}

/** The job that brings the database, before all others of Trivy's lane. */
export function databaseJob({ settings, event }: Given, jobs: readonly Job[]): Job[] {
  const { scan, state } = settings
  if (!managed(scan) || !jobs.some(({ lane }) => lane === 'trivy')) return []
  const { mirrors, javaMirrors, maxAge, offline, cache } = scan.database
  const required = scan.trivy === 'required'
  const input: DatabaseInput = {
    mirrors: [...mirrors],
    javaMirrors: [...javaMirrors],
    maxAge,
    offline,
    required,
    cached: cache && event.source === 'github',
    folder: databaseFolder(state),
  }
  return [{ id: 'database', scanner: 'database', name: 'database', before: false, lane: 'trivy', input: json(input) }]
}

function managed({ database }: Given['settings']['scan']): boolean {
  return database.mirrors.length > 0 || database.offline
}

function databaseFolder(state: string): string {
  return `${state}/cache/trivy`
}

/** What only tells about today: tools of the project, and what runs. */
function toolJobs({ settings }: Given): Job[] {
  const { root, scan } = settings
  const each = scan.sarif.map(({ id, run, file }): Job => {
    const input: SarifInput = { name: id, root, run, file }
    return { id: `sarif ${id}`, scanner: 'sarif', name: id, before: false, lane: `sarif-${id}`, input: json(input) }
  })
  if (scan.zap === undefined) return each
  const { target, rules, image } = scan.zap
  const input: ZapInput = { target, rules, image, root }
  return [...each, { id: 'zap', scanner: 'zap', name: 'zap', before: false, lane: 'zap', input: json(input) }]
}

/** Plain data already; the type system cannot see that. */
const json = (value: unknown) => value as Json
