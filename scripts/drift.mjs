// Builds the bundle anew and compares it, byte for byte, with the committed dist/.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compareFolders } from './compare.mjs'
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
  const differences = compareFolders(path.join(root, 'dist'), fresh)
  for (const difference of differences) console.error(difference)
  if (differences.length > 0) console.error('dist/ is not what src/ builds to. Run `npm run build` and commit dist/.')
  process.exitCode = differences.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
