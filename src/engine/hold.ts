import { toFailure } from '../core/failure.ts'
import { type EngineContext, undisturbed } from './context.ts'

/** Something that is taken for a while and given back: a connection, a key file, a service. */
export interface Hold<T> {
  /** For people: "ssh://deploy@shop". */
  readonly name: string
  acquire(context: EngineContext): Promise<T>
  /** Must be harmless for what is gone already. */
  release(held: T, context: EngineContext): Promise<void>
}

/** Runs `body` while it is held; gives it back on every way out, also a cancelled one. That it could not be given back is a warning. */
export async function withHold<T, R>(hold: Hold<T>, context: EngineContext, body: (held: T) => Promise<R>): Promise<R> {
  const held = await hold.acquire(context)
  context.sink({ type: 'hold', name: hold.name, state: 'acquired', text: '' })
  try {
    return await body(held)
  } finally {
    try {
      await hold.release(held, undisturbed(context))
    } catch (thrown) {
      const text = `${hold.name} could not be given back: ${toFailure(thrown).message}`
      context.sink({ type: 'note', level: 'warning', text })
    }
  }
}
