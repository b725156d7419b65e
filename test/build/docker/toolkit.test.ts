import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Build } from '@docker/actions-toolkit/lib/buildx/build.js'
import { Git } from '@docker/actions-toolkit/lib/git.js'
import { Util } from '@docker/actions-toolkit/lib/util.js'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { attestArgs } from '../../../src/build/docker/attest.ts'
import { readDockerBuild } from '../../../src/build/docker/inputs.ts'
import { readGit } from '../../../src/doors/metadata/git.ts'
import { temporaryFolder } from '../../fakes/folder.ts'

/** What docker/build-push-action is made of, as the yardstick. */
const around = { runUrl: '', privateRepository: false, noDefaultAttestations: true }

function theirList(name: string, text: string, options: Parameters<typeof Util.getInputList>[1]) {
  vi.stubEnv(`INPUT_${name.toUpperCase()}`, text)
  return Util.getInputList(name, options)
}

describe('lists are read as @docker/actions-toolkit reads them', () => {
  const texts = [
    'a\nb,c\n\n d ',
    'a,b',
    '"a,b",c',
    '"multi\nline",x',
    'type=gha,scope="x,y"',
    'KEY="quoted" value',
    '# not a comment',
    'x=1\r\ny=2\r\n',
    '  \n ',
    'type=local,dest=out\ntype=image,"name=a,b"',
  ]
  test.each(texts)('%j', (text) => {
    expect(readDockerBuild({ tags: text }).list('tags')).toEqual(theirList('tags', text, {}))
    expect(readDockerBuild({ 'build-args': text }).list('build-args')).toEqual(
      theirList('build-args', text, { ignoreComma: true }),
    )
    expect(readDockerBuild({ outputs: text }).list('outputs')).toEqual(
      theirList('outputs', text, { ignoreComma: true, quote: false }),
    )
  })

  test('whatever is written', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '=', ',', '\n', ' ', ':', '/'), maxLength: 40 })
    fc.assert(
      fc.property(text, (written) => {
        expect(readDockerBuild({ labels: written }).list('labels')).toEqual(
          theirList('labels', written, { ignoreComma: true }).filter((item) => item !== ''),
        )
      }),
    )
  })
})

test.each(['true', 'false', 'T', '0', 'generator=r.io/x,disabled=true', 'generator=r.io/x'])(
  'the SBOM %s is asked for as theirs',
  (sbom) => {
    const [, ours] = attestArgs(readDockerBuild({ sbom }), around)
    expect(ours).toBe(Build.resolveAttestationAttrs(`type=sbom,${sbom}`))
  },
)

test('the digest of a metadata file is the one that theirs resolves', () => {
  const digest = `sha256:${'a'.repeat(64)}`
  const file = JSON.stringify({ 'containerimage.digest': digest, 'buildx.build.ref': 'x/y/z' })
  expect(new Build().resolveDigest(JSON.parse(file))).toBe(digest)
})

describe('the git context of a checkout', () => {
  function repository() {
    const root = temporaryFolder()
    const who = ['-c', 'user.name=t', '-c', 'user.email=t@localhost']
    const git = (...args: string[]) =>
      execFileSync('git', [...who, ...args], { cwd: root, encoding: 'utf8', stdio: 'pipe' })
    git('init', '-q', '-b', 'main')
    writeFileSync(join(root, 'a'), 'a')
    git('add', '-A')
    git('commit', '-qm', 'first')
    const from = process.cwd()
    process.chdir(root)
    onTestFinished(() => process.chdir(from))
    return git
  }

  test.each<[string, (git: ReturnType<typeof repository>) => void]>([
    ['a branch', () => {}],
    ['a branch with a slash', (git) => void git('switch', '-qc', 'feature/one')],
    [
      'a tag',
      (git) => {
        git('tag', 'v1.0.0')
        git('switch', '-q', '--detach', 'v1.0.0')
      },
    ],
    [
      'a pull request',
      (git) => {
        git('update-ref', 'refs/remotes/pull/7/merge', 'HEAD')
        git('checkout', '-q', 'refs/remotes/pull/7/merge')
        git('branch', '-qD', 'main')
      },
    ],
  ])('on %s: ref and commit are theirs', async (_name, prepare) => {
    const git = repository()
    prepare(git)
    const theirs = await Git.context()
    const ours = await readGit({ PATH: process.env['PATH'] ?? '' })
    expect({ ref: ours.ref, sha: ours.sha }).toEqual({ ref: theirs.ref, sha: theirs.sha })
    const date = await Git.commitDate('HEAD')
    expect(ours.date).toBe(date.getTime())
  })

  test('a commit that a local branch decorates is refused by both, with the same words', async () => {
    repository()('checkout', '-q', '--detach')
    const theirs = await Git.context().catch((error: Error) => error.message)
    const ours = await readGit({ PATH: process.env['PATH'] ?? '' }).catch((error: Error) => error.message)
    expect(ours).toBe(theirs)
    expect(ours).toContain('Unsupported detached HEAD ref')
  })
})
