import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { Failure } from '../../core/failure.ts'
import { fileFailure } from '../file-failure.ts'

/** Appends `name` with a value of any number of lines to one of the runner's files (GITHUB_OUTPUT, GITHUB_ENV, GITHUB_STATE). */
export function appendKeyValue(file: string, name: string, value: string): void {
  append(file, `${keyValue(name, value, `ghadelimiter_${randomUUID()}`)}\n`)
}

/** The heredoc form. A delimiter that occurs in the value would let the value set other names, hence random and checked. */
export function keyValue(name: string, value: string, delimiter: string): string {
  if (name.includes(delimiter) || value.includes(delimiter)) {
    throw new Failure('bug', `The delimiter for ${name} occurs in its value.`)
  }
  return `${name}<<${delimiter}\n${value}\n${delimiter}`
}

/** @throws Failure when the runner's file cannot be written. */
export function append(file: string, text: string): void {
  try {
    appendFileSync(file, text, 'utf8')
  } catch (error) {
    throw fileFailure(error, file, 'written')
  }
}
