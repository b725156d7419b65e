import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Run } from './command.ts'
import { openLog } from './log.ts'
import { withWorld } from './world.ts'

/** Checks config, inputs and environment; says what they come to. */
export const validate: Run = async ({ runner, inputs, json }) => {
  const log = openLog(runner, json)
  const settings = await withWorld({ runner, inputs, settingsOnly: true }, async (world) => world.settings)
  const { app, gates, images, environments, warnings } = settings
  const counts = [
    count(gates.length, 'gate'),
    count(images.length, 'image'),
    `environments: ${environments.map(({ id }) => id).join(', ') || 'none'}`,
  ]
  const lines = [...warnings.map((text) => `warning: ${text}`), `${app}: good (${counts.join('; ')}).`]
  log.print({ app, warnings, valid: true }, lines.join('\n'))
  return 0
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? '' : 's'}`
}

/** Every setting with its value and where it came from; secrets by name. */
export const explain: Run = async ({ runner, inputs, json }) => {
  const log = openLog(runner, json)
  const { explain: explainAll, explainLines } = await import('../settings/explain.ts')
  const settings = await withWorld(
    { runner, inputs, deploying: [], settingsOnly: true },
    async (world) => world.settings,
  )
  log.print(explainAll(settings), explainLines(settings).join('\n'))
  return 0
}

/** The top of the repository that a folder lies in. */
function topOf(folder: string): string | undefined {
  if (existsSync(path.join(folder, '.git'))) return folder
  return folder === path.dirname(folder) ? undefined : topOf(path.dirname(folder))
}

/** Writes config and workflow for what is detected; refuses when one exists. */
export const init: Run = async ({ runner, inputs, json }) => {
  const log = openLog(runner, json)
  const [{ planInit }, { readCheckout }, { readOrigin }] = await Promise.all([
    import('../settings/init.ts'),
    import('./checkout.ts'),
    import('./origin.ts'),
  ])
  const root = path.resolve(inputs.get('working-directory')?.value ?? '.')
  const plan = await planInit({
    ...readCheckout(root),
    ...(await readOrigin(root, runner)),
    root,
    action: inputs.get('action')?.value,
  })
  for (const { path: name, content } of plan.files) {
    const file = path.join(root, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, content, { flag: 'wx' })
  }
  const lines = [...plan.files.map(({ path: name }) => `wrote ${name}`)]
  const top = topOf(root)
  if (top !== undefined && top !== root) {
    const here = path.relative(top, root)
    lines.push(
      `GitHub reads workflows at the top of the repository alone: move it to ${top}, and add working-directory: ${here}.`,
    )
  }
  log.print(plan, lines.join('\n'))
  return 0
}
