import { isDigest, parseDigest } from '../core/digest.ts'
import { Failure } from '../core/failure.ts'
import { didYouMean } from '../core/nearest.ts'
import type { Plan } from '../core/plan.ts'
import type { Settings } from '../core/settings.ts'
import type { Carried, Given, Stage } from '../core/stage.ts'

/** Digests a caller named: `sha256:…` for the only image, or `id=name@sha256:…` / `id=sha256:…` lines.
 * @throws Failure `usage` */
export function readDigests(lines: readonly string[], settings: Settings): Record<string, string> {
  const ids = settings.images.map(({ id }) => id)
  return Object.fromEntries(
    lines.map((line) => {
      const [before, after] = line.includes('=')
        ? [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]
        : ['', line]
      const digest = parseDigest(after.slice(after.lastIndexOf('@') + 1), 'digest')
      if (before !== '' && ids.includes(before)) return [before, digest]
      if (before === '' && ids.length === 1) return [ids[0] ?? '', digest]
      if (before === '')
        throw new Failure(
          'usage',
          `digest: there are ${ids.length} images (${ids.join(', ')}); write id=sha256:… for each.`,
        )
      throw new Failure('usage', `digest: there is no image ${JSON.stringify(before)}${didYouMean(before, ids)}.`)
    }),
  )
}

/** The build stage for a run that must not build: hands on the digests that were named, else those this commit has in the registry.
 * Its plan has no step. What another run builds at this moment is waited for; with `expected` also what nobody has begun to build. */
export function findOnly(build: Stage, named: Readonly<Record<string, string>>, expected = false): Stage {
  const without = (given: Given): Given => ({
    ...given,
    settings: { ...given.settings, images: given.settings.images.filter(({ id }) => named[id] === undefined) },
  })
  return {
    name: 'build',
    knowledge: build.knowledge,
    ask: (given, facts) => build.ask(without(given), facts),
    ...(expected && build.conclude ? { conclude: build.conclude } : {}),
    claim(given, facts) {
      const claim = build.claim?.(without(given), facts)
      return claim && { ...claim, mode: 'find', expected }
    },
    plan(given, facts): Plan {
      const rest = without(given)
      const found = rest.settings.images.length === 0 ? undefined : build.plan(rest, facts)
      if (found !== undefined && found.steps.length > 0) {
        const names = rest.settings.images.map(({ id }) => id).join(', ')
        throw new Failure(
          'absent',
          `Commit ${given.event.sha.slice(0, 7)} has no image in the registry (${names}), and this run does not build.`,
          {
            hint: 'Run the build for this commit first, or name the digest (input digest).',
          },
        )
      }
      return {
        stage: 'build',
        subject: 'digests that exist',
        steps: [],
        basis: { named: { ...named } },
        notes: [...Object.entries(named).map(([id, digest]) => `${id}: ${digest} (named)`), ...(found?.notes ?? [])],
        values: {
          ...found?.values,
          ...Object.fromEntries(Object.entries(named).map(([id, digest]) => [`build.${id}.digest`, digest])),
        },
      }
    },
    carry(given, plan): Carried {
      const images = given.settings.images.map(({ id, name }) => {
        const digest = plan.values[`build.${id}.digest`] ?? ''
        const before = given.carried.images[id] ?? { name, tags: [], labels: {}, annotations: [], version: '' }
        return [id, isDigest(digest) ? { ...before, digest } : before] as const
      })
      return { images: Object.fromEntries(images) }
    },
  }
}
