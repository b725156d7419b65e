import { expect, test } from 'vitest'
import { type GitFacts, gitEvent } from '../../src/settings/git-event.ts'

const sha = '1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d'
const git: GitFacts = { sha, branch: 'main', tags: [], dirty: false }

test.each<[string, Partial<GitFacts>, string | undefined, object]>([
  [
    'a branch, as if it had been pushed',
    {},
    undefined,
    { trigger: { on: 'push', branch: 'main', deleted: false }, ref: 'refs/heads/main', source: 'git', name: 'push' },
  ],
  ['a branch with a tag is the branch', { tags: ['v1.0.0'] }, undefined, { trigger: { on: 'push', branch: 'main' } }],
  [
    'the tag that was asked for',
    { tags: ['v1.0.0', 'latest'] },
    'refs/tags/v1.0.0',
    { trigger: { on: 'tag', tag: 'v1.0.0', deleted: false }, ref: 'refs/tags/v1.0.0' },
  ],
  [
    'another branch that was asked for',
    {},
    'refs/heads/release/1',
    { trigger: { on: 'push', branch: 'release/1' }, ref: 'refs/heads/release/1' },
  ],
  [
    'a detached HEAD with one tag',
    { branch: undefined, tags: ['v1.0.0'] },
    undefined,
    { trigger: { on: 'tag', tag: 'v1.0.0' } },
  ],
  [
    'a detached HEAD with two tags',
    { branch: undefined, tags: ['v1', 'v2'] },
    undefined,
    { trigger: { on: 'other', name: 'local' }, ref: 'HEAD' },
  ],
  ['a detached HEAD', { branch: undefined }, undefined, { trigger: { on: 'other', name: 'local' }, name: 'local' }],
  [
    'a clone from GitHub by SSH',
    { remoteUrl: 'git@github.com:Acme/Shop.git' },
    undefined,
    { repository: 'Acme/Shop', serverUrl: 'https://github.com', apiUrl: 'https://api.github.com' },
  ],
  [
    'a clone from GitHub by HTTPS',
    { remoteUrl: 'https://github.com/Acme/Shop' },
    undefined,
    { repository: 'Acme/Shop' },
  ],
  [
    'a clone from elsewhere',
    { remoteUrl: '/srv/git/shop.git' },
    undefined,
    { repository: '', serverUrl: '', apiUrl: '' },
  ],
  [
    'a changed working tree',
    { dirty: true, user: 'Mona', defaultBranch: 'trunk' },
    undefined,
    { dirty: true, actor: 'Mona', defaultBranch: 'trunk' },
  ],
])('%s', (_what, facts, ref, expected) => {
  expect(gitEvent({ ...git, ...facts }, ref)).toMatchObject({
    sha,
    runUrl: '',
    attempt: 1,
    untrusted: false,
    ...expected,
  })
})

test.each([
  [
    'a tag elsewhere',
    { tags: ['v0.9.0'] },
    'refs/tags/v1.0.0',
    `ref: the tag v1.0.0 does not point at HEAD (1a2b3c4d5e6f); its tags: v0.9.0.`,
  ],
  [
    'a tag without any',
    {},
    'refs/tags/v1.0.0',
    'ref: the tag v1.0.0 does not point at HEAD (1a2b3c4d5e6f); it has no tag.',
  ],
  ['a short ref', {}, 'v1.0.0', 'ref: expected refs/heads/… or refs/tags/…, found "v1.0.0".'],
  ['a ref with a space', {}, 'refs/heads/a b', 'ref: expected refs/heads/… or refs/tags/…, found "refs/heads/a b".'],
  ['a repository without a commit', { sha: '' }, undefined, 'This folder has no git commit yet.'],
])('refused: %s', (_what, facts, ref, message) => {
  expect(() => gitEvent({ ...git, ...facts }, ref)).toThrow(expect.objectContaining({ kind: 'usage', message }))
})
