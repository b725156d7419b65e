import { StringDecoder } from 'node:string_decoder'

/** One output stream: decoded for listeners as it comes, and kept within bounds for the result. */
export interface Capture {
  /** @returns what this chunk completes; a character split over chunks comes with its last byte. */
  add(chunk: Buffer): string
  /** What an unfinished character at the end decodes to. */
  end(): string
  /** Head and tail, with a line in between that says how much was left out. */
  text(): string
  readonly cut: boolean
}

/** Keeps at most `limit` bytes: its first and last half. */
export function createCapture(limit: number): Capture {
  const half = Math.floor(limit / 2)
  const decoder = new StringDecoder('utf8')
  const head: Buffer[] = []
  const tail: Buffer[] = []
  let headBytes = 0
  let tailBytes = 0
  let total = 0
  return {
    add(chunk) {
      total += chunk.length
      const room = Math.min(half - headBytes, chunk.length)
      if (room > 0) {
        head.push(chunk.subarray(0, room))
        headBytes += room
      }
      if (room < chunk.length) {
        tail.push(chunk.subarray(Math.max(room, 0)))
        tailBytes += chunk.length - Math.max(room, 0)
        for (let first = tail[0]; first && tailBytes - first.length >= half; first = tail[0]) {
          tail.shift()
          tailBytes -= first.length
        }
      }
      return decoder.write(chunk)
    },
    end: () => decoder.end(),
    text() {
      const first = Buffer.concat(head)
      const last = Buffer.concat(tail)
      if (total <= first.length + last.length) return Buffer.concat([first, last]).toString('utf8')
      const start = first.subarray(0, wholeEnd(first))
      const rest = last.subarray(Math.max(0, last.length - half))
      const end = rest.subarray(wholeStart(rest))
      const left = total - start.length - end.length
      return `${start.toString('utf8')}\n… ${left} bytes left out …\n${end.toString('utf8')}`
    },
    get cut() {
      return total > headBytes + tailBytes
    },
  }
}

const continues = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80

/** Index of the first byte that starts a character. */
function wholeStart(bytes: Buffer): number {
  let at = 0
  while (at < 4 && continues(bytes[at])) at++
  return at
}

/** Length without an unfinished character at the end. */
function wholeEnd(bytes: Buffer): number {
  let at = bytes.length - 1
  while (at > bytes.length - 4 && continues(bytes[at])) at--
  const lead = bytes[at] ?? 0
  const needs = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1
  return bytes.length - at >= needs ? bytes.length : Math.max(at, 0)
}
