import { createHash } from 'node:crypto'
import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'

/** Who holds a lock: enough to tell later, on the same machine, whether that very process still lives. */
export interface MachineIdentity {
  readonly host: string
  /** Hash of this machine's id and boot: another machine with the same name differs, and so does this one after a restart. */
  readonly machine: string
  readonly pid: number
  /** When the process started, in clock ticks since boot; empty where the system does not tell. */
  readonly start: string
}

/** Which process of which machine this is; the same for as long as it lives. */
export async function machineIdentity(): Promise<MachineIdentity> {
  // In a container the process numbers are its own: the namespace belongs to the machine's identity.
  const parts = [
    hostname(),
    await readOrEmpty('/etc/machine-id'),
    await readOrEmpty('/proc/sys/kernel/random/boot_id'),
    await readlink('/proc/self/ns/pid').catch(() => ''),
  ]
  const machine = createHash('sha256').update(parts.join('\n')).digest('hex')
  return {
    host: hostname(),
    machine: machine.slice(0, 16),
    pid: process.pid,
    start: (await startOf(process.pid)) ?? '',
  }
}

/** Whether a process of this machine still runs. The start time tells it from another that got the same number later. */
export async function processAlive(pid: number, start: string): Promise<boolean> {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  const now = await startOf(pid)
  if (now !== undefined) return start === '' || now === start
  try {
    process.kill(pid, 0)
    // There is no /proc entry but a process: a system without /proc, where the number is all there is.
    return (await startOf(process.pid)) === undefined
  } catch {
    return false
  }
}

/** Undefined when there is no such process, or only its zombie. */
async function startOf(pid: number): Promise<string | undefined> {
  const stat = await readOrEmpty(`/proc/${pid}/stat`)
  if (stat === '') return undefined
  // The command's name is in parentheses and may contain anything. State is field 3, the start time field 22.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
}

async function readOrEmpty(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '')
}
