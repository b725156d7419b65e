import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { TextDecoder } from 'node:util'

/** Reads a document that comes in pieces. `push` and `end` throw a `Malformed` where it makes no sense. */
export interface Reader {
  push(text: string): void
  end(): void
}

/** Why a document cannot be read: the report's problem, nobody's failure. */
export class Malformed extends Error {}

/** What was read: for the score, which names its inputs. */
export interface Read {
  readonly bytes: number
  readonly sha256: string
}

/**
 * Streams a file into what `choose` makes of its first characters. Text is UTF-8 or what its byte order mark or XML declaration says; what
 * cannot be decoded becomes U+FFFD. A file of zero bytes and one with zero bytes in it are no text.
 * @throws Malformed
 */
export async function readText(path: string, choose: (head: string) => Reader, signal: AbortSignal): Promise<Read> {
  const hash = createHash('sha256')
  let bytes = 0
  let decoder: TextDecoder | undefined
  let reader: Reader | undefined
  for await (const chunk of createReadStream(path, { signal, highWaterMark: 256 * 1024 })) {
    const piece = chunk as Buffer
    bytes += piece.length
    hash.update(piece)
    decoder ??= decoderOf(piece)
    const text = decoder.decode(piece, { stream: true })
    if (reader === undefined && text.trim() === '') continue
    reader ??= choose(text.slice(0, 4096).trimStart())
    reader.push(text)
  }
  if (bytes === 0) throw new Malformed('is empty')
  if (reader === undefined) throw new Malformed('holds nothing but blanks')
  reader.push(decoder?.decode() ?? '')
  reader.end()
  return { bytes, sha256: hash.digest('hex') }
}

function decoderOf(head: Buffer): TextDecoder {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le')
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be')
  if (head.subarray(0, 8000).includes(0)) throw new Malformed('is a binary file')
  const declared = /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(
    head.toString('latin1', 0, 300),
  )
  try {
    return new TextDecoder(declared?.[1] ?? 'utf-8')
  } catch {
    return new TextDecoder()
  }
}

/** A reader of the whole text, for forms that cannot be read in pieces; bounded. */
export function wholeReader(read: (text: string) => void, most = 64 * 1024 * 1024): Reader {
  const pieces: string[] = []
  let length = 0
  return {
    push(text) {
      length += text.length
      if (length > most) throw new Malformed(`is longer than ${most / 1024 / 1024} MiB`)
      pieces.push(text)
    },
    end: () => read(pieces.join('')),
  }
}

/** A reader of lines; one that has no end within a megabyte is cut. */
export function lineReader(read: (line: string) => void, done: () => void = () => {}): Reader {
  let rest = ''
  return {
    push(text) {
      const lines = (rest + text).split('\n')
      rest = (lines.pop() ?? '').slice(0, 1024 * 1024)
      for (const line of lines) read(line.replace(/\r$/, ''))
    },
    end() {
      if (rest !== '') read(rest)
      done()
    },
  }
}
