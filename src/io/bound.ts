import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * The command with which a program gets TERM when this process dies, even by KILL, so that an orphaned `docker compose up` does not go on
 * changing what the next run is healing. `setpriv --pdeathsig` (util-linux) asks the kernel for it; where it or the program is missing, the
 * command is returned as it is.
 */
export function boundTo(argv: readonly string[], env: Readonly<Record<string, string>>): readonly string[] {
  const [program = ''] = argv
  if (process.platform !== 'linux' || !isOnPath('setpriv', env) || !isOnPath(program, env)) return argv
  return ['setpriv', '--pdeathsig', 'TERM', '--', ...argv]
}

/** A missing program must be reported under its own name, not as setpriv's failure. */
function isOnPath(program: string, env: Readonly<Record<string, string>>): boolean {
  if (program.includes('/')) return existsSync(program)
  return (env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)))
}
