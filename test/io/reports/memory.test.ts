import { spawnSync } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../fakes/folder.ts'

const reader = path.resolve(import.meta.dirname, '../../../src/io/reports')
const mebibyte = 1024 * 1024

/** A process of its own, so that only what reading takes is measured. */
function readApart(file: string): { peak: number; tests: { total: number; failed: number } } {
  const main = `import { readText } from '${reader}/reader.ts'
import { createTally, junitReader } from '${reader}/junit.ts'
const tally = createTally()
await readText(${JSON.stringify(file)}, () => junitReader(tally), new AbortController().signal)
console.log(JSON.stringify({ peak: process.resourceUsage().maxRSS * 1024, tests: { total: tally.total, failed: tally.failed } }))`
  const ran = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', main], { encoding: 'utf8' })
  expect(ran.status, ran.stderr).toBe(0)
  return JSON.parse(ran.stdout) as ReturnType<typeof readApart>
}

const line = 'a line that some program printed while it was tested, again and again\n'
const bodies: [string, (write: (text: string) => void) => number][] = [
  [
    'many tests, each with output',
    (write) => {
      const output = line.repeat(20)
      let cases = 0
      for (; cases * 1500 < 100 * mebibyte; cases += 1)
        write(`<testcase classname="c" name="t${cases}" time="0.1"><system-out>${output}</system-out></testcase>\n`)
      return cases
    },
  ],
  [
    'one test with all its output in one section',
    (write) => {
      write('<testcase name="a"><system-out><![CDATA[')
      for (let size = 0; size < 100 * mebibyte; size += line.length * 1000) write(line.repeat(1000))
      write(']]></system-out></testcase>')
      return 1
    },
  ],
]

test.each(bodies)('a report of 100 MB takes at most 150 MiB: %s', { timeout: 60_000 }, (_, fill) => {
  const file = path.join(temporaryFolder(), 'junit.xml')
  const handle = openSync(file, 'w')
  let waiting = '<testsuites><testsuite>'
  const write = (text: string) => {
    waiting += text
    if (waiting.length < mebibyte) return
    writeSync(handle, waiting)
    waiting = ''
  }
  const total = fill(write)
  writeSync(handle, `${waiting}<testcase name="last"><failure message="no"/></testcase></testsuite></testsuites>`)
  closeSync(handle)
  const { peak, tests } = readApart(file)
  expect(tests).toEqual({ total: total + 1, failed: 1 })
  expect(peak).toBeLessThan(150 * mebibyte)
})
