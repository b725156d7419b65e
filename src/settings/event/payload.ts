import { Failure } from '../../core/failure.ts'
import { isMapping, type Mapping } from '../path.ts'

/** The event's payload. @throws Failure `usage` when the file is not there, not readable or not a JSON object */
export async function readPayload(
  path: string | undefined,
  readFile: (path: string) => Promise<string | undefined>,
): Promise<Mapping> {
  if (path === undefined || path === '') throw wrong('GITHUB_EVENT_PATH is not set.')
  const text = await readFile(path).catch((cause: unknown) => {
    throw wrong(`GITHUB_EVENT_PATH: ${path} cannot be read.`, cause)
  })
  if (text === undefined) throw wrong(`GITHUB_EVENT_PATH: there is no file ${path}.`)
  const payload = parse(text, path)
  if (!isMapping(payload)) throw wrong(`GITHUB_EVENT_PATH: ${path} holds no JSON object.`)
  return payload
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw wrong(`GITHUB_EVENT_PATH: ${path} is not JSON.`, cause)
  }
}

function wrong(message: string, cause?: unknown): Failure {
  return new Failure('usage', message, {
    cause,
    hint: "The runner writes this file for every job; a container job must mount the runner's temporary folder.",
  })
}
