import { Failure, toFailure } from '../core/failure.ts'
import type { LogEntry } from '../core/log.ts'
import { ask, topic } from '../core/question.ts'
import { type DeployGiven, type GoodRelease, goodReleases, rejectionOf } from '../deploy/index.ts'
import type { EngineContext } from '../engine/context.ts'
import { answer } from '../engine/observe.ts'

/**
 * Whether the images of a release can still be had: from the registry, or from the destination itself where that keeps them. A registry that does
 * not answer is said, but stops nobody who has to go back.
 * @returns remarks
 * @throws Failure `absent` with the good releases that can be had
 */
export async function refuseUnavailable(
  to: GoodRelease,
  entries: readonly LogEntry[],
  given: DeployGiven,
  context: EngineContext,
): Promise<string[]> {
  const looks = await lookFor(to, given, context)
  const gone = looks.filter(({ state }) => state === 'gone')
  if (gone.length === 0) return looks.flatMap(({ state, text }) => (state === 'unknown' ? [text] : []))
  const others = goodReleases(entries)
    .map(({ release }) => release)
    .filter(({ release, images }) => release !== to.release && rejectionOf(images, entries) === undefined)
  const found = await Promise.all(
    others.map(async (release) => ({ release, looks: await lookFor(release, given, context) })),
  )
  const left = found
    .filter((one) => one.looks.every(({ state }) => state === 'there'))
    .map(({ release: { version, release } }) => `${version} (${release})`)
  throw new Failure(
    'absent',
    `${to.version} cannot be brought back: ${gone.map(({ image }) => image).join(', ')} is not in the registry any more. Nothing was changed.`,
    {
      hint:
        left.length === 0
          ? 'No other good release is there either: deploy a build of the wanted commit.'
          : `Releases that are still available: ${left.join(', ')}; name one with --to.`,
    },
  )
}

interface Look {
  readonly image: string
  readonly state: 'there' | 'gone' | 'unknown'
  readonly text: string
}

function lookFor({ images }: GoodRelease, given: DeployGiven, context: EngineContext): Promise<Look[]> {
  return Promise.all(Object.values(images).map((image) => lookForOne(image, given, context)))
}

async function lookForOne(image: string, { target, input }: DeployGiven, context: EngineContext): Promise<Look> {
  const kept = target.hasImage?.(input, image)
  if (kept !== undefined && (await answer(kept, context).catch(() => false)) === true)
    return { image, state: 'there', text: '' }
  const question = ask(
    topic<boolean>(`rollback.image:${image}`),
    {
      ...{ id: 'ask.rollback.image', title: `Look for ${image}`, do: 'call', operation: 'registry.head' },
      ...{ input: { reference: image }, timeout: 10_000, attempts: 1 },
    },
    ({ value }) => value !== null && value !== undefined,
  )
  try {
    return { image, state: (await answer(question, context)) === true ? 'there' : 'gone', text: '' }
  } catch (thrown) {
    if (context.signal.aborted) throw thrown
    const text = `Nobody can tell whether ${image} is still in the registry: ${toFailure(thrown).message}`
    return { image, state: 'unknown', text }
  }
}
