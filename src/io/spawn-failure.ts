import { accessSync, constants, statSync } from 'node:fs'
import { Failure } from '../core/failure.ts'
import type { ExecRequest } from '../core/ports.ts'

/** Why a program could not be started, from the system's error code. */
export function spawnFailure(thrown: unknown, request: ExecRequest): Failure {
  const error = thrown as NodeJS.ErrnoException
  const program = request.argv[0] ?? ''
  const because = { cause: thrown }
  if (request.cwd !== undefined && !isFolder(request.cwd)) {
    return new Failure('absent', `The folder ${request.cwd}, in which ${program} is to run, does not exist.`, because)
  }
  switch (error.code) {
    case 'ENOENT':
      return missing(program, error)
    case 'EACCES':
    case 'EPERM':
      return new Failure('denied', `${program} may not be executed by this user.`, {
        ...because,
        hint: `Make it executable (chmod +x ${program}) or run as a user who may.`,
      })
    case 'E2BIG':
      return new Failure('usage', `The arguments and environment for ${program} are too large for this system.`, {
        ...because,
        hint: 'One argument may have 128 KiB; pass large values in a file or on standard input.',
      })
    case 'EAGAIN':
    case 'EMFILE':
    case 'ENFILE':
    case 'ENOMEM':
      return new Failure('capacity', `This machine has no room to start ${program} (${error.code}).`, because)
    case 'ENOTDIR':
      return missing(program, error)
    case 'ERR_INVALID_ARG_VALUE':
      return new Failure('usage', `An argument for ${program} contains a zero byte.`, because)
    default:
      return new Failure('bug', `${program} could not be started: ${error.message}`, because)
  }
}

function missing(program: string, error: NodeJS.ErrnoException): Failure {
  // The kernel also says ENOENT when a script is there but the interpreter named in its first line is not.
  if (program.includes('/') && isFile(program)) {
    return new Failure('absent', `${program} names an interpreter in its first line that is not installed.`, {
      cause: error,
      hint: `Install the interpreter that the first line of ${program} names, or correct that line.`,
    })
  }
  const hint = program.includes('/')
    ? `Check the path ${program}.`
    : `Install ${program}, or add the folder that holds it to PATH.`
  return new Failure('absent', `The program ${program} was not found.`, { cause: error, hint })
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function isFile(path: string): boolean {
  try {
    accessSync(path, constants.F_OK)
    return true
  } catch {
    return false
  }
}
