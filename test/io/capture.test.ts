import { describe, expect, test } from 'vitest'
import { createCapture } from '../../src/io/capture.ts'

const text = Array.from({ length: 40 }, (_, i) => `${i}ü🚢é`).join('')
const bytes = Buffer.from(text)

describe.each([1, 3, 7, 1000])('a stream that comes in pieces of %i bytes', (size) => {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  )
  test('is told whole, whatever the limit', () => {
    const capture = createCapture(10)
    expect(pieces.map((piece) => capture.add(piece)).join('') + capture.end()).toBe(text)
  })
  test('is kept whole within the limit', () => {
    const capture = createCapture(2 * bytes.length)
    for (const piece of pieces) capture.add(piece)
    expect(capture.text()).toBe(text)
    expect(capture.cut).toBe(false)
  })
  test('is kept in its head and tail beyond the limit, characters whole, the rest counted', () => {
    for (let limit = 20; limit < 60; limit++) {
      const capture = createCapture(limit)
      for (const piece of pieces) capture.add(piece)
      const [, head = '', left = '', tail = ''] = /^(.*)\n… (\d+) bytes left out …\n(.*)$/s.exec(capture.text()) ?? []
      // The last piece is not cut for the sake of the limit.
      if (!capture.cut && size > limit) continue
      expect(text.startsWith(head) && text.endsWith(tail)).toBe(true)
      expect(Buffer.byteLength(head)).toBeGreaterThan(limit / 2 - 5)
      expect(Buffer.byteLength(tail)).toBeGreaterThan(limit / 2 - 5)
      expect(Buffer.byteLength(head + tail)).toBeLessThanOrEqual(limit)
      expect(Buffer.byteLength(head + tail) + Number(left)).toBe(bytes.length)
    }
  })
})
