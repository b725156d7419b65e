import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import { code, escapeMarkdown, link } from '../../src/core/markdown.ts'
import { plansText } from '../../src/report/plan.ts'
import { planSummary, summaryOf } from '../../src/report/summary.ts'
import { failedRun, goodRun } from './sample.ts'

test('the summary of a deploy that was rolled back', () => {
  expect(summaryOf(failedRun)).toMatchInlineSnapshot(`
    "## ❌ web crashed with exit code 1, 3 restarts → Read the log of web.

    **shop v1.0.0 &#40;1a2b3c4&#41;: failed in 1m 10s**

    | Stage | Result | What | Time | Why |
    | --- | --- | --- | --- | --- |
    | quality | ✓ succeeded | lint, test | 4.2s |  |
    | deploy | ✗ failed, rolled back | staging | 1m 5s | web crashed with exit code 1, 3 restarts |
    | release | – skipped | release |  |  |

    | Image | Digest | Tags |
    | --- | --- | --- |
    | app | <code>ghcr.io/acme/shop&#64;sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</code> | <code>v1.0.0</code> <code>latest</code> |

    ### Gates

    | Gate | Result | Tests | Coverage | Changed lines | Findings | Time |
    | --- | --- | --- | --- | --- | --- | --- |
    | lint | ✗ failed |  |  |  |  | 1.2s |
    | test | ✓ done, <b>flaky</b>: attempt 2 |  |  |  |  | 1.2s |

    ### ↩ <a href="https://staging.example.com/">staging</a>: rolled back

    v1.0.0 at <code>1a2b3c400000</code>: web crashed with exit code 1

    | Image | This deploy | Before |
    | --- | --- | --- |
    | app | <span title="ghcr.io/acme/shop"><code>aaaaaaaaaaaa</code></span> | <span title="ghcr.io/acme/shop"><code>bbbbbbbbbbbb</code></span> |

    **Before**

    - [x] The rules allow it: after
    - [ ] The images are there: <i>not checked</i>
    - [ ] A backup was made: <i>not checked</i>
    - [ ] The database was migrated: <i>not checked</i>

    **During**

    - [x] The change was made: Do compose.up
    - [ ] ❌ Our digest is what runs: Do verify

    **After**

    - [ ] It is healthy: <i>not checked</i>
    - [ ] It is ready: <i>not checked</i>
    - [ ] The smoke test passes: <i>not checked</i>
    - [ ] Its metrics are good: <i>not checked</i>
    - [ ] It stayed good: <i>not checked</i>
    - [x] It is recorded: record 7: rolled back

    | Rule | Verdict |  |
    | --- | --- | --- |
    | after | allowed | no rule |

    | Step | Result | Time |
    | --- | --- | --- |
    | Do compose.up | ✓ done | 1.2s |
    | Do verify | ✗ failed | 1m 0s |
    | Do compose.up | ↩ undone | 1.2s |

    ### Not healthy (unhealthy) <code>src/a.ts:3</code>

    lint: 2 warnings

    > Read the cause and the log lines above; mend the application and push again.

    ### Not healthy (unhealthy)

    web crashed with exit code 1, 3 restarts

    > Read the log of web.

    <details><summary>Evidence: 2 lines</summary>

    <pre>Error: no &lt;database&gt; | here
        at start (server.js:3)</pre>

    </details>

    <details><summary>Notes: 1</summary>

    <pre>deploy: one replica only</pre>

    </details>
    "
  `)
})

test('the summary of a run in which all went well has no failure in it', () => {
  const text = summaryOf(goodRun)
  expect(text).toContain('## ✅ shop v1')
  expect(text).not.toMatch(/❌|Evidence/)
})

test('the summary of a dry run has the plans and their hashes', () => {
  const text = planSummary(failedRun, plansText(failedRun))
  expect(text).toContain('Plan for shop')
  expect(text).toContain('d'.repeat(64))
  expect(text).toContain('$ docker compose up')
})

test('evidence without end does not fill the summary: its end is kept', () => {
  const details = Array.from({ length: 100_000 }, (_, i) => `line ${i} ${'x'.repeat(200)}`)
  const failure = new Failure('unhealthy', 'long', { details })
  const text = summaryOf({ ...failedRun, failure, stages: [] })
  expect(text.length).toBeLessThan(40_000)
  expect(text).toContain('line 99999')
  expect(text).toMatch(/… \d+ lines left out …/)
})

describe('texts of other people stay text', () => {
  const nasty = '<script>x</script> | @everyone `a` **b** [c](javascript:d) https://evil.example\n# h\n- i ![x](y)'
  test('in a sentence or a cell', () => {
    const text = escapeMarkdown(nasty)
    expect(text).not.toMatch(/<script|[|`*@[\]\n]|:\/\//)
  })
  test('turned reading directions are seen, half characters are gone', () => {
    for (const text of [escapeMarkdown('a\u202eb\u2066c\ud83d'), code('a\u202eb\u2066c\ud83d')])
      expect(text).toContain('a\ufffdb\ufffdc\ufffd')
  })
  test('in code', () => {
    expect(code(nasty)).not.toMatch(/<script|[|`*@[\]\n]/)
  })
  test('in evidence', () => {
    const failure = new Failure('bug', nasty, { details: ['</pre></details><img src=x onerror=y>'], hint: nasty })
    const text = summaryOf({ ...goodRun, stages: [], failure })
    expect(text).not.toContain('<img')
    expect(text).not.toContain('<script')
    expect(text.match(/<\/pre>/g)?.length).toBe(1)
  })
  test.each([
    ['https://a.example/b?c=d&e', '<a href="https://a.example/b?c=d&amp;e">x</a>'],
    ['javascript:alert(1)', 'x'],
    ['https://a.example/"><script>', '<a href="https://a.example/%22%3E%3Cscript%3E">x</a>'],
    ['nonsense', 'x'],
  ])('in a link to %s', (url, expected) => {
    expect(link('x', url)).toBe(expected)
  })
})
