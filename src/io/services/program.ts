import { Failure } from '../../core/failure.ts'
import { answers, freePort } from './port.ts'
import type { Start } from './service.ts'

const day = 86_400_000
const kept = 256 * 1024

/** A program of this machine, with `PORT` in its environment. It ends with us, also when we are killed. */
export const startProgram: Start = async (wanted, _name, { exec }, signal) => {
  const port = await freePort()
  const env = { ...wanted.env, PORT: String(port) }
  const stopper = new AbortController()
  let log = ''
  let ended: string | undefined
  const [program = '', ...rest] = wanted.command
  const running = exec({
    argv: [program, ...rest],
    cwd: wanted.root,
    env,
    timeout: day,
    signal: stopper.signal,
    bound: true,
    contained: true,
    onOutput: (_stream, text) => {
      log = (log + text).slice(-kept)
    },
  }).then(
    ({ exit }) => {
      ended = `ended with exit code ${exit}`
    },
    (thrown: unknown) => {
      ended = `could not be run: ${(thrown as Error).message}`
    },
  )
  return {
    async ready() {
      const address = { host: '127.0.0.1', ports: { port } }
      const check = ['bash', '--noprofile', '--norc', '-c', wanted.ready]
      const good =
        wanted.ready === ''
          ? await answers(port)
          : (await exec({ argv: check, cwd: wanted.root, env, timeout: 30_000, signal })).exit === 0
      if (ended !== undefined) throw new Failure('unhealthy', `The service ${wanted.id} ${ended}.`)
      return good ? address : undefined
    },
    log: async () => log,
    async stop() {
      stopper.abort(new Failure('cancelled', 'It is not needed any more.'))
      await running
    },
  }
}
