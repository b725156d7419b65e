// npm run bench: what the doors cost, as ratios to a bare Node start measured in the same run.
// `--rounds N` (default 21); `--write` puts the table into docs/performance.md.
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ensureNode24, root } from '../scripts/node24.mjs'
import { prepareCases } from './cases.mjs'
import { measure } from './measure.mjs'
import { measureMetadata } from './metadata.mjs'
import { measureQuality } from './quality.mjs'
import { measureScan, measureScanner } from './scan.mjs'

await ensureNode24(import.meta.url)
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '21' }, write: { type: 'boolean', default: false } },
})

const { cases, remove } = prepareCases()
try {
  const rounds = Number(values.rounds)
  const text = `${report(measure(cases, rounds))}\n\n${await measureMetadata(rounds)}\n\n${measureQuality(rounds)}\n\n${await measureScan(rounds)}\n${measureScanner(rounds)}`
  console.log(text)
  if (values.write) writeFileSync(path.join(root, 'docs/performance.md'), page(text))
} finally {
  remove()
}

/** @param {ReturnType<typeof measure>} results */
function report(results) {
  const rows = results.map(({ name, ms, ratio }) => `| ${name} | ${ms.toFixed(0)} | ${ratio.toFixed(1)} × |`)
  const [alone = 0, inside = 0] = results.slice(-2).map(({ ms }) => ms)
  return [
    '| what | ms | to bare Node |',
    '| --- | --- | --- |',
    ...rows,
    '',
    `The pipeline adds ${(inside - alone).toFixed(0)} ms to a gate. dist is ${(bundleSize() / 1024 / 1024).toFixed(2)} MB in all.`,
  ].join('\n')
}

/** @param {string} text */
function page(text) {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, Node ${process.version}, median of ${values.rounds} rounds in turns`
  return [
    '# Performance',
    '',
    'Written by `npm run bench -- --write`. Milliseconds depend on the machine; the ratios are what is promised:',
    'the root action with nothing to do at most 3 × a bare Node start, a plan at most 5 × plus its questions,',
    'the pipeline at most 0.3 s on top of the bare commands, `dist` at most 5 MB; the metadata action with nine rules',
    'and two images at most 3.2 × and 65 MiB (docker/metadata-action: 9.2 × and 103 MiB), very many tags half a second more.',
    '',
    text,
    '',
    `Measured on ${machine}.`,
    '',
  ].join('\n')
}

function bundleSize() {
  const folder = path.join(root, 'dist')
  return readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0)
}
