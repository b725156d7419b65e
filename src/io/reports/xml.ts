import { SaxesParser } from 'saxes'
import { Malformed, type Reader } from './reader.ts'

export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  close(name: string): void
  /** Only asked for while `wantsText` says so; in pieces. */
  text?(text: string): void
  wantsText?(): boolean
}

/** Characters of one CDATA section that are read; logs of whole test runs stand in them. */
const mostSection = 64 * 1024
/** Deeper than any report; what nests more is meant to hurt. */
const deepest = 200

/** A streaming reader of XML. Entities beside the five of XML are an error, so there is nothing to expand. No document type is needed. */
export function xmlReader(handler: XmlHandler): Reader {
  const parser = new SaxesParser({ position: true })
  const bounded = boundSections(mostSection)
  let depth = 0
  let roots = 0
  const text = (piece: string) => handler.text?.(piece)
  const listen = () => (handler.wantsText?.() === true ? parser.on('text', text) : parser.off('text'))
  parser.on('error', (error) => {
    // A control character by number is written by careless reporters; it is no reason to lose a whole report.
    if (/malformed character entity|disallowed character/.test(error.message)) return
    throw new Malformed(`is not well-formed XML: ${error.message.slice(0, 200)}`)
  })
  parser.on('doctype', () => {
    if (depth > 0) throw new Malformed('is not well-formed XML: a document type inside the document')
  })
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    roots += 1
    if (depth > deepest) throw new Malformed(`nests more than ${deepest} elements`)
    handler.open(name, attributes as Record<string, string>)
    listen()
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    handler.close(name)
    listen()
  })
  parser.on('cdata', (piece) => {
    if (handler.wantsText?.() === true) handler.text?.(piece)
  })
  return {
    push: (piece) => void parser.write(bounded(piece)),
    end() {
      parser.close()
      if (roots === 0) throw new Malformed('holds no XML element')
    },
  }
}

/** Leaves out what a CDATA section holds beyond `most` characters: the parser would keep all of it. Works across pieces. */
function boundSections(most: number): (text: string) => string {
  const [start, stop] = ['<![CDATA[', ']]>']
  let inside = false
  let room = 0
  let rest = ''
  return (piece) => {
    let text = rest + piece
    rest = ''
    let out = ''
    for (;;) {
      const mark = inside ? stop : start
      const at = text.indexOf(mark)
      const end = at < 0 ? text.length - overlap(text, mark) : at
      out += inside ? text.slice(0, Math.min(end, room)) : text.slice(0, end)
      if (inside) room -= Math.min(end, room)
      if (at < 0) {
        rest = text.slice(end)
        return out
      }
      out += mark
      text = text.slice(at + mark.length)
      inside = !inside
      room = most
    }
  }
}

/** How much of the text's end may be the beginning of the mark. */
function overlap(text: string, mark: string): number {
  for (let length = Math.min(mark.length - 1, text.length); length > 0; length -= 1) {
    if (text.endsWith(mark.slice(0, length))) return length
  }
  return 0
}
