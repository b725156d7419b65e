// A lock between processes that cannot outlive its holder: the kernel drops it when the holder ends, however it ends.
import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'

/**
 * Holds `file` locked while `work` runs; waits for other holders and says so once.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {(line: string) => void} [say]
 * @returns {Promise<T>}
 */
export async function withLock(file, work, say = () => {}) {
  const release = await acquire(file, say)
  try {
    return await work()
  } finally {
    await release()
  }
}

/**
 * `flock` holds the lock for as long as our end of its input stays open.
 * @param {string} file
 * @param {(line: string) => void} say
 * @returns {Promise<() => Promise<void>>}
 */
function acquire(file, say) {
  mkdirSync(path.dirname(file), { recursive: true })
  closeSync(openSync(file, 'a'))
  return new Promise((resolve, reject) => {
    const script = 'echo held; exec cat >/dev/null'
    const child = spawn('flock', [file, 'sh', '-c', script], { stdio: ['pipe', 'pipe', 'inherit'], detached: true })
    const patience = setTimeout(() => say(`waiting for another process that holds ${file}`), 1000)
    const ended = new Promise((done) => child.once('close', done))
    child.once('error', (cause) => {
      clearTimeout(patience)
      reject(new Error(`flock (Debian: util-linux) could not be started: ${cause.message}`, { cause }))
    })
    child.once('close', (code) => reject(new Error(`flock ${file} ended with ${code} before it held the lock`)))
    child.stdout.once('data', () => {
      clearTimeout(patience)
      resolve(async () => {
        child.stdin.end()
        await ended
      })
    })
  })
}
