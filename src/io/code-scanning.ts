import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { Failure, toFailure } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import type { GithubClient } from './ledger/github-client.ts'
import { type Operations, text } from './operations.ts'
import { readKept } from './scan-report.ts'
import type { Tools } from './tools.ts'

const compress = promisify(gzip)
/** https://docs.github.com/code-security/reference/code-scanning/sarif-support: compressed, in bytes. */
const largest = 10 * 1024 * 1024
/** When GitHub is asked whether it has read a file: milliseconds after the upload. */
const polls = [2000, 5000, 10_000, 20_000, 40_000]

interface Access extends Pick<Tools, 'files' | 'clock'> {
  readonly client: GithubClient
  /** Keeps the folder of the scan where people reach it: as which artifact; empty, and why not. */
  readonly keep: (folder: string, signal: AbortSignal) => Promise<{ readonly name: string; readonly why: string }>
  /** Told to people: never fails the run. */
  readonly say: (level: 'notice' | 'warning', text: string) => void
}

/**
 * `sarif.upload {folder, sha, ref, fork}` hands every SARIF file of a scan to code scanning and waits until it is read: `{uploaded, why}`.
 * Where that is not possible (a fork, a private repository without code scanning, a missing permission) it says so, and the annotations, the
 * summary and an artifact remain.
 */
export function codeScanningOperations(access: Access): Operations {
  return {
    'sarif.upload': async (input, signal): Promise<Json> => {
      const { files } = access
      const folder = text(input, 'folder')
      const skip = (why: string) => keepElsewhere(access, { folder, why }, signal)
      if (input['fork'] === true) return skip('this run comes from a fork, whose token may not write')
      const kept = await readKept(files, folder)
      const read: Uploaded[] = []
      let uploaded = 0
      for (const { file, category } of kept.sarif) {
        const content = await files.read(join(folder, file))
        try {
          const id = await uploadOne(
            access,
            { content, category, sha: text(input, 'sha'), ref: text(input, 'ref') },
            signal,
          )
          if (id !== undefined) read.push({ id, category })
          uploaded += 1
        } catch (thrown) {
          signal.throwIfAborted()
          const failure = toFailure(thrown)
          const why = impossible(failure)
          if (why === undefined) throw failure
          return { ...(await skip(why)), uploaded }
        }
      }
      await allProcessed(access, read, signal)
      return { uploaded, why: '' }
    },
  }
}

interface Skip {
  readonly folder: string
  readonly why: string
}

/** Says why code scanning gets nothing, and where the findings are instead. */
export async function keepElsewhere(
  { say, keep }: Pick<Access, 'say' | 'keep'>,
  { folder, why }: Skip,
  signal: AbortSignal,
) {
  const { name, why: not } = await keep(folder, signal)
  const files =
    name === ''
      ? `the files in ${folder} (no artifact: ${not}; keep them with the step actions/upload-artifact)`
      : `the artifact ${name}`
  say('notice', `Code scanning gets no findings: ${why}. They are in the annotations, the summary and ${files}.`)
  return { uploaded: 0, why, artifact: name }
}

/** Whether this is how the repository is, and no trouble of today. */
function impossible({ kind, message }: Failure): string | undefined {
  if (
    kind === 'denied' &&
    /Advanced Security|code scanning is not enabled|not enabled for this repository/i.test(message)
  ) {
    return 'it is not enabled for this repository (private repositories need GitHub Advanced Security)'
  }
  if (kind === 'denied') return 'the token may not write it (permissions: security-events: write)'
  return kind === 'absent' ? 'this repository has none, or the token may not see it' : undefined
}

interface Upload {
  readonly content: string
  readonly category: string
  readonly sha: string
  readonly ref: string
}

interface Uploaded {
  readonly id: string
  readonly category: string
}

/** Its id there; undefined: GitHub does not tell one. */
async function uploadOne(access: Access, upload: Upload, signal: AbortSignal): Promise<string | undefined> {
  const { client, say } = access
  const { owner, repo } = client
  const { bytes, dropped } = await compressed(upload.content)
  if (dropped > 0)
    say('notice', `${upload.category}: the ${dropped} least severe findings were left out: a file may have 10 MiB.`)
  const sarif = bytes.toString('base64')
  const path = 'POST /repos/{owner}/{repo}/code-scanning/sarifs'
  const body = { owner, repo, commit_sha: upload.sha, ref: upload.ref, sarif, tool_name: upload.category }
  const answer = await client.ask('Uploading findings', signal, (octokit, request) =>
    octokit.request(path, { ...body, request }),
  )
  return (answer.data as { id?: string }).id
}

/** GitHub reads them beside each other, in seconds each: so they are waited for together. @throws Failure of the first that it refuses */
async function allProcessed(access: Access, uploads: readonly Uploaded[], signal: AbortSignal): Promise<void> {
  const ended = await Promise.allSettled(uploads.map((one) => processed(access, one, signal)))
  const refused = ended.find((one) => one.status === 'rejected')
  if (refused !== undefined) throw refused.reason
}

/** Results stand most severe first, so what is left out is the least severe. */
async function compressed(content: string): Promise<{ bytes: Buffer; dropped: number }> {
  let dropped = 0
  let current = content
  for (let round = 0; round < 20; round += 1) {
    const bytes = await compress(current)
    if (bytes.length <= largest) return { bytes, dropped }
    const document = JSON.parse(current) as { runs: { results: unknown[] }[] }
    for (const run of document.runs) {
      const keep = Math.floor(run.results.length / 2)
      dropped += run.results.length - keep
      run.results = run.results.slice(0, keep)
    }
    current = JSON.stringify(document)
  }
  throw new Failure('capacity', 'A SARIF file cannot be made smaller than 10 MiB.')
}

async function processed(access: Access, { id, category }: Uploaded, signal: AbortSignal): Promise<void> {
  const { client, clock, say } = access
  const { owner, repo } = client
  const path = 'GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}'
  for (const delay of polls) {
    await clock.sleep(delay, signal)
    const answer = await client.ask('Asking for uploaded findings', signal, (octokit, request) =>
      octokit.request(path, { owner, repo, sarif_id: id, request }),
    )
    const { processing_status: status, errors } = answer.data as {
      processing_status?: string
      errors?: string[] | null
    }
    if (status === 'complete') return
    if (status === 'failed') {
      throw new Failure('usage', `Code scanning refused the findings of ${category}.`, { details: errors ?? [] })
    }
  }
  say('warning', `Code scanning has not read the findings of ${category} yet; they will appear later.`)
}
