import { tagOf } from '../core/event.ts'
import { emptyPlan, type Plan } from '../core/plan.ts'
import type { Facts, Question } from '../core/question.ts'
import type { ImageSettings } from '../core/settings.ts'
import type { Carried, CarriedImage, Given, Stage } from '../core/stage.ts'
import { readItems } from './csv.ts'
import { evaluateRules, type RuleRow, type TagSet } from './evaluate.ts'
import { contextOf } from './event-context.ts'
import { parseFlavor } from './flavor.ts'
import { dependsOnOthers } from './highest.ts'
import { describeImage, labelRecord } from './labels.ts'
import type { Libraries } from './libraries.ts'
import { peopleVersion } from './people-version.ts'
import { parseTagList } from './short.ts'
import {
  askCommitDate,
  askLocalTags,
  askRegistryTags,
  askRemoteTags,
  askShallow,
  commitDate,
  knownTags,
  localTags,
  registryTags,
  remoteTags,
} from './stage-questions.ts'

/** The pipeline's metadata stage: which tags, labels and version each image gets. It acts on nothing. */
export function createStage(libraries: Libraries): Stage {
  return {
    name: 'metadata',
    ask: (given, facts) => questions(given, facts, libraries),
    plan: (given, facts) => planImages(given, facts, libraries),
    carry: (_given, plan) => carryImages(plan),
    knowledge: {},
  }
}

function questions(given: Given, facts: Facts, libraries: Libraries): Question[] {
  const { images } = given.settings
  const asked: Question[] = []
  const templates = images.flatMap(({ tags, flavor, labels, annotations }) =>
    [tags, flavor, labels, annotations].flat(),
  )
  if (templates.some((text) => text.includes('commit_date')) && !facts.has(commitDate)) asked.push(askCommitDate(given))
  if (tagOf(given.event) === undefined || !images.some((image) => moves(image, given, libraries))) return asked
  if (!facts.has(remoteTags)) return [...asked, askRemoteTags(given)]
  if (facts.get(remoteTags) !== undefined) return asked
  if (!facts.has(localTags)) return [...asked, askLocalTags(given), askShallow(given)]
  if (knownTags(facts) !== undefined) return asked
  const names = images.filter(({ name }) => name !== '').filter((image) => moves(image, given, libraries))
  return [...asked, ...names.map(({ name }) => askRegistryTags(name))]
}

/** Whether some rule's tag depends on which other versions there are. */
function moves(image: ImageSettings, given: Given, libraries: Libraries): boolean {
  const { rules, flavor } = read(image, given, libraries)
  return dependsOnOthers(rules, { flavor, guarded: true })
}

function read(image: ImageSettings, { settings }: Given, { csv }: Libraries) {
  const flavor = image.flavor.flatMap((item) => readItems(item, true, csv))
  const packages = [image.id, settings.app, image.name.split('/').at(-1) ?? '', '.']
  return { rules: parseTagList(image.tags, packages, csv), flavor: parseFlavor(flavor, csv) }
}

function planImages(given: Given, facts: Facts, libraries: Libraries): Plan {
  const { images } = given.settings
  if (images.length === 0) return emptyPlan('metadata', 'no image', 'The settings name no image.')
  const notes: string[] = []
  const values: Record<string, string> = {}
  const basis: Record<string, readonly string[]> = {}
  for (const image of images) {
    const described = describe(image, given, facts, libraries)
    basis[image.id] = described.set.tags
    notes.push(...described.warnings.map((warning) => `${image.id}: ${warning}`))
    notes.push(...described.set.rows.map((row) => `${image.id}: ${row.rule} → ${row.tag || `no tag: ${row.why}`}`))
    values[image.id] = JSON.stringify(described.carried)
    values[`${image.id}.tags`] = described.set.tags.join('\n')
    values[`${image.id}.version`] = described.carried.version
    values[`${image.id}.rules`] = JSON.stringify(described.set.rows satisfies readonly RuleRow[])
  }
  return { stage: 'metadata', subject: images.map(({ id }) => id).join(', '), steps: [], basis, notes, values }
}

interface Description {
  readonly set: TagSet
  readonly carried: CarriedImage
  readonly warnings: readonly string[]
}

function describe(image: ImageSettings, given: Given, facts: Facts, libraries: Libraries): Description {
  const { engine } = libraries
  const { rules, flavor } = read(image, given, libraries)
  const context = contextOf(image, given, facts.get(commitDate))
  const warnings: string[] = []
  const warn = (message: string) => void warnings.push(message)
  const published = facts.get(registryTags(image.name)) ?? undefined
  const existing = knownTags(facts)
  const set = evaluateRules(rules, { context, flavor, engine, guarded: true, existing, published, warn })
  const lines = (own: readonly string[]) =>
    describeImage(context, set.version ?? '', own, engine).filter((line) => !/^[^=]*=$/.test(line))
  const carried = {
    name: image.name,
    tags: set.tags,
    labels: labelRecord(lines(image.labels)),
    version: peopleVersion(set, context),
    annotations: lines(image.annotations),
  }
  return { set, carried, warnings }
}

function carryImages(plan: Plan): Carried {
  const images = Object.keys((plan.basis ?? {}) as object).map((id) => [
    id,
    JSON.parse(plan.values[id] ?? '{}') as CarriedImage,
  ])
  return { images: Object.fromEntries(images) }
}
