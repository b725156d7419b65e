/** The part of `process.stdout` and `process.stderr` that tells that nobody can be told any more. */
interface Told {
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
}

/** Told about once only, however many runners a process has. */
const heard = new WeakSet<object>()

/**
 * Whoever reads our output may go away (`| head`, a closed terminal), or its disk may be full. That ends the telling, not what is told of:
 * a deploy in its middle goes on to its end. What could not be written for another reason than a reader that left is said by the exit code.
 */
export function outliveReaders(
  streams: readonly Told[] = [process.stdout, process.stderr],
  fail: () => void = () => {
    process.once('exit', () => {
      process.exitCode = process.exitCode || 1
    })
  },
): void {
  for (const stream of streams.filter((one) => !heard.has(one))) {
    heard.add(stream)
    stream.on('error', ({ code = '' }) => {
      if (!gone.has(code)) fail()
    })
  }
}

/** The reader closed its end, the terminal is gone, or a stream that met one of these before is written to again. */
const gone = new Set(['EPIPE', 'EIO', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'])
