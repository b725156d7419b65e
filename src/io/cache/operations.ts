import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { Failure } from '../../core/failure.ts'
import type { Json } from '../../core/json.ts'
import { type Operations, text } from '../operations.ts'
import { findFiles } from '../reports/find.ts'
import type { Tools } from '../tools.ts'
import { folderStore } from './folder.ts'
import type { Store } from './store.ts'

/**
 * Dependencies between runs. Paths may begin with `~/`.
 * - `cache.restore {cache, app, root, folder, paths, key}` → `{key, found}`: `exact`, `near` (the same cache, other lock files) or `none`
 * - `cache.save {cache, app, root, folder, paths, key, found}` keeps them unless the same was found
 */
export function cacheOperations(tools: Tools, github: boolean): Operations {
  const store = async (folder: string): Promise<Store> => {
    if (!github) return folderStore(folder, tools)
    const { actionsStore } = await import('./github.ts')
    return actionsStore(tools)
  }
  return {
    'cache.restore': async (input) => {
      const prefix = `deploy-action-${text(input, 'app')}-${text(input, 'cache')}-${process.platform}-${process.arch}-`
      const key = prefix + (await hashOf(text(input, 'root'), (input['key'] ?? []) as readonly string[]))
      const kept = await store(text(input, 'folder'))
      const found = await kept.restore(pathsOf(input, tools), key, prefix)
      return { key, found: found === undefined ? 'none' : found === key ? 'exact' : 'near' }
    },
    'cache.save': async (input) => {
      const key = text(input, 'key')
      if (key === '' || text(input, 'found') === 'exact') return { kept: false }
      const kept = await store(text(input, 'folder'))
      await kept.save(pathsOf(input, tools), key)
      return { kept: true }
    },
  }
}

/** @throws Failure `absent` without a lock file: dependencies of unknown versions are not kept */
async function hashOf(root: string, patterns: readonly string[]): Promise<string> {
  const files = (await Promise.all(patterns.map((pattern) => findFiles(root, pattern)))).flat()
  if (files.length === 0)
    throw new Failure('absent', `There is none of the lock files ${patterns.join(', ')}: nothing is cached.`, {
      hint: 'Commit the lock file, or correct quality.cache.',
    })
  const hash = createHash('sha256')
  for (const file of [...new Set(files)].sort()) {
    const content = createHash('sha256')
      .update(await readFile(path.join(root, file)))
      .digest('hex')
    hash.update(`${content}  ${file}\n`)
  }
  return hash.digest('hex').slice(0, 32)
}

function pathsOf(input: Readonly<Record<string, Json>>, { env }: Pick<Tools, 'env'>): string[] {
  const home = env['HOME'] ?? homedir()
  return ((input['paths'] ?? []) as readonly string[]).map((one) =>
    one.startsWith('~/') ? path.join(home, one.slice(2)) : path.resolve(text(input, 'root'), one),
  )
}
