/** The bundle's entry: importing it does nothing; each door loads what it needs. */

import { keepCompiledCode } from './io/runner/compile-cache.ts'

/** Runs an action for the runner. `action` is a folder of `actions/`, or `root`. */
export async function main(action: string, phase: 'main' | 'post'): Promise<void> {
  if (action === 'metadata') {
    const { metadataAction } = await import('./doors/metadata.ts')
    return metadataAction(phase)
  }
  if (action === 'login') {
    const { loginAction } = await import('./doors/login.ts')
    return loginAction(phase)
  }
  if (action === 'comment') {
    const { commentAction } = await import('./doors/comment.ts')
    return commentAction()
  }
  keepCompiledCode()
  const door = await import('./main.ts')
  return door.main(action, phase)
}

/** Runs the command line. */
export async function cli(args: readonly string[]): Promise<void> {
  keepCompiledCode()
  const door = await import('./cli.ts')
  return door.cli(args)
}
