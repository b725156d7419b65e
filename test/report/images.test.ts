import { expect, test } from 'vitest'
import type { RunReport } from '../../src/core/report.ts'
import { formatBytes, platformDigests, sizeTable } from '../../src/report/images.ts'
import { digest, goodRun as report, step } from './sample.ts'

const size = (platform: string, letter: string, bytes: number, layers: number) => ({
  platform,
  digest: digest(letter),
  size: bytes,
  layers,
})

const weighed: RunReport = {
  ...report,
  stages: [
    {
      ...{ stage: 'build', subject: 's', state: 'succeeded', ms: 1, notes: [] },
      outcome: {
        ...{ state: 'succeeded', undone: [], warnings: [], outputs: {} },
        steps: [
          step('sizes.app', {
            output: {
              stdout: '',
              stderr: '',
              value: {
                platforms: [size('linux/amd64', 'a', 2_500_000, 3), size('linux/arm64', 'b', 1000, 1)],
                before: { name: 'r.io/app:main', platforms: [size('linux/amd64', 'c', 2_000_000, 3)] },
              },
            },
          }),
          step('sizes.gone', { output: { stdout: '', stderr: '', value: null } }),
        ],
      },
    },
  ],
}

test('a row for each platform, compared with what its tag named before', () => {
  expect(sizeTable(weighed).split('\n').slice(2)).toEqual([
    `| app | linux/amd64 | <code>${digest('a')}</code> | 2.5 MB | 3 | +500.0 kB against <code>r.io/app:main</code> |`,
    `| app | linux/arm64 | <code>${digest('b')}</code> | 1.0 kB | 1 | new |`,
    '',
  ])
  expect(platformDigests(weighed)).toEqual({ app: { 'linux/amd64': digest('a'), 'linux/arm64': digest('b') } })
  expect(sizeTable(report)).toBe('')
})

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [28_400_000, '28.4 MB'],
  [2_000_000_000, '2.0 GB'],
])('%i bytes are %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text))
