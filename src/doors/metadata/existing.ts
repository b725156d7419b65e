import type { Context } from '../../metadata/context.ts'
import { tagName } from '../../metadata/context.ts'
import { dependsOnOthers } from '../../metadata/highest.ts'
import type { Inputs } from '../../metadata/inputs.ts'

/** Tags of the repository, asked for only when the flavor wants moving tags held back; undefined when nobody can tell. */
export async function existingTags(
  inputs: Inputs,
  context: Context,
  env: Readonly<Record<string, string>>,
): Promise<readonly string[] | undefined> {
  if (!dependsOnOthers(inputs.rules, { ...inputs, guarded: false }) || tagName(context) === undefined) return undefined
  const { runGit } = await import('./git.ts')
  const ask = async (...args: string[]) => {
    try {
      return await runGit(args, env)
    } catch {
      // Not to know is an answer here: the moving tags then stay where they are, and the summary says so.
      return undefined
    }
  }
  const remote = await ask('ls-remote', '--tags', '--refs', 'origin')
  if (remote !== undefined && remote !== '') return readTags(remote)
  const shallow = await ask('rev-parse', '--is-shallow-repository')
  const local =
    shallow === 'false' ? await ask('for-each-ref', '--format=%(objectname) %(refname)', 'refs/tags') : undefined
  return local === undefined ? undefined : readTags(local)
}

function readTags(lines: string): string[] {
  return lines.split('\n').flatMap((line) => /\srefs\/tags\/(.+)$/.exec(line.trimEnd())?.[1] ?? [])
}
