import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { machineIdentity, processAlive } from './machine.ts'

/** Inherited by everything that a contained program starts, so that it is found again wherever it went. */
export const ownerVariable = 'DEPLOY_ACTION_OWNER'

let count = 0
let mine: Promise<string> | undefined

/** A mark of its own for one program: whose process on which machine started it. */
export async function nextMark(): Promise<string> {
  mine ??= machineIdentity().then(({ machine, pid, start }) => `${machine}:${pid}:${start}`)
  count += 1
  const own = count
  return `${await mine}:${own}`
}

/** Ends every process that inherited the mark: TERM, then KILL. On systems without /proc nothing is found. */
export function endMarked(mark: string, patience: number): Promise<number> {
  return end(async (other) => other === mark, patience)
}

/** Ends what processes of this machine started that are there no more: they were killed. */
export async function endOrphans(patience: number): Promise<number> {
  const { machine } = await machineIdentity()
  return end(async (mark) => {
    const [where, pid, start = ''] = mark.split(':')
    return where === machine && !(await processAlive(Number(pid), start))
  }, patience)
}

/** @returns how many there were */
async function end(fits: (mark: string) => Promise<boolean>, patience: number): Promise<number> {
  const found = await marked(fits)
  for (const pid of found) signal(pid, 'SIGTERM')
  const last = performance.now() + patience
  for (let left = found; left.length > 0 && performance.now() < last; ) {
    await sleep(20)
    left = await marked(fits)
  }
  for (const pid of found.length > 0 ? await marked(fits) : []) signal(pid, 'SIGKILL')
  return found.length
}

async function marked(fits: (mark: string) => Promise<boolean>): Promise<number[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number)
  const found = await Promise.all(
    pids.map(async (pid) => {
      if (pid === process.pid) return false
      // Zombies have an empty environment; those of other users cannot be read.
      const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '')
      const mark = environment.split('\0').find((pair) => pair.startsWith(`${ownerVariable}=`))
      return mark !== undefined && (await fits(mark.slice(ownerVariable.length + 1)))
    }),
  )
  return pids.filter((_, index) => found[index])
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It is gone, or somebody else's; nothing more can be done about it.
  }
}
