import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

/** A page of the documentation. */
export interface Page {
  /** Path below the checkout. */
  readonly file: string
  readonly text: string
}

/** A fenced block: ```` ```yaml before ```` has the language `yaml` and the word `before`. */
export interface Block {
  readonly file: string
  /** Of its first line, from 1. */
  readonly line: number
  readonly language: string
  readonly words: readonly string[]
  readonly text: string
}

/** Every page that git knows or would take, but for examples' own ones. */
export function readPages(): Page[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md', 'docs/*.md'], {
    cwd: root,
    encoding: 'utf8',
  })
  return list
    .split('\n')
    .filter((file) => /^(?:[A-Z]+\.md|docs\/.*\.md)$/.test(file) && existsSync(path.join(root, file)))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))
}

export function blocksOf({ file, text }: Page): Block[] {
  return [...text.matchAll(/^```(\S*)([^\n]*)\n([\s\S]*?)^```$/gm)].map((match) => {
    const [, language = '', words = '', body = ''] = match
    const line = text.slice(0, match.index).split('\n').length + 1
    return { file, line, language, words: words.split(/\s+/).filter(Boolean), text: body }
  })
}

/** What stands in `code` outside fences, with the line it stands in. */
export function inlineCode({ text }: Page): { readonly code: string; readonly line: string }[] {
  return outsideFences(text)
    .split('\n')
    .flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, code = '']) => ({ code, line })))
}

export function outsideFences(text: string): string {
  return text.replace(/^```[\s\S]*?^```$/gm, '')
}
