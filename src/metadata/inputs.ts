import { readItems } from './csv.ts'
import { type Flavor, parseFlavor } from './flavor.ts'
import { type ImageList, parseImages } from './images.ts'
import type { CsvReader } from './libraries.ts'
import { defaultRules, parseRule, type Rule, templatesOf } from './rules.ts'
import { isPlain } from './template.ts'

/** The list inputs as a person writes them: text of lines. */
export interface InputTexts {
  readonly images: string
  readonly tags: string
  readonly flavor: string
  readonly labels: string
  readonly annotations: string
}

/** The list inputs, read and checked. */
export interface Inputs {
  readonly images: ImageList
  readonly rules: readonly Rule[]
  readonly flavor: Flavor
  readonly labels: readonly string[]
  readonly annotations: readonly string[]
}

/** @throws Failure `usage` */
export function parseInputs(texts: InputTexts, csv?: CsvReader): Inputs {
  const rules = readItems(texts.tags, true, csv)
  const labels = readItems(texts.labels, false, csv)
  const annotations = readItems(texts.annotations, false, csv)
  return {
    images: parseImages(readItems(texts.images, true, csv), csv),
    rules: (rules.length === 0 ? defaultRules : rules).map((rule) => parseRule(rule, csv)),
    flavor: parseFlavor(readItems(texts.flavor, true, csv), csv),
    labels,
    annotations,
  }
}

/** Whether texts hold quotes, so that they are read by the CSV library. */
export function needsCsv(texts: InputTexts): boolean {
  return Object.values(texts).some((text: string) => text.includes('"'))
}

/** Whether some template is more than plain expressions, so that it is rendered by the engine. */
export function needsEngine(inputs: Inputs): boolean {
  return templates(inputs).some((template) => !isPlain(template))
}

/** Whether some template names the commit's date, so that it has to be found out. */
export function needsCommitDate(inputs: Inputs): boolean {
  return templates(inputs).some((template) => template.includes('commit_date'))
}

function templates({ rules, flavor, labels, annotations }: Inputs): string[] {
  return [...rules.flatMap(templatesOf), flavor.prefix, flavor.suffix, ...labels, ...annotations]
}
