import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '../core/failure.ts'
import type { ExecRequest, ExecResult } from '../core/ports.ts'
import { boundTo } from './bound.ts'
import { type Capture, createCapture } from './capture.ts'
import { endMarked, nextMark, ownerVariable } from './contained.ts'
import { type Groups, groupAlive, signalGroup } from './groups.ts'
import { spawnFailure } from './spawn-failure.ts'

/** What programs are run with. */
export interface ExecOptions {
  /** The environment that children inherit. */
  readonly env: Readonly<Record<string, string>>
  readonly groups: Groups
  /** Milliseconds between TERM and KILL. */
  readonly patience?: number
  /** Bytes kept of each stream unless the request says otherwise. */
  readonly limit?: number
}

/** Rounds of 50 ms in which an open pipe is still read after the program itself has ended: a daemon may hold it for ever. */
const pipeRounds = 5

/**
 * Runs programs, each as the leader of its own process group, so that all it started can be stopped with it. What a program
 * leaves behind in its group is ended when it ends; a daemon that made its own session stays, unless the request is `contained`.
 * The promise settles when nothing runs any more: with a result also after a timeout (`timedOut`), with the signal's reason
 * when it was aborted.
 * @throws Failure `absent` for a missing program, `denied`, `capacity`, `usage` when it cannot be started.
 */
export function createExec(options: ExecOptions): (request: ExecRequest) => Promise<ExecResult> {
  return async (request) => {
    if (request.signal.aborted) throw reasonOf(request.signal)
    const mark = request.contained ? await nextMark() : undefined
    const running = start(mark === undefined ? request : withMark(request, mark), options)
    const { child, leader } = running
    options.groups.add(leader)
    const patience = options.patience ?? 5000
    let timedOut = false
    let stopped = false
    let kill: NodeJS.Timeout | undefined
    const stop = () => {
      if (stopped) return
      stopped = true
      signalGroup(leader, 'SIGTERM')
      kill = setTimeout(() => signalGroup(leader, 'SIGKILL'), patience)
    }
    const deadline = setTimeout(() => {
      timedOut = true
      stop()
    }, request.timeout)
    request.signal.addEventListener('abort', stop, { once: true })
    try {
      const { code, signal } = await running.exited
      clearTimeout(deadline)
      await clearGroup(leader, patience)
      if (mark !== undefined) await endMarked(mark, patience)
      await settlePipes(child)
      running.finish()
      const aborted = stopped && !timedOut
      if (aborted) throw reasonOf(request.signal)
      return resultOf({ code, signal, timedOut }, running.streams)
    } finally {
      clearTimeout(deadline)
      clearTimeout(kill)
      request.signal.removeEventListener('abort', stop)
      options.groups.delete(leader)
    }
  }
}

function withMark(request: ExecRequest, mark: string): ExecRequest {
  return { ...request, env: { ...request.env, [ownerVariable]: mark } }
}

interface Running {
  readonly child: ChildProcess
  readonly leader: number
  readonly streams: Readonly<Record<'stdout' | 'stderr', Capture>>
  /** Tells listeners what an unfinished character at the end is read as. */
  finish(): void
  readonly exited: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
}

function start(request: ExecRequest, options: ExecOptions): Running {
  const [program = '', ...args] = request.bound ? boundTo(request.argv, options.env) : request.argv
  if (program === '') throw new Failure('bug', 'A step has an empty argument list.')
  const limit = request.limit ?? options.limit ?? 1024 * 1024
  const streams = { stdout: createCapture(limit), stderr: createCapture(limit) }
  let child: ChildProcess
  try {
    child = spawn(program, args, {
      detached: true,
      env: { ...options.env, ...request.env },
      stdio: [request.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(request.cwd === undefined ? {} : { cwd: request.cwd }),
    })
  } catch (error) {
    throw spawnFailure(error, request)
  }
  const endings: (() => void)[] = []
  for (const name of ['stdout', 'stderr'] as const) {
    const tell = (text: string) => {
      if (text !== '') request.onOutput?.(name, text)
    }
    child[name]?.on('data', (chunk: Buffer) => tell(streams[name].add(chunk)))
    endings.push(() => tell(streams[name].end()))
  }
  // A program that does not read all of its input closes the pipe early: its exit code tells whether that is wrong.
  child.stdin?.on('error', () => {})
  child.stdin?.end(request.stdin)
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.once('error', (error) => reject(child.pid === undefined ? spawnFailure(error, request) : error))
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
  const finish = () => {
    for (const end of endings) end()
  }
  return { child, leader: child.pid ?? 0, streams, exited, finish }
}

/** Ends what the leader left in its group: TERM, then KILL. */
async function clearGroup(leader: number, patience: number): Promise<void> {
  if (leader === 0 || !groupAlive(leader)) return
  signalGroup(leader, 'SIGTERM')
  const end = performance.now() + patience
  while (performance.now() < end) {
    await sleep(20)
    if (!groupAlive(leader)) return
  }
  signalGroup(leader, 'SIGKILL')
}

async function settlePipes(child: ChildProcess): Promise<void> {
  const pipes = [child.stdout, child.stderr].filter((pipe) => pipe !== null)
  const open = () => pipes.some((pipe) => !pipe.closed)
  const closed = Promise.all(pipes.map((pipe) => pipe.closed || new Promise((resolve) => pipe.once('close', resolve))))
  // Several short rounds and not one long: pending data is read between them even when this process was busy.
  for (let round = 0; round < pipeRounds && open(); round++) {
    const timer = new AbortController()
    await Promise.race([closed, sleep(50, undefined, { signal: timer.signal }).catch(() => {})])
    timer.abort()
  }
  for (const pipe of pipes) pipe.destroy()
}

function resultOf(
  end: { code: number | null; signal: NodeJS.Signals | null; timedOut: boolean },
  streams: Running['streams'],
): ExecResult {
  const cut = (['stdout', 'stderr'] as const).filter((name) => streams[name].cut)
  return {
    exit: end.code ?? -1,
    stdout: streams.stdout.text(),
    stderr: streams.stderr.text(),
    ...(end.signal === null ? {} : { signalled: end.signal }),
    ...(end.timedOut ? { timedOut: true } : {}),
    ...(cut.length === 0 ? {} : { cut }),
  }
}

function reasonOf(signal: AbortSignal): Failure {
  const reason: unknown = signal.reason
  return reason instanceof Failure ? reason : new Failure('cancelled', 'The run was cancelled.', { cause: reason })
}
