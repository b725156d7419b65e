import { Failure } from '../core/failure.ts'
import type { Facts, Question, Topic } from '../core/question.ts'
import type { Given } from '../core/stage.ts'
import { askGrype, grypeTopic } from '../systems/grype.ts'
import { askSyft, syftTopic } from '../systems/syft.ts'
import { askInstalled, installedTopic } from '../systems/tool.ts'
import { askTrivy, trivyTopic } from '../systems/trivy.ts'
import { imagesNow } from './jobs.ts'

/** A scanner that can be run; empty texts: there is none. */
export interface Program {
  readonly path: string
  readonly version: string
}

export interface ScanTools {
  readonly trivy: Program
  readonly grype: Program
  readonly syft: Program
  /** What a person should know. */
  readonly notes: readonly string[]
}

/** Looks for the programs that are wanted on PATH, and where `scan.install` says so, takes what is missing from the lock. */
export function askTools(given: Given, facts: Facts): Question[] {
  const { install, mirrors, lock } = given.settings.scan
  const asked = wantedTools(given)
  const looking = asked.map((name) => looks[name].ask())
  if (!install) return looking
  const missing = asked.filter((name) => facts.get(looks[name].topic) === null)
  return [...looking, ...missing.map((name) => askInstalled(name, { mirrors, lock, root: given.settings.root }))]
}

/** @throws Failure `absent` for one that is required and not there */
export function toolsOf(given: Given, facts: Facts): ScanTools {
  const wanted = wantedTools(given)
  const notes: string[] = []
  const find = (name: Name): Program => {
    if (!wanted.includes(name)) return none
    const found = facts.need(looks[name].topic)
    if (found !== null) return { path: name, version: typeof found === 'string' ? found : found.version }
    const installed = facts.get(installedTopic(name))
    if (installed !== undefined && installed.path === '') notes.push(`${name} is not installed: ${installed.why}`)
    return installed === undefined || installed.path === '' ? none : installed
  }
  const tools = { trivy: find('trivy'), grype: find('grype'), syft: find('syft') }
  for (const name of ['trivy', 'grype'] as const) {
    if (wanted.includes(name) && given.settings.scan[name] === 'required' && tools[name].path === '')
      throw missing(name, notes)
  }
  return { ...tools, notes: [...notes, ...trivyNotes(given, facts, tools.trivy)] }
}

const none: Program = { path: '', version: '' }

type Name = 'trivy' | 'grype' | 'syft'

interface Look {
  ask(): Question
  /** Null: it is not on PATH. Else its version, alone or among other things. */
  readonly topic: Topic<string | { readonly version: string } | null>
}

const looks: Readonly<Record<Name, Look>> = {
  trivy: { ask: askTrivy, topic: trivyTopic as Look['topic'] },
  grype: { ask: askGrype, topic: grypeTopic as Look['topic'] },
  syft: { ask: askSyft, topic: syftTopic as Look['topic'] },
}

function wantedTools(given: Given): Name[] {
  const { grype, sbom } = given.settings.scan
  const images = Object.keys(imagesNow(given)).length > 0
  return [
    ...(wantsTrivy(given) ? (['trivy'] as const) : []),
    ...(grype !== 'off' && images ? (['grype'] as const) : []),
    ...(sbom.length > 0 && images ? (['syft'] as const) : []),
  ]
}

function wantsTrivy(given: Given): boolean {
  const { trivy, files, images } = given.settings.scan
  return trivy !== 'off' && (files.length > 0 || (images.length > 0 && Object.keys(imagesNow(given)).length > 0))
}

function missing(name: 'trivy' | 'grype', details: readonly string[]): Failure {
  const title = name === 'trivy' ? 'Trivy (0.69.7 or newer)' : 'Grype'
  return new Failure('absent', `scan.${name} is required, but there is no ${name} on PATH.`, {
    hint: `Install ${title} in a step before this one, set scan.install, or set scan.${name} to auto.`,
    details,
  })
}

function trivyNotes(given: Given, facts: Facts, trivy: Program): string[] {
  if (!wantsTrivy(given)) return []
  if (trivy.path === '') return ['Trivy is not installed: nothing is scanned for vulnerabilities.']
  const { mirrors, offline } = given.settings.scan.database
  if (facts.get(trivyTopic)?.database || mirrors.length > 0 || offline) return []
  return [
    'Trivy has no vulnerability database here yet; if it cannot get one, only secrets and misconfigurations are looked for.',
  ]
}
