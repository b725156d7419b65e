import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../../core/failure.ts'
import type { Json } from '../../core/json.ts'
import { fileFailure } from '../file-failure.ts'
import type { GithubClient } from '../ledger/github-client.ts'
import { type Operations, text } from '../operations.ts'
import { createReleases, type Draft, type GithubRelease } from './releases.ts'

/**
 * Releases of the forge, by their tag.
 * - `release.find {tag}` → `{id, url, draft, body}` or null; drafts included
 * - `release.commits {base, head}` → `[{sha, message}]`, or null where one of them is not known
 * - `release.draft {tag, name, body, commit, prerelease}` → the same as find; one that is published stays as it is
 * - `release.upload {tag, name, content | path | file}` → `added`, `there`, or `left out` of one that is published
 * - `release.sums {tag}`: adds `SHA256SUMS` of all assets
 * - `release.publish {tag}` → the same as find
 * - `release.mark {tag, text}` → `marked`, `there` or `none`
 *
 * @param root the checkout, in which the files of `path` lie; `file` is absolute, written by an earlier step
 */
export function releaseOperations(client: GithubClient, root: string): Operations {
  const releases = createReleases(client)
  return {
    'release.find': async (input, signal) => {
      const found = await releases.find(text(input, 'tag'), signal)
      return found === undefined ? null : shown(found)
    },
    'release.commits': async (input, signal) =>
      (await releases.commits(text(input, 'base'), text(input, 'head'), signal)) as Json,
    'release.draft': async (input, signal) => shown(await releases.draft(input as unknown as Draft, signal)),
    'release.upload': async (input, signal) => {
      const name = text(input, 'name')
      const data = await bytesOf(input, root)
      const digest = `sha256:${createHash('sha256').update(data).digest('hex')}`
      return { asset: await releases.upload(text(input, 'tag'), { name, data, digest }, signal) }
    },
    'release.sums': async (input, signal) => {
      const tag = text(input, 'tag')
      const data = Buffer.from(await releases.sums(tag, signal))
      if (data.length === 0) return { asset: 'left out' }
      const digest = `sha256:${createHash('sha256').update(data).digest('hex')}`
      return { asset: await releases.upload(tag, { name: 'SHA256SUMS', data, digest }, signal) }
    },
    'release.publish': async (input, signal) => shown(await releases.publish(text(input, 'tag'), signal)),
    'release.mark': async (input, signal) => ({
      release: await releases.mark(text(input, 'tag'), text(input, 'text'), signal),
    }),
  }
}

function shown({ id, html_url: url, draft, body }: GithubRelease): Json {
  return { id: String(id), url, draft, body: body ?? '' }
}

async function bytesOf(input: Parameters<Operations[string]>[0], root: string): Promise<Buffer> {
  if (input['path'] !== undefined) return read(root, text(input, 'path'))
  if (input['file'] === undefined) return Buffer.from(text(input, 'content'))
  const file = text(input, 'file')
  return readFile(file).catch((error: unknown) => {
    throw fileFailure(error, file, 'read')
  })
}

/** A file of the checkout and of nowhere else. */
async function read(root: string, name: string): Promise<Buffer> {
  const file = path.resolve(root, name)
  if (!file.startsWith(`${path.resolve(root)}${path.sep}`))
    throw new Failure('usage', `assets: ${name} lies outside the checkout.`)
  return readFile(file).catch((error: unknown) => {
    throw fileFailure(error, name, 'read')
  })
}
