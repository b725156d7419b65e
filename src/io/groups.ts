import { readdirSync, readFileSync } from 'node:fs'

/** The process groups that this process has started and that have not ended yet. */
export interface Groups {
  add(leader: number): void
  delete(leader: number): void
  readonly size: number
  /** Sends the signal to every group at once; for the way out that cannot wait. */
  signal(signal: NodeJS.Signals): void
}

export function createGroups(): Groups {
  const leaders = new Set<number>()
  return {
    add: (leader) => void leaders.add(leader),
    delete: (leader) => void leaders.delete(leader),
    get size() {
      return leaders.size
    },
    signal(signal) {
      for (const leader of leaders) signalGroup(leader, signal)
    },
  }
}

/** @returns whether there was such a group. */
export function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  // 0 would be our own group and 1 every process there is; a child that never started has no id.
  if (!(leader > 1)) return false
  try {
    process.kill(-leader, signal)
    return true
  } catch (error) {
    // EPERM: it exists, but belongs to somebody else (a setuid program); nothing more can be done about it.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether a member still runs. Zombies do not count: without an init process nobody ever collects orphans. */
export function groupAlive(leader: number): boolean {
  if (!signalGroup(leader, 0)) return false
  let processes: string[]
  try {
    processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  } catch {
    return true
  }
  return processes.some((id) => {
    try {
      const stat = readFileSync(`/proc/${id}/stat`, 'latin1')
      // The command's name is in parentheses and may contain anything; state, parent and group follow it.
      const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return group === String(leader) && state !== 'Z' && state !== 'X'
    } catch {
      return false
    }
  })
}
