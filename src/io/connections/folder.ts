import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { machineIdentity, processAlive } from '../machine.ts'

/** A folder (0700) for the files of one connection (0600). */
export interface PrivateFolder {
  readonly path: string
  write(name: string, text: string): Promise<void>
  remove(): Promise<void>
}

const prefix = 'deploy-action-way'

/**
 * Makes one, short enough for sockets in it. Its name tells whose it is; what a process left that was killed is removed by the next one, with
 * the key that lies in it.
 */
export async function privateFolder(): Promise<PrivateFolder> {
  await sweep()
  const { pid, start } = await machineIdentity()
  const path = await mkdtemp(join(tmpdir().length < 40 ? tmpdir() : '/tmp', `${prefix}-${pid}-${start || 0}-`))
  await chmod(path, 0o700)
  return {
    path,
    write: (name, text) => writeFile(join(path, name), text, { mode: 0o600, flag: 'wx' }),
    remove: () => rm(path, { recursive: true, force: true }),
  }
}

async function sweep(): Promise<void> {
  for (const folder of new Set([tmpdir(), '/tmp'])) {
    for (const name of await readdir(folder).catch(() => [])) {
      const [found, pid = '', start = ''] = /^deploy-action-way-(\d+)-(\d+)-/.exec(name) ?? []
      if (found === undefined || (await processAlive(Number(pid), start === '0' ? '' : start))) continue
      // Another user's is not ours to remove.
      await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)
    }
  }
}
