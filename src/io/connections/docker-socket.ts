import { type ChildProcess, spawn } from 'node:child_process'
import { createServer, type Socket } from 'node:net'
import { boundTo } from '../bound.ts'

/** A Docker socket on this machine that leads to another one. */
export interface DockerSocket {
  /** The end of what the last way that broke said. */
  lastWords(): string
  close(): Promise<void>
}

export interface Ways {
  /** Path of the socket; has room for about a hundred bytes. */
  readonly path: string
  /** The program that is one way to the other side: bytes in, bytes out. */
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** Serves a socket on which each connection is one run of the program (`ssh HOST docker system dial-stdio`). Half-closed ends are passed on. */
export function serveDocker({ path, argv, env }: Ways): Promise<DockerSocket> {
  const open = new Set<ChildProcess>()
  let words = ''
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const [program = '', ...args] = boundTo(argv, env)
    // A group of its own: an interrupt from the terminal is for us, and the way back still needs this way.
    const child = spawn(program, args, { env: { ...env }, detached: true, stdio: ['pipe', 'pipe', 'pipe'] })
    open.add(child)
    join(socket, child)
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000)
    })
    child.once('close', (code) => {
      open.delete(child)
      if (code !== 0 && said !== '') words = said
      // Not sooner: who reads the end also wants to know why.
      socket.end()
    })
  })
  const { promise, resolve, reject } = Promise.withResolvers<DockerSocket>()
  server.once('error', reject)
  server.listen(path, () =>
    resolve({
      lastWords: () => words,
      close: async () => {
        const closed = new Promise<void>((done) => server.close(() => done()))
        for (const child of open) child.kill('SIGTERM')
        await closed
      },
    }),
  )
  return promise
}

function join(socket: Socket, child: ChildProcess): void {
  const { stdin, stdout } = child
  if (stdin === null || stdout === null) return
  socket.pipe(stdin)
  stdout.pipe(socket, { end: false })
  // An end that goes away ends the other; what it means is told by the request that was under way.
  socket.on('error', () => child.kill('SIGTERM'))
  socket.once('close', () => child.kill('SIGTERM'))
  stdin.on('error', () => undefined)
  child.on('error', () => socket.destroy())
}
