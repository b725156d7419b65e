// Modules that are built from a folder tree of several modules: their archives hold one of them.
import { run } from './shell.mjs'

/**
 * Points every replacement by a folder at the published module instead: at a version, or with `drop` at the version that is required.
 * @param {string} source folder of the module
 * @param {string} version
 * @param {NodeJS.ProcessEnv} env
 */
export async function replaceLocalModules(source, version, env) {
  const shown = await run('go', ['mod', 'edit', '-json'], { cwd: source, env })
  /** @type {{ Replace: { Old: { Path: string }, New: { Path: string } }[] | null }} */
  const { Replace } = JSON.parse(shown)
  const local = (Replace ?? []).filter((one) => one.New.Path.startsWith('.')).map((one) => one.Old.Path)
  const edits = local.map((name) =>
    version === 'drop' ? `-dropreplace=${name}` : `-replace=${name}=${name}@${version}`,
  )
  await run('go', ['mod', 'edit', ...edits], { cwd: source, env })
}
