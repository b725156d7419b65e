import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

export const root = path.resolve(import.meta.dirname, '../..')

export interface Workflow {
  readonly name: string
  readonly on: { readonly workflow_call?: Interface | null; readonly [event: string]: unknown }
  readonly permissions?: Permissions
  readonly concurrency?: Concurrency
  readonly jobs: Readonly<Record<string, Job>>
}

export interface Interface {
  readonly inputs?: Readonly<Record<string, Parameter>>
  readonly secrets?: Readonly<Record<string, Parameter>>
  readonly outputs?: Readonly<Record<string, { readonly description?: string; readonly value: string }>>
}

export interface Parameter {
  readonly description?: string
  readonly type?: string
  readonly default?: unknown
  readonly required?: boolean
}

export type Permissions = Readonly<Record<string, 'read' | 'write' | 'none'>>
export type Values = Readonly<Record<string, unknown>>

export interface Concurrency {
  readonly group: string
  readonly 'cancel-in-progress'?: unknown
  readonly queue?: string
}

export interface Job {
  readonly name?: string
  readonly if?: string
  readonly needs?: string | readonly string[]
  readonly uses?: string
  readonly with?: Values
  readonly secrets?: Values | 'inherit'
  readonly permissions?: Permissions
  readonly concurrency?: Concurrency
  readonly environment?: { readonly name: string; readonly url: string; readonly deployment?: boolean }
  readonly env?: Values
  readonly 'runs-on'?: string
  readonly 'timeout-minutes'?: unknown
  readonly strategy?: {
    readonly matrix?: Readonly<Record<string, readonly string[]>> | string
    readonly 'max-parallel'?: number
  }
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}

export interface Step {
  readonly id?: string
  readonly name?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Values
  readonly env?: Values
}

export function readWorkflow(file: string): Workflow {
  return parse(readFileSync(path.join(root, file), 'utf8')) as Workflow
}

/** Files of a folder that are workflows, relative to the checkout. */
export function listWorkflows(folder: string): string[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => path.join(folder, name))
}

/** The callable ones. */
export const callable = listWorkflows('.github/workflows').filter((file) => 'workflow_call' in readWorkflow(file).on)

/** Those to copy. */
export const copied = listWorkflows('workflows')

/** The file that `uses:` of a job names, if it is one of ours: `$/…` in a called workflow, `org/deploy-action/…@v1` in a caller. */
export function calledFile(uses: string): string | undefined {
  const [, file] = /^(?:\$|org\/deploy-action)\/(\.github\/workflows\/[\w-]+\.yml)(?:@v1)?$/.exec(uses) ?? []
  return file
}

/** The metadata of one of our actions that a step of a called workflow names. */
export function actionOf(uses: string): { readonly inputs: Values; readonly outputs: Values } | undefined {
  const [, folder = ''] = /^\$\/(actions\/[\w-]+)$/.exec(uses) ?? []
  const file = path.join(root, folder, 'action.yml')
  if (folder === '' || !existsSync(file)) return undefined
  return parse(readFileSync(file, 'utf8')) as { inputs: Values; outputs: Values }
}

export function needsOf({ needs = [] }: Job): readonly string[] {
  return typeof needs === 'string' ? [needs] : needs
}
