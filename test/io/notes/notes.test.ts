import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Json } from '../../../src/core/json.ts'
import { noteOperations } from '../../../src/io/notes/operations.ts'
import { createPorts } from '../../../src/io/ports.ts'
import { createSecrets } from '../../../src/io/secrets.ts'

const { signal } = new AbortController()
const top = mkdtempSync(path.join(tmpdir(), 'deploy-action-notes-'))
afterAll(() => rmSync(top, { recursive: true, force: true, maxRetries: 3 }))

/** Checkouts of one bare remote, each with a process's own memory of it. */
function openCheckouts(name: string, count: number) {
  const bare = path.join(top, `${name}.git`)
  execFileSync('git', ['init', '-q', '--bare', bare])
  return Array.from({ length: count }, (_, index) => openCheckout(path.join(top, `${name}-${index}`), bare))
}

function openCheckout(root: string, remote?: string, file = path.join(root, 'notes.db')) {
  mkdirSync(root)
  execFileSync('git', ['init', '-q'], { cwd: root })
  if (remote !== undefined) execFileSync('git', ['remote', 'add', 'origin', remote], { cwd: root })
  const ports = createPorts({
    env: process.env as Record<string, string>,
    secrets: createSecrets(),
    signal,
    operations: noteOperations,
  })
  const place = { destination: 'command/shop', memory: 'auto', remote: 'origin', root, file }
  const call = (operation: string, more: Readonly<Record<string, Json>> = {}) =>
    ports.call(operation, { ...place, ...more }, signal)
  return {
    list: () => call('note.list') as unknown as Promise<{ key: string; value: string }[]>,
    create: (key: string, value: string) => call('note.create', { key, value }),
    remove: (key: string) => call('note.remove', { key }),
    ...{ call, root },
  }
}

const long = JSON.stringify({ text: 'ü "quoted"\n'.repeat(8000) })

describe('notes of a destination', () => {
  const kinds: [string, () => ReturnType<typeof openCheckout>[]][] = [
    ['refs of a remote', () => openCheckouts('refs', 6)],
    [
      'a SQLite file where there is no remote',
      () =>
        Array.from({ length: 6 }, (_, index) =>
          openCheckout(path.join(top, `local-${index}`), undefined, path.join(top, 'shared.db')),
        ),
    ],
  ]
  test.each(kinds)(
    '%s: of many who create one entry at once, exactly one does; all see the same',
    async (_kind, open) => {
      const all = open()
      await Promise.all(all.map(({ create }, index) => create('lock.0000001', `holder ${index}`)))
      const lists = await Promise.all(all.map(({ list }) => list()))
      expect(lists[0]).toEqual([{ key: 'lock.0000001', value: expect.stringMatching(/^holder \d$/) }])
      for (const list of lists) expect(list).toEqual(lists[0])
      const [one, other] = all as [(typeof all)[0], (typeof all)[0]]
      await one.create('intent.v1.0.0-ü/x', long)
      await one.create('empty', '')
      await other.create('empty', 'not any more')
      expect(await other.list()).toEqual([
        { key: 'empty', value: '' },
        { key: 'intent.v1.0.0-ü/x', value: long },
        lists[0]?.[0],
      ])
      await Promise.all([one.remove('empty'), other.remove('empty')])
      await one.remove('never was')
      await other.create('empty', 'again')
      expect((await one.list()).find(({ key }) => key === 'empty')).toEqual({ key: 'empty', value: 'again' })
    },
  )

  test('destinations do not see each other, branches and tags are left alone', async () => {
    const [one] = openCheckouts('apart', 1)
    await one?.create('a', '1')
    await one?.call('note.create', { destination: 'command/other', key: 'b', value: '2' })
    expect(await one?.list()).toEqual([{ key: 'a', value: '1' }])
    const refs = execFileSync('git', ['ls-remote', 'origin'], { cwd: one?.root, encoding: 'utf8' })
    expect(
      refs
        .trim()
        .split('\n')
        .every((line) => line.includes('\trefs/deploy-action/')),
    ).toBe(true)
  })

  test('a remote that cannot be written or found is told with its kind', async () => {
    const gone = openCheckout(path.join(top, 'gone'), path.join(top, 'nowhere.git'))
    await expect(gone.list()).rejects.toMatchObject({ kind: 'absent' })
    const none = openCheckout(path.join(top, 'none'))
    await expect(none.call('note.list', { memory: 'git' })).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringContaining('has no remote "origin"'),
    })
  })
})
