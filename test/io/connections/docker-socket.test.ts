import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { serveDocker } from '../../../src/io/connections/docker-socket.ts'

/** What comes back for a text on a connection of its own. */
function tell(file: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(file)
    let said = ''
    socket.on('data', (chunk: Buffer) => (said += chunk.toString()))
    socket.once('error', reject)
    socket.once('close', () => resolve(said))
    socket.end(text)
  })
}

function listen(file: string): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('data', (chunk: Buffer) => socket.write(`straight ${chunk}`))
  })
  return new Promise((resolve) => server.listen(file, () => resolve(server)))
}

test('calls go straight where there is a way, and through the program once that is gone', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-socket-'))
  const [file, direct] = [path.join(folder, 'docker'), path.join(folder, 'direct')]
  const env = { PATH: process.env['PATH'] ?? '' }
  try {
    const other = await listen(direct)
    const socket = await serveDocker({ path: file, argv: ['cat'], env, direct })
    expect(await tell(file, 'one')).toBe('straight one')
    await new Promise((resolve) => other.close(resolve))
    expect(await tell(file, 'two')).toBe('two')
    await socket.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a call that is open does not hold up the end', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-socket-'))
  const [file, direct] = [path.join(folder, 'docker'), path.join(folder, 'direct')]
  const other = await listen(direct)
  try {
    const socket = await serveDocker({ path: file, argv: ['cat'], env: {}, direct })
    const open = connect(file)
    await new Promise((resolve) => open.once('connect', resolve))
    const answered = new Promise((resolve) => open.once('data', resolve))
    open.write('hello')
    await answered
    const closed = new Promise((resolve) => open.once('close', resolve))
    await socket.close()
    await closed
  } finally {
    await new Promise((resolve) => other.close(resolve))
    rmSync(folder, { recursive: true, force: true })
  }
})
