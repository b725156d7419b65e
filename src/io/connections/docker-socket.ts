import { type ChildProcess, spawn } from 'node:child_process'
import { connect, createServer, type Socket } from 'node:net'
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
  /** A socket on this machine that leads there at once; where it does not answer, the program is run. */
  readonly direct?: string
}

/** Serves a socket on which each connection is one run of the program (`ssh HOST docker system dial-stdio`). Half-closed ends are passed on. */
export function serveDocker({ path, argv, env, direct }: Ways): Promise<DockerSocket> {
  const open = new Set<ChildProcess>()
  const sockets = new Set<Socket>()
  let words = ''
  const throughProgram = (socket: Socket): void => {
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
  }
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    if (direct === undefined) throughProgram(socket)
    else straight(socket, direct, throughProgram)
  })
  const { promise, resolve, reject } = Promise.withResolvers<DockerSocket>()
  server.once('error', reject)
  server.listen(path, () =>
    resolve({
      lastWords: () => words,
      close: async () => {
        const closed = new Promise<void>((done) => server.close(() => done()))
        for (const child of open) child.kill('SIGTERM')
        if (direct !== undefined) for (const socket of sockets) socket.destroy()
        await closed
      },
    }),
  )
  return promise
}

/** Joins the socket to the one that leads there; `otherwise` when that cannot be had. Nothing was read by then. */
function straight(socket: Socket, direct: string, otherwise: (socket: Socket) => void): void {
  const other = connect({ path: direct, allowHalfOpen: true })
  // Who asked may have gone by the time there is an answer.
  socket.on('error', () => other.destroy())
  const refused = () => otherwise(socket)
  other.once('error', refused)
  other.once('connect', () => {
    other.removeListener('error', refused)
    socket.pipe(other)
    other.pipe(socket)
    other.on('error', () => socket.destroy())
    socket.once('close', () => other.destroy())
  })
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
