import { spawnSync } from 'node:child_process'

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {string[]} argv
 * @property {string} [cwd]
 * @property {Record<string, string>} [env]
 * @property {() => void} [before] runs before every round, unmeasured
 * @property {boolean} [cpu] whether CPU time is counted, which takes a shell
 */

/**
 * Wall time of each case in milliseconds, the median over the rounds. The cases take turns, so that whatever else the machine
 * does falls on all of them alike: what counts is the ratio to the first case of the same run.
 * @param {Case[]} cases
 * @param {number} rounds
 * @returns {{ name: string, ms: number, cpu: number, ratio: number }[]} `cpu`: milliseconds of CPU time, children's too
 */
export function measure(cases, rounds) {
  const times = cases.map(() => /** @type {{ ms: number, cpu: number }[]} */ ([]))
  for (let round = 0; round < rounds; round += 1)
    for (const [index, one] of cases.entries()) times[index]?.push(timeOnce(one))
  const medians = times.map((all) => ({ ms: median(all.map(({ ms }) => ms)), cpu: median(all.map(({ cpu }) => cpu)) }))
  const base = medians[0]?.ms ?? 1
  return cases.map(({ name }, index) => {
    const { ms, cpu } = medians[index] ?? { ms: 0, cpu: 0 }
    return { name, ms, cpu, ratio: ms / base }
  })
}

/** @param {Case} one */
function timeOnce({ name, argv, cwd, env, before, cpu: counts }) {
  before?.()
  const [command = '', ...args] = counts ? ['sh', '-c', counted, 'sh', ...argv] : argv
  const start = process.hrtime.bigint()
  const done = spawnSync(command, args, {
    cwd,
    env: env ?? process.env,
    encoding: 'utf8',
    timeout: 120_000,
  })
  const ms = Number(process.hrtime.bigint() - start) / 1e6
  if (done.error) throw new Error(`${name} could not be run: ${done.error.message}`)
  if (done.status !== 0)
    throw new Error(`${name} ended with ${done.status ?? done.signal}:\n${done.stdout}${done.stderr}`)
  const [, times = ''] = done.stderr.split(mark)
  // Of the shell itself, user and system, then of its children.
  const [, , user = 0, system = 0] = [...times.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60_000 + Number(seconds) * 1000,
  )
  return { ms, cpu: user + system }
}

const mark = 'CPU time of the shell and of its children:'
const counted = `"$@"; code=$?; { echo '${mark}'; times; } >&2; exit $code`

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
