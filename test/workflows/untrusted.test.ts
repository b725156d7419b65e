import { describe, expect, test } from 'vitest'
import { readOnly } from '../../src/core/event.ts'
import { stagesFor } from '../../src/run/stages.ts'
import { readEvent } from '../../src/settings/event.ts'
import { events } from './events.ts'
import { type Ran, runOnPaper } from './run.ts'
import { callable, copied } from './workflow.ts'

const untrusted = ['pull request of a fork', 'pull request of Dependabot'] as const
const outputs = { '$/actions/plan': { legs: '{"include":[{"platform":"linux/amd64","runner":"ubuntu-24.04"}]}' } }

/** GitHub gives these runs no secret and a token that may only read, whatever a workflow asks for. */
function effective({ permissions }: Ran): string[] {
  return Object.entries(permissions).flatMap(([scope, level]) =>
    level === 'write' && scope !== 'id-token' ? [scope] : [],
  )
}

/** Inputs with which a workflow would do most. */
const most: Readonly<Record<string, Record<string, unknown>>> = {
  pipeline: {
    'branch-environment': 'staging',
    'tag-environment': 'production',
    registry: 'r.example',
    'aws-role': 'arn:aws:iam::1:role/x',
  },
  build: { registry: 'r.example', 'aws-role': 'arn:aws:iam::1:role/x' },
  'build-native': { registry: 'r.example', 'google-provider': 'p' },
  scan: { registry: 'acme.azurecr.io', 'azure-client-id': 'c', 'azure-tenant-id': 't' },
  quality: {},
}

describe.each(untrusted)('a %s', (event) => {
  const everything = [
    ...copied.filter((file) => !file.endsWith('rollback.yml')).map((file) => ({ file, inputs: undefined })),
    ...callable.flatMap((file) => {
      const inputs = most[file.split('/').at(-1)?.replace('.yml', '') ?? '']
      return inputs === undefined ? [] : [{ file, inputs }]
    }),
  ]

  test.each(everything)(
    'in $file: deploys nothing, has no environment, no identity, no cache of others',
    ({ file, inputs = {} }) => {
      // D9s does not start for pull requests at all.
      if (file.endsWith('d9s.yml')) return expect(Object.keys(events)).toContain(event)
      const { jobs } = runOnPaper(file, { github: events[event], inputs, secrets: {}, outputs })
      expect(jobs.length).toBeGreaterThan(0)
      expect(jobs.filter(({ environment }) => environment !== '')).toEqual([])
      const steps = jobs.flatMap((job) => job.steps)
      expect(steps.filter(({ what }) => /actions\/(?:deploy|rollback|promote|release)$/.test(what))).toEqual([])
      expect(steps.filter(({ what }) => /cache|upload-artifact|setup-/.test(what))).toEqual([])
      const logins = steps.filter(({ what }) => what === '$/actions/login')
      // ghcr.io takes the job's own token, which may only read here.
      expect(logins.filter(({ given }) => given['registry'] !== 'ghcr.io')).toEqual([])
    },
  )

  test('a login that would need a secret or an identity is left out, and ghcr.io gets a token that may not write', () => {
    const { jobs } = runOnPaper('.github/workflows/build.yml', { github: events[event], outputs })
    expect(jobs[0]?.steps.map(({ what }) => what)).toContain('$/actions/login')
    expect(jobs.flatMap(effective)).toEqual(['packages', 'security-events']) // asked for, and not given by GitHub
  })

  test('the product reads it as one that may not push: no tag, no push, no deploy', async () => {
    const { head, user } = (
      events[event] as unknown as { event: { pull_request: { head: { repo: { full_name: string } }; user: object } } }
    ).event.pull_request
    const pull_request = {
      number: 7,
      head: { ...head, sha: 'b'.repeat(40), ref: 'x' },
      base: { ref: 'main', repo: { full_name: 'acme/shop' } },
      user,
    }
    const read = await readEvent({
      env: {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: '/event',
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_SHA: 'a'.repeat(40),
        GITHUB_REF: 'refs/pull/7/merge',
        GITHUB_ACTOR: String((events[event] as unknown as { actor: string }).actor),
      },
      readFile: async () => JSON.stringify({ number: 7, pull_request, repository: { default_branch: 'main' } }),
    })
    expect(readOnly(read)).toBe(true)
    expect(read.untrusted).toBe(true)
    expect(stagesFor(read, false)).not.toContain('deploy')
  })
})
