import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import type { Settings } from '../../src/core/settings.ts'
import { readInputs } from '../../src/settings/inputs.ts'
import { loadSettings } from '../../src/settings/load.ts'
import { targetSchemas } from '../../src/targets/index.ts'
import { checkout } from '../settings/checkout.ts'
import { readWorkflow, root } from './workflow.ts'

/** The settings of an example, as a deploy of it would have them: files it refers to exist, secrets have values. */
export async function loadExample(file: string): Promise<Settings> {
  const config = readFileSync(path.join(root, file), 'utf8')
  const { secrets: named = [] } = parse(config) as { secrets?: string[] }
  const secrets = Object.fromEntries(named.map((name) => [name, 'x1y2z3w4']))
  return loadSettings({
    ...checkout({ '.github/deploy.yml': config, Dockerfile: 'FROM scratch\n', 'compose.yaml': 'services: {}\n' }),
    root: '/work/app',
    env: {},
    inputs: readInputs('root', {}),
    repository: 'acme/shop',
    serverUrl: 'https://github.com',
    remoteUrl: undefined,
    forge: true,
    ci: true,
    secrets,
    targetSchemas,
  })
}

/** The environments that a workflow names: for the branch, for tags, in a matrix. */
export function environmentsOf(workflow: string): string[] {
  return Object.values(readWorkflow(workflow).jobs).flatMap(({ with: given = {}, strategy }) => [
    ...['branch-environment', 'tag-environment'].flatMap((name) => (name in given ? [String(given[name])] : [])),
    ...(typeof strategy?.matrix === 'object' ? (strategy.matrix['environment'] ?? []) : []),
  ])
}
