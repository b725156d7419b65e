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
  if (!wanted(inputs, context)) return undefined
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

/** What was published under the names of the images; asked for only where git cannot tell. Undefined: a registry does not tell. */
export async function publishedTags(
  inputs: Inputs,
  context: Context,
  env: Readonly<Record<string, string>>,
): Promise<readonly string[] | undefined> {
  if (!wanted(inputs, context) || inputs.images.names.length === 0) return undefined
  const [{ createPorts }, { registryOperations }, { createSecrets }] = await Promise.all([
    import('../../io/ports.ts'),
    import('../../io/registry/operations.ts'),
    import('../../io/secrets.ts'),
  ])
  const signal = AbortSignal.timeout(patience)
  const ports = createPorts({ env, secrets: createSecrets(), signal, operations: registryOperations })
  try {
    const lists = await Promise.all(
      inputs.images.names.map((repository) => ports.call('registry.tags', { repository, lenient: true }, signal)),
    )
    return lists.every((list) => Array.isArray(list)) ? lists.flat().map(String) : undefined
  } catch (thrown) {
    if (signal.aborted) return undefined
    throw thrown
  } finally {
    await ports.close()
  }
}

/** Milliseconds for all registries together. */
const patience = 15_000

function wanted(inputs: Inputs, context: Context): boolean {
  return dependsOnOthers(inputs.rules, { ...inputs, guarded: false }) && tagName(context) !== undefined
}

function readTags(lines: string): string[] {
  return lines.split('\n').flatMap((line) => /\srefs\/tags\/(.+)$/.exec(line.trimEnd())?.[1] ?? [])
}
