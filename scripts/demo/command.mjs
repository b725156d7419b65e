// Runs the product's command line as a person would, and shows what it prints.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { node24 } from '../node24.mjs'
import { checkout } from '../toolbox.d/cache.mjs'
import { quote } from './narrate.mjs'

/** The built command line. */
export const cli = path.join(checkout, 'dist/cli.js')

/**
 * @param {{ args: string[], cwd: string, env: NodeJS.ProcessEnv, signal: AbortSignal, printed: string[], show: boolean }} call
 * @returns {Promise<{ code: number, text: string }>} `text` is standard output, with standard error when shown
 */
export function runCli({ args, cwd, env, signal, printed, show }) {
  if (show) quote(`$ deploy-action ${args.join(' ')}`)
  return new Promise((resolve, reject) => {
    const child = spawn(node24, [cli, ...args], {
      ...{ cwd, env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const stop = () => {
      child.kill('SIGTERM')
      setTimeout(() => child.kill('SIGKILL'), 30_000).unref()
    }
    signal.addEventListener('abort', stop, { once: true })
    const limit = setTimeout(stop, 300_000)
    let text = ''
    const take = (/** @type {boolean} */ isResult) =>
      lines((line) => {
        printed.push(line)
        if (show) quote(line)
        if (show || isResult) text += `${line}\n`
      })
    const [out, err] = [take(true), take(false)]
    child.stdout.on('data', out.push)
    child.stderr.on('data', err.push)
    child.on('error', reject)
    child.on('close', (code, killed) => {
      clearTimeout(limit)
      signal.removeEventListener('abort', stop)
      out.end()
      err.end()
      if (signal.aborted) reject(signal.reason)
      else resolve({ code: code ?? (killed ? 137 : 1), text })
    })
  })
}

/** Cuts chunks into lines. @param {(line: string) => void} each */
function lines(each) {
  let rest = ''
  return {
    push: (/** @type {Buffer} */ chunk) => {
      const parts = `${rest}${chunk}`.split('\n')
      rest = parts.pop() ?? ''
      for (const part of parts) each(part)
    },
    end: () => {
      if (rest !== '') each(rest)
    },
  }
}
