import { type Question, type Topic, topic } from '../core/question.ts'
import { askProgram } from './tool.ts'

export const syftTopic: Topic<string | null> = topic('syft')

/** Asks for the version of the installed Syft; null: there is none. */
export function askSyft(): Question {
  return askProgram(
    syftTopic,
    'syft',
    'version --output json',
    (text) => /"version"\s*:\s*"([^"]+)"/.exec(text)?.[1] ?? 'unknown',
  )
}
