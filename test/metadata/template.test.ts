import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handlebars } from '../../src/metadata/handlebars.ts'
import type { Scope, TemplateEngine } from '../../src/metadata/libraries.ts'
import { isPlain, isRawPattern, render } from '../../src/metadata/template.ts'

const scope: Scope = {
  values: {
    branch: () => 'a&b <"\'`=> c',
    tag: () => '',
    raw: 'v1.2.3+b',
    major: 0,
    loose: false,
    prerelease: ['rc', 1],
    build: [],
    options: { loose: true },
  },
  dates: {
    date: (format, zone) => `${String(format)}@${String(zone)}`,
    commit_date: (format) => `<${String(format)}>`,
  },
}
const noEngine: TemplateEngine = {
  render: () => {
    throw new Error('the engine was asked')
  },
  isRaw: () => {
    throw new Error('the engine was asked')
  },
}

describe('templates', () => {
  test.each([
    ['', ''],
    ['plain }} text', 'plain }} text'],
    ['{{ major }}.{{major}}', '0.0'],
    ['{{branch}}', 'a&amp;b &lt;&quot;&#x27;&#x60;&#x3D;&gt; c'],
    ['{{nothing}}-{{tag}}', '-'],
    ["{{date 'YYYY' tz='Asia/Tokyo'}}", 'YYYY@Asia/Tokyo'],
    ["{{ commit_date 'Q' }}", '&lt;Q&gt;'],
    ['{{prerelease}}{{build}}{{options}}{{loose}}', 'rc,1[object Object]false'],
  ])('%j is rendered without the engine', (text, wanted) => {
    expect(isPlain(text)).toBe(true)
    expect(render(text, scope, noEngine)).toBe(wanted)
  })

  test.each([
    ['{{{branch}}}', 'a&b <"\'`=> c'],
    ['{{#if tag}}yes{{else}}no{{/if}}', 'no'],
    ['\\{{branch}}', '{{branch}}'],
    ['{{! a comment }}x', 'x'],
    ['a {{~major~}} b', 'a0b'],
  ])('%j is rendered by the engine', (text, wanted) => {
    expect(isPlain(text)).toBe(false)
    expect(render(text, scope, handlebars)).toBe(wanted)
  })

  test.each([
    ['{{date}}', 'has no format'],
    ["{{other 'x'}}", 'Missing helper: "other"'],
    ["{{date 'x' zone='y'}}", 'Unknown zone attribute'],
    ['{{#if}}', 'Parse error'],
    ["{{date 'x}}", 'Parse error'],
  ])('%j is a usage failure', (text, message) => {
    const failure = expect.objectContaining({ kind: 'usage', message: expect.stringContaining(message) })
    expect(() => render(text, scope, handlebars)).toThrow(failure)
  })

  test('whatever is rendered without the engine is what the engine makes of it', () => {
    const piece = fc.constantFrom(
      ...'{{ }} { } {{{ }}} major raw branch tag date prerelease build loose options nothing this else true if each \' " \\ ~ # / ! . = tz= ( ) 1 [ ] | & a'.split(
        ' ',
      ),
      ' ',
      '\n',
      '{{major}}',
      '{{ raw }}',
      "{{date 'YYYY'}}",
      "{{date 'Q' tz='UTC'}}",
    )
    let plain = 0
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        if (!isPlain(text)) return
        plain++
        expect(outcome(() => render(text, scope, noEngine))).toEqual(outcome(() => handlebars.render(text, scope)))
        expect(isRawPattern(text, noEngine)).toBe(handlebars.isRaw(text))
      }),
      { numRuns: 5000 },
    )
    expect(plain).toBeGreaterThan(500)
  })

  test.each([
    ['{{raw}}', true],
    ['{{ raw }}', true],
    ['{{{raw}}}', true],
    ['{{this.raw}}', true],
    ['v{{raw}}', false],
    ['{{version}}', false],
    ['{{#if', false],
  ])('%j is the raw pattern: %j', (text, wanted) => {
    expect(isRawPattern(text, handlebars)).toBe(wanted)
  })
})

function outcome(body: () => string): string {
  try {
    return body()
  } catch {
    return '(fails)'
  }
}
