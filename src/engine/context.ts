import { maskFailure } from '../core/failure.ts'
import type { Knowledge } from '../core/knowledge.ts'
import type { EngineEvent, Sink } from '../core/outcome.ts'
import type { Ports } from '../core/ports.ts'
import { createMask } from '../core/secret.ts'

/** What every part of the engine is handed. `signal` ends waiting and running steps; its reason is a `Failure`. */
export interface EngineContext {
  readonly ports: Ports
  readonly knowledge: Required<Knowledge>
  readonly sink: Sink
  readonly signal: AbortSignal
  /** Milliseconds, instead of what each patient step would have. */
  readonly patience?: number
  /** Hides every secret known by now. */
  readonly mask: (text: string) => string
}

/** A context whose events are masked before anybody reads them. */
export function createContext(input: {
  ports: Ports
  knowledge: Required<Knowledge>
  sink: Sink
  patience?: number
}): EngineContext {
  const { ports, knowledge, sink, patience } = input
  let known = -1
  let mask = (text: string) => text
  const maskNow = (text: string) => {
    const secrets = ports.secrets()
    if (secrets.length !== known) {
      mask = createMask(secrets)
      known = secrets.length
    }
    return mask(text)
  }
  return {
    ports,
    knowledge,
    sink: (event) => sink(maskEvent(event, maskNow)),
    signal: ports.signal,
    mask: maskNow,
    ...(patience === undefined ? {} : { patience }),
  }
}

/** The same context under one more reason to stop. */
export function withSignal(context: EngineContext, signal: AbortSignal): EngineContext {
  return { ...context, signal: AbortSignal.any([context.signal, signal]) }
}

/** The same context, deaf to what has stopped it: for the way back and for releasing holds, which must still happen. */
export function undisturbed(context: EngineContext): EngineContext {
  return { ...context, signal: new AbortController().signal }
}

function maskEvent(event: EngineEvent, mask: (text: string) => string): EngineEvent {
  switch (event.type) {
    case 'output':
    case 'note':
    case 'hold':
      return { ...event, text: mask(event.text) }
    case 'progress':
      return {
        ...event,
        subjects: event.subjects.map((subject) => ({ ...subject, reasons: subject.reasons.map(mask) })),
      }
    case 'retry':
      return { ...event, failure: maskFailure(event.failure, mask) }
    case 'stage':
      return event.why === undefined ? event : { ...event, why: mask(event.why) }
    default:
      return event
  }
}
