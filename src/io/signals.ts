import { Failure } from '../core/failure.ts'
import type { Groups } from './groups.ts'

type Name = 'SIGINT' | 'SIGTERM' | 'SIGHUP'

/** Where signals come from and how the process ends: `process`, or a test's own. */
export interface SignalSource {
  on(name: Name, listener: () => void): unknown
  off(name: Name, listener: () => void): unknown
  exit(code: number): never
}

/** Whether this process is to end, and how. */
export interface Signals {
  /** Aborted by the first INT, TERM or HUP; the reason is a `Failure` of kind `cancelled`. */
  readonly signal: AbortSignal
  /** Stops listening: the process's own behaviour is back. */
  dispose(): void
}

/**
 * The first INT, TERM or HUP (the terminal was closed) asks for an orderly end. The runner sends INT and, 7.5 seconds later, TERM: that is the same wish and
 * changes nothing. A second INT is a person who does not want to wait: every child is killed and the process exits with 130.
 */
export function listenToSignals(groups: Groups, source: SignalSource = process): Signals {
  const controller = new AbortController()
  let interrupts = 0
  const end = (name: string) => {
    if (controller.signal.aborted) return
    controller.abort(
      new Failure('cancelled', `The run was stopped by ${name}.`, {
        hint: 'What it had started is being undone; see the last lines. Start it again when you are ready.',
      }),
    )
  }
  const onInterrupt = () => {
    interrupts++
    if (interrupts > 1) {
      groups.signal('SIGKILL')
      source.exit(130)
    }
    end('SIGINT')
  }
  const onTerminate = () => end('SIGTERM')
  const onHangUp = () => end('SIGHUP')
  source.on('SIGINT', onInterrupt)
  source.on('SIGTERM', onTerminate)
  source.on('SIGHUP', onHangUp)
  return {
    signal: controller.signal,
    dispose() {
      source.off('SIGINT', onInterrupt)
      source.off('SIGTERM', onTerminate)
      source.off('SIGHUP', onHangUp)
    },
  }
}
