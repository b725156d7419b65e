// Everything that can be said about the code without running it: format and lint, types, dead code, generated files.
// `--lite` leaves out what needs a build.
import { spawnSync } from 'node:child_process'
import { ensureNode24, node24, root } from './node24.mjs'

await ensureNode24(import.meta.url)

const lite = [
  { name: 'format and lint', args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-p', '.'] },
]
const full = [
  ...lite,
  { name: 'dead code', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'generated files', args: ['scripts/generate.mjs', '--check'] },
  { name: 'dist', args: ['scripts/drift.mjs'] },
]

const failed = (process.argv.includes('--lite') ? lite : full).filter(({ name, args }) => {
  const start = performance.now()
  const done = spawnSync(node24, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  const good = done.status === 0
  console.log(`${good ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  return !good
})
process.exitCode = failed.length === 0 ? 0 : 1
