// node bench/metadata.mjs: the metadata action against a bare Node start of the same run. `--rounds N` (default 21).
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureNode24 } from '../scripts/node24.mjs'
import { measure } from './measure.mjs'
import { prepareMetadataCases } from './metadata-cases.mjs'

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureNode24(import.meta.url)
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '21' } } })
  console.log(await measureMetadata(Number(values.rounds)))
}

/**
 * The table for docs/performance.md.
 * @param {number} rounds
 */
export async function measureMetadata(rounds) {
  const { cases, remove } = await prepareMetadataCases()
  try {
    const results = measure(cases, rounds)
    const memory = cases.map(peakMemory)
    const rows = results.map(({ name, ms, ratio }, index) => {
      return `| ${name} | ${ms.toFixed(0)} | ${ratio.toFixed(2)} × | ${memory[index]?.toFixed(0)} |`
    })
    return ['| metadata action | ms | to bare Node | MiB at most |', '| --- | --- | --- | --- |', ...rows].join('\n')
  } finally {
    remove()
  }
}

/**
 * Peak resident memory in MiB.
 * @param {import('./measure.mjs').Case} one
 */
export function peakMemory({ name, argv, cwd, env, before }) {
  before?.()
  const [node = '', ...args] = argv
  const hook = "process.on('exit', () => process._rawDebug(`peak ${process.resourceUsage().maxRSS}`))"
  const preload = ['--import', `data:text/javascript,${encodeURIComponent(hook)}`]
  const done = spawnSync(node, [...preload, ...args], {
    cwd,
    env: env ?? process.env,
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 2 ** 28,
  })
  const kib = /peak (\d+)/.exec(done.stderr)?.[1]
  if (done.status !== 0 || kib === undefined) throw new Error(`${path.basename(name)} failed:\n${done.stderr}`)
  return Number(kib) / 1024
}
