import { spawnSync } from 'node:child_process'

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {string[]} argv
 * @property {string} [cwd]
 * @property {Record<string, string>} [env]
 * @property {() => void} [before] runs before every round, unmeasured
 */

/**
 * Wall time of each case in milliseconds, the median over the rounds. The cases take turns, so that whatever else the machine
 * does falls on all of them alike: what counts is the ratio to the first case of the same run.
 * @param {Case[]} cases
 * @param {number} rounds
 * @returns {{ name: string, ms: number, ratio: number }[]}
 */
export function measure(cases, rounds) {
  const times = cases.map(() => /** @type {number[]} */ ([]))
  for (let round = 0; round < rounds; round += 1)
    for (const [index, one] of cases.entries()) times[index]?.push(timeOnce(one))
  const medians = times.map(median)
  const base = medians[0] ?? 1
  return cases.map(({ name }, index) => ({ name, ms: medians[index] ?? 0, ratio: (medians[index] ?? 0) / base }))
}

/** @param {Case} one */
function timeOnce({ name, argv, cwd, env, before }) {
  before?.()
  const [command = '', ...args] = argv
  const start = process.hrtime.bigint()
  const done = spawnSync(command, args, { cwd, env: env ?? process.env, encoding: 'utf8', timeout: 120_000 })
  const ms = Number(process.hrtime.bigint() - start) / 1e6
  if (done.error) throw new Error(`${name} could not be run: ${done.error.message}`)
  if (done.status !== 0)
    throw new Error(`${name} ended with ${done.status ?? done.signal}:\n${done.stdout}${done.stderr}`)
  return ms
}

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
