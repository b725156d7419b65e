import type { Classifier } from '../../core/knowledge.ts'
import { readStatus } from '../../systems/kubernetes-status.ts'

/** An unsuccessful answer of the API server. */
export const classifyApi: Classifier = ({ status = 0, body = '' }) => readStatus(body, status)

/** `kubectl kustomize`: the kustomization is wrong, and Kustomize says where. */
export const classifyKustomize: Classifier = ({ exit, stderr }) => {
  if (exit === 127) {
    const hint = 'Install kubectl (1.27 or newer) or kustomize on the machine that deploys.'
    return { kind: 'absent', cause: 'Neither kubectl nor kustomize is installed here.', hint }
  }
  const text = errorIn(stderr).replace(/^error: /i, '')
  if (text === '') return undefined
  const remote = /failed to run '\S*git fetch[^']*?(\S+:\/\/\S+)/.exec(text)
  if (remote !== null) {
    return {
      kind: 'absent',
      cause: `The kustomization needs ${remote[1]}, which git cannot fetch here: ${text.split("': ").at(-1)}`,
      hint: 'Keep what is deployed in the repository: copy the remote base into it (kustomize localize does).',
    }
  }
  const missing = /unable to find one of 'kustomization\.yaml'.* in directory '([^']+)'/.exec(text)
  if (missing !== null)
    return {
      kind: 'absent',
      cause: `There is no kustomization in ${missing[1]}.`,
      hint: 'path: is a folder below the checkout.',
    }
  const absent = /(?:no such file or directory|doesn't exist|must resolve to)/.test(text)
  return { kind: absent ? 'absent' : 'usage', cause: `The kustomization is not valid: ${text}` }
}

/** Reading manifests: a path that is not there. */
export const classifyFiles: Classifier = ({ stderr }) => {
  const text = lastLine(stderr)
  const missing = /cat: (?:can't open )?'?([^':]+)'?: (.*)/.exec(text)
  if (missing === null) return undefined
  const kind = /ermission/.test(missing[2] ?? '') ? 'denied' : 'absent'
  return {
    kind,
    cause: `The manifest ${missing[1]} cannot be read: ${missing[2]}`,
    hint: 'manifests: are files and folders below the checkout.',
  }
}

/** The line that says it; what follows may be no more than an exit status. */
function errorIn(text: string): string {
  const lines = text.trim().split('\n')
  return lines.findLast((line) => /^error:/i.test(line)) ?? lastLine(text)
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? ''
}
