import { Failure, type FailureKind } from '../core/failure.ts'
import type { Json } from '../core/json.ts'
import { createMaskStream } from '../core/secret.ts'
import type { CallStep, ExecStep, HttpStep, Step, StepOutput, WriteStep } from '../core/step.ts'
import type { EngineContext } from './context.ts'
import { createLines, createTail } from './lines.ts'
import { resolveArg, resolveArgs, resolveInput, type Values } from './resolve.ts'

/** Every step but a wait. */
type ActingStep = ExecStep | HttpStep | WriteStep | CallStep

const tenMinutes = 600_000
const none = { stdout: '', stderr: '' }

/** One attempt at a step that is not a wait. @throws Failure with the kind that decides what follows. */
export function attempt(step: ActingStep, values: Values, context: EngineContext): Promise<StepOutput> {
  switch (step.do) {
    case 'exec':
      return runExec(step, values, context)
    case 'http':
      return runHttp(step, values, context)
    case 'write':
      return runWrite(step, values, context)
    case 'call':
      return runCall(step, values, context)
  }
}

async function runExec(step: ExecStep, values: Values, context: EngineContext): Promise<StepOutput> {
  const { ports, sink, signal } = context
  const tail = createTail(40)
  const streams = { stdout: line('stdout'), stderr: line('stderr') }
  function line(stream: 'stdout' | 'stderr') {
    // Masked before it is cut into lines: a line without an end is cut anywhere, also in the middle of a secret.
    const masked = createMaskStream(ports.secrets())
    const lines = createLines((text) => {
      tail.push(text)
      if (!step.quiet) sink({ type: 'output', step: step.id, stream, text })
    })
    return {
      push: (text: string) => lines.push(masked.push(text)),
      end() {
        lines.push(masked.end())
        lines.end()
      },
    }
  }
  const timeout = step.timeout ?? tenMinutes
  const argv = step.argv.map((arg) => resolveArg(arg, values, ports))
  const result = await ports.exec({
    argv,
    env: resolveArgs(step.env, values, ports),
    timeout,
    signal,
    bound: step.undo !== undefined,
    ...(step.contained === undefined ? {} : { contained: step.contained }),
    onOutput: (stream, text) => streams[stream].push(text),
    ...(step.cwd === undefined ? {} : { cwd: resolveArg(step.cwd, values, ports) }),
    ...(step.limit === undefined ? {} : { limit: step.limit }),
    ...(step.stdin === undefined ? {} : { stdin: resolveArg(step.stdin, values, ports) }),
  })
  streams.stdout.end()
  streams.stderr.end()
  if (signal.aborted) throw signal.reason
  const output = { exit: result.exit, stdout: result.stdout, stderr: result.stderr }
  const program = argv[0] ?? ''
  if (result.timedOut) {
    throw new Failure('timeout', `${program} did not finish in ${timeout / 1000} s.`, { details: tail.lines() })
  }
  if (isRead(step) && result.cut?.includes('stdout')) throw tooLong(step)
  if ((step.expect ?? [0]).includes(result.exit)) return output
  throw (
    classified(step, output, context, tail.lines()) ??
    new Failure(step.failsAs ?? 'bug', `${step.title}: ${program} ${ended(result.exit, result.signalled)}.`, {
      details: tail.lines(),
    })
  )
}

/** Whether somebody is going to parse what the program prints. */
function isRead({ quiet, outputs }: ExecStep): boolean {
  return quiet === true || Object.values(outputs ?? {}).some(({ from }) => from === 'stdout')
}

function tooLong(step: ExecStep): Failure {
  return new Failure(
    step.failsAs ?? 'bug',
    `${step.title}: the answer is too long to be kept whole, so it is not read at all.`,
  )
}

function ended(exit: number, signalled: string | undefined): string {
  return signalled === undefined ? `exited with code ${exit}` : `was ended by ${signalled}`
}

async function runHttp(step: HttpStep, values: Values, context: EngineContext): Promise<StepOutput> {
  const { ports, signal } = context
  const url = resolveArg(step.url, values, ports)
  const result = await ports.http({
    method: step.method,
    url,
    headers: resolveArgs(step.headers, values, ports),
    timeout: step.timeout ?? 30_000,
    signal,
    // A redirect that is expected is the answer, not the way to it.
    follow: !step.expect?.some((status) => status >= 300 && status < 400),
    ...(step.at === undefined ? {} : { at: step.at }),
    ...(step.body === undefined ? {} : { body: resolveArg(step.body, values, ports) }),
  })
  const output = { ...none, status: result.status, headers: result.headers, body: result.body }
  const good =
    step.expect === undefined ? result.status >= 200 && result.status < 300 : step.expect.includes(result.status)
  if (good) return output
  const retryAfter = Number(result.headers['retry-after']) * 1000
  throw (
    classified(step, output, context) ??
    new Failure(
      kindOfStatus(result.status) ?? step.failsAs ?? 'bug',
      `${step.title}: ${step.method} ${url} answered ${result.status}.`,
      {
        details: result.body === '' ? [] : [result.body.slice(0, 1000)],
        ...(retryAfter > 0 ? { retryAfter } : {}),
      },
    )
  )
}

/** What an HTTP status means when nobody knows better. */
export function kindOfStatus(status: number): FailureKind | undefined {
  if (status === 401) return 'auth'
  if (status === 403) return 'denied'
  if (status === 404 || status === 410) return 'absent'
  if (status === 408 || status === 425 || status === 429) return 'transient'
  if (status === 409 || status === 412) return 'stale'
  if (status === 507) return 'capacity'
  return status >= 500 ? 'transient' : undefined
}

async function runWrite(step: WriteStep, values: Values, context: EngineContext): Promise<StepOutput> {
  const { ports } = context
  await ports.files.write(
    resolveArg(step.path, values, ports),
    resolveArg(step.content, values, ports),
    step.mode ?? 0o600,
  )
  return none
}

async function runCall(step: CallStep, values: Values, context: EngineContext): Promise<StepOutput> {
  const timer = AbortSignal.timeout(step.timeout ?? tenMinutes)
  try {
    const input = resolveInput(step.input, values, context.ports) as Readonly<Record<string, Json>>
    const value = await context.ports.call(step.operation, input, AbortSignal.any([context.signal, timer]))
    return { ...none, value }
  } catch (thrown) {
    if (context.signal.aborted) throw context.signal.reason
    throw timer.aborted ? noAnswer(step, thrown) : thrown
  }
}

function noAnswer(step: CallStep, cause: unknown): Failure {
  return new Failure('timeout', `${step.title}: no answer in ${(step.timeout ?? tenMinutes) / 1000} s.`, { cause })
}

/** What the step's classifier finds in an output; undefined: nothing. */
export function classified(
  step: Step,
  output: StepOutput,
  context: EngineContext,
  /** The last lines as they came; else those of standard output, then of standard error. */
  tail?: readonly string[],
): Failure | undefined {
  const found = step.classify === undefined ? undefined : context.knowledge.classifiers[step.classify]?.(output, step)
  if (found === undefined) return undefined
  const lines = `${output.stdout}\n${output.stderr}`.trim().split('\n').slice(-40)
  return new Failure(found.kind, found.cause, {
    details: tail ?? lines,
    ...(found.hint === undefined ? {} : { hint: found.hint }),
    ...(found.place === undefined ? {} : { place: found.place }),
  })
}
