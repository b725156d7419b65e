import type { Classifier } from '../core/knowledge.ts'

/** Tells a gate that found something from a gate that could not run. The exit codes are the shell's (POSIX, 2.8.2). */
export const classifyGate: Classifier = ({ exit, stderr, stdout }, step) => {
  if (exit === 127) {
    const program = missingProgram(stderr) ?? missingProgram(stdout)
    return {
      kind: 'absent',
      cause: program === undefined ? 'A program that the gate calls was not found.' : `${program} was not found.`,
      hint: `Install ${program ?? 'it'} in a step before this one (npm ci, pip install …), or correct the gate's command.`,
    }
  }
  if (exit === 126) {
    return {
      kind: 'denied',
      cause: 'A program that the gate calls may not be executed.',
      hint: 'Make it executable and commit that: git update-index --chmod=+x FILE.',
    }
  }
  if (exit === 137) {
    return {
      kind: 'capacity',
      cause: 'The gate was killed (SIGKILL), most often because memory ran out.',
      hint: 'Give the job more memory, or let the gate run fewer workers.',
    }
  }
  // Ended by a signal: told as it is.
  if (exit === undefined || exit < 0) return undefined
  return {
    kind: 'unhealthy',
    cause: `The gate ${step?.group ?? ''} failed with exit code ${exit}.`,
    hint: 'Its last lines are above. The same gate runs on a laptop: deploy-action quality.',
  }
}

function missingProgram(text: string): string | undefined {
  const found = /^.*?sh: (?:\d+: |line \d+: )?(.+?): (?:command )?not found$/m.exec(text)
  return found?.[1]
}
