import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { temporaryFolder } from './folder.ts'

export interface ActionRun {
  readonly code: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

export interface ActionJob {
  /** What the action exported for later steps. */
  readonly exported: Record<string, string>
  run(action: string, phase: 'main' | 'post', inputs?: Readonly<Record<string, string>>): Promise<ActionRun>
}

/** Runs an action's door in a process of its own, from the sources, as the runner would: inputs, state, exported variables. */
export function openActionJob(env: Readonly<Record<string, string>>, workspace: string = temporaryFolder()): ActionJob {
  const folder = temporaryFolder()
  const state: Record<string, string> = {}
  const exported: Record<string, string> = {}
  mkdirSync(workspace, { recursive: true })
  return {
    exported,
    async run(action, phase, inputs = {}) {
      const names = ['OUTPUT', 'STEP_SUMMARY', 'STATE', 'ENV']
      for (const name of names) writeFileSync(join(folder, name), '')
      const code = `import(${JSON.stringify(pathToFileURL(resolve('src/index.ts')).href)}).then((door) => door.main('${action}', '${phase}'))`
      const prefixed = (prefix: string, values: Readonly<Record<string, string>>, upper = false) =>
        Object.fromEntries(
          Object.entries(values).map(([name, value]) => [`${prefix}${upper ? name.toUpperCase() : name}`, value]),
        )
      const child = spawn(process.execPath, ['--no-warnings', '-e', code], {
        cwd: workspace,
        env: {
          PATH: process.env['PATH'],
          GITHUB_ACTIONS: 'true',
          GITHUB_WORKSPACE: workspace,
          GITHUB_ACTOR: 'ada',
          RUNNER_TEMP: folder,
          FORCE_COLOR: '0',
          ...env,
          ...exported,
          ...prefixed('GITHUB_', Object.fromEntries(names.map((name) => [name, join(folder, name)]))),
          ...prefixed('INPUT_', inputs, true),
          ...(phase === 'post' ? prefixed('STATE_', state) : {}),
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let log = ''
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()))
      const ended = await new Promise<number | null>((done) => child.once('close', done))
      Object.assign(state, pairsIn(join(folder, 'STATE')))
      Object.assign(exported, pairsIn(join(folder, 'ENV')))
      return {
        code: ended,
        log,
        outputs: pairsIn(join(folder, 'OUTPUT')),
        summary: readFileSync(join(folder, 'STEP_SUMMARY'), 'utf8'),
      }
    },
  }
}

/** The runner's `name<<delimiter` files. */
function pairsIn(file: string): Record<string, string> {
  const found = readFileSync(file, 'utf8').matchAll(/^([^\n<]+)<<(\S+)\n([\s\S]*?)\n?^\2$/gm)
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]))
}
