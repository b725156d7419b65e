import { createEmulator } from 'emulate'
import { afterEach, describe, expect, test } from 'vitest'
import type { Json } from '../../src/core/json.ts'
import { commentMark, readPart, writeComment } from '../../src/core/pull-comment.ts'
import { createGithubClient } from '../../src/io/ledger/github-client.ts'
import { commentOperations } from '../../src/io/pull-comment.ts'
import { startGithub } from '../fakes/github.ts'

const token = 'gho_comment'
const { signal } = new AbortController()
const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** Our own server with GitHub's rules, and emulate's: written by others after the same documentation. */
const servers = {
  async own() {
    const github = await startGithub({ token, repository: 'acme/shop', clock: { now: Date.now } })
    closing.push(() => github.close())
    return github.url
  },
  async emulate() {
    const repos = [{ owner: 'acme', name: 'shop', auto_init: true }]
    const seed = {
      tokens: { [token]: { login: 'acme', scopes: ['repo'] } },
      github: { users: [{ login: 'acme' }], repos },
    }
    const github = await createEmulator({ service: 'github', port: 0, seed })
    closing.push(() => github.close())
    for (let number = 1; number <= 7; number += 1)
      await fetch(`${github.url}/repos/acme/shop/issues`, {
        ...as,
        method: 'POST',
        body: JSON.stringify({ title: `${number}` }),
      })
    return github.url
  },
}
const as = { headers: { authorization: `Bearer ${token}` } }

function open(url: string) {
  const said: string[] = []
  const client = createGithubClient({ token, repository: 'acme/shop', apiUrl: url })
  const operations = commentOperations({
    client,
    files: {} as never,
    say: (level, text) => void said.push(`${level}: ${text}`),
  })
  const tell = (app: string, part: string, text: string) =>
    operations['pull.comment']?.({ number: 7, app, parts: [{ app, part, text }] as unknown as Json }, signal)
  const comments = async () => {
    const answer = await fetch(`${url}/repos/acme/shop/issues/7/comments`, as)
    return ((await answer.json()) as { body: string }[]).map(({ body }) => body)
  }
  return { tell, comments, said }
}

describe.each(Object.entries(servers))('a pull request at %s', (_name, start) => {
  test('has one comment for each application, changed in place; the parts of other jobs stay', async () => {
    const { tell, comments } = open(await start())
    expect(await tell('shop', 'quality', 'gates: 1')).toMatchObject({ comment: 'made' })
    expect(await tell('shop', 'build scan', 'digest')).toMatchObject({ comment: 'changed' })
    expect(await tell('shop', 'quality', 'gates: 2')).toMatchObject({ comment: 'changed' })
    expect(await tell('shop-web', 'quality', 'other')).toMatchObject({ comment: 'made' })
    const [first = '', second = '', ...more] = await comments()
    expect(more).toEqual([])
    expect(first.replaceAll(/<!--.*?-->\n*/g, '').trim()).toBe('gates: 2\ndigest')
    expect(second).toContain('other')
  })
})

describe('with the rules of our own', () => {
  async function own(options: { readOnly?: boolean } = {}) {
    const github = await startGithub({ token, repository: 'acme/shop', clock: { now: Date.now }, ...options })
    closing.push(() => github.close())
    return { github, ...open(github.url) }
  }

  test('two runs at once leave one comment with both parts', async () => {
    const { github, tell, comments } = await own()
    github.comments.before = () => {
      github.comments.before = undefined
      github.comments.add(7, writeComment('shop', [{ app: 'shop', part: 'quality', text: 'gates' }], ''))
    }
    expect(await tell('shop', 'build', 'digest')).toMatchObject({ comment: 'changed' })
    expect(await comments()).toHaveLength(1)
    expect((await comments())[0]).toMatch(/gates[\s\S]*digest/)
  })

  test('behind a hundred others it is found again', async () => {
    const { github, tell, comments } = await own()
    for (let index = 0; index < 130; index += 1) github.comments.add(7, 'somebody')
    await tell('shop', 'quality', 'one')
    await tell('shop', 'quality', 'two')
    expect(github.comments.all.filter(({ body }) => body.startsWith(commentMark('shop')))).toHaveLength(1)
    expect(await comments()).toBeTruthy()
  })

  test('a stranger who copied the mark keeps their words', async () => {
    const { github, tell } = await own()
    const user = { login: 'eve', type: 'User' as const }
    const theirs = github.comments.add(7, `${commentMark('shop')}\nbelieve me`, { user })
    await tell('shop', 'quality', 'gates')
    expect(theirs.body).toContain('believe me')
    expect(github.comments.all).toHaveLength(2)
  })

  test.each([
    ['a token that may only read', { readOnly: true }],
    ['a pull request that is gone', {}],
  ])('%s: said, and nothing fails', async (what, options) => {
    const { github, tell, said } = await own(options)
    if (what.includes('gone')) github.comments.pulls.clear()
    expect(await tell('shop', 'quality', 'gates')).toEqual({ comment: 'none' })
    expect(said).toEqual([expect.stringContaining('pull-requests: write')])
  })

  test('trouble of today is told to whoever repeats', async () => {
    const { github, tell } = await own()
    github.fail({ status: 502 })
    await expect(tell('shop', 'quality', 'gates')).rejects.toMatchObject({ kind: 'transient' })
  })
})

describe('the text', () => {
  const part = (name: string, text: string) => ({ app: 'shop', part: name, text })

  test('never has more than GitHub takes: what is new comes first', () => {
    const old = writeComment('shop', [part('quality', 'x'.repeat(40_000))], '')
    const now = writeComment('shop', [part('build', 'y'.repeat(40_000))], old)
    expect(now.length).toBeLessThan(65_536)
    expect(now).toContain('yyy')
    expect(now).not.toContain('xxx')
  })

  test('a name that would end its mark does not', () => {
    const text = writeComment('shop --> <script>', [part('a --> <b>', 'c')], '')
    expect(text.match(/-->/g)).toHaveLength(3)
    expect(writeComment('shop --> <script>', [part('a --> <b>', 'd')], text)).not.toContain('\nc\n')
  })

  test.each(['', '{', 'null', '[]', '{"app":"x"}', '{"app":1,"part":"x","text":"y"}'])('%s is no part', (line) =>
    expect(readPart(line)).toBeUndefined(),
  )
})
