// Builds the bundle anew and compares it, byte for byte, with the committed dist/.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureNode24, node24, root } from './node24.mjs'

await ensureNode24(import.meta.url)

const folder = mkdtempSync(path.join(tmpdir(), 'dist-'))
try {
  const fresh = path.join(folder, 'dist')
  const built = spawnSync(node24, ['scripts/build.mjs', '--out', fresh], {
    cwd: root,
    encoding: 'utf8',
    timeout: 300_000,
  })
  if (built.status !== 0) throw new Error(`the build failed:\n${built.stdout}${built.stderr}`)
  const differences = compare(path.join(root, 'dist'), fresh)
  for (const difference of differences) console.error(difference)
  if (differences.length > 0) console.error('dist/ is not what src/ builds to. Run `npm run build` and commit dist/.')
  process.exitCode = differences.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/**
 * @param {string} committed
 * @param {string} fresh
 */
function compare(committed, fresh) {
  const names = (/** @type {string} */ at) => (existsSync(at) ? readdirSync(at) : [])
  const all = [...new Set([...names(committed), ...names(fresh)])].sort()
  return all.flatMap((name) => {
    const [old, now] = [path.join(committed, name), path.join(fresh, name)]
    if (!existsSync(old)) return [`dist/${name} is missing`]
    if (!existsSync(now)) return [`dist/${name} is left over`]
    return readFileSync(old).equals(readFileSync(now)) ? [] : [`dist/${name} differs`]
  })
}
