import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Failure, type FailureKind } from '../../src/core/failure.ts'
import type { ExecRequest } from '../../src/core/ports.ts'
import { createExec } from '../../src/io/exec.ts'
import { createGroups, groupAlive } from '../../src/io/groups.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { until } from '../fakes/until.ts'

const env = { PATH: process.env['PATH'] ?? '/usr/bin:/bin' }
const groups = createGroups()
const exec = createExec({ env, groups, patience: 400 })
const never = new AbortController().signal
const sh = (script: string, more: Partial<ExecRequest> = {}) =>
  exec({ argv: ['sh', '-c', script], timeout: 10_000, signal: never, ...more })

describe('a program that ends by itself', () => {
  test('gives its exit code and both streams', async () => {
    expect(await sh('echo out; echo err >&2; exit 3')).toEqual({ exit: 3, stdout: 'out\n', stderr: 'err\n' })
  })
  test('reads its input, environment and folder', async () => {
    const cwd = temporaryFolder()
    const result = await sh('cat; echo "$NAME"; pwd', { stdin: 'héllo\n', env: { NAME: 'value' }, cwd })
    expect(result.stdout).toBe(`héllo\nvalue\n${cwd}\n`)
  })
  test('without input reads an empty one and does not hang', async () => {
    expect((await sh('cat; echo end')).stdout).toBe('end\n')
  })
  test('that leaves its input unread is no error', async () => {
    expect((await sh('exit 0', { stdin: 'x'.repeat(1_000_000) })).exit).toBe(0)
  })
  test('that was ended by a signal says so', async () => {
    expect(await sh('kill -SEGV $$')).toMatchObject({ exit: -1, signalled: 'SIGSEGV' })
  })
  test('tells its output as it comes, characters whole', async () => {
    const seen: string[] = []
    const script = "printf 'a\\303'; sleep 0.1; printf '\\251b'; sleep 0.1; printf '\\360\\237\\230'"
    const result = await sh(script, { onOutput: (stream, text) => seen.push(`${stream}:${text}`) })
    expect(seen).toEqual(['stdout:a', 'stdout:éb', 'stdout:\ufffd'])
    expect(result.stdout).toBe('aéb\ufffd')
  })
  test('that prints very much keeps head and tail and says what was left out', async () => {
    const result = await sh('i=0; while [ $i -lt 2000 ]; do echo "ü line $i"; i=$((i+1)); done', { limit: 1001 })
    expect(result.cut).toEqual(['stdout'])
    expect(result.stdout.startsWith('ü line 0\n')).toBe(true)
    expect(result.stdout.endsWith('ü line 1999\n')).toBe(true)
    expect(result.stdout).toMatch(/\n… \d+ bytes left out …\n/)
    expect(result.stdout).not.toContain('\ufffd')
    expect(result.stdout.length).toBeLessThan(1100)
  })
  test('that prints a megabyte in one go loses nothing', async () => {
    const result = await sh('head -c 1000000 /dev/zero | tr "\\0" x')
    expect(result.stdout.length).toBe(1_000_000)
    expect(result.cut).toBeUndefined()
  })
})

describe('what a program leaves behind', () => {
  test('in its group is ended with it', async () => {
    const { stdout } = await sh('sleep 60 >/dev/null 2>&1 & echo $$')
    expect(groupAlive(Number(stdout))).toBe(false)
  })
  test('in its group is killed when it does not want to go', async () => {
    const mark = join(temporaryFolder(), 'mark')
    const deaf = `(trap "" TERM; touch ${mark}; while :; do sleep 0.05; done) >/dev/null 2>&1 &`
    const { stdout } = await sh(`${deaf} while ! [ -e ${mark} ]; do sleep 0.02; done; echo $$`)
    await until(() => !groupAlive(Number(stdout)), 2000)
  })
  test('in a session of its own is listened to for a moment', async () => {
    const mark = join(temporaryFolder(), 'mark')
    const daemon = `setsid sh -c 'touch ${mark}; sleep 0.05; echo late' &`
    const { stdout } = await sh(`${daemon} while ! [ -e ${mark} ]; do sleep 0.01; done; echo done`)
    expect(stdout).toBe('done\nlate\n')
  })
  test('in a session of its own stays, and its hold on our pipe does not keep us', async () => {
    const folder = temporaryFolder()
    const started = performance.now()
    const script = `setsid sh -c 'echo $$ > ${folder}/pid; sleep 60' & while ! [ -s ${folder}/pid ]; do sleep 0.02; done; echo done`
    const result = await sh(script)
    const daemon = Number(readFileSync(join(folder, 'pid'), 'utf8'))
    try {
      expect(result).toMatchObject({ exit: 0, stdout: 'done\n' })
      expect(performance.now() - started).toBeLessThan(3000)
      expect(groupAlive(daemon)).toBe(true)
    } finally {
      process.kill(-daemon, 'SIGKILL')
    }
  })
})

describe('a program that is stopped', () => {
  test('by its timeout: TERM for the whole group, and what it had printed', async () => {
    const started = performance.now()
    const result = await sh('sleep 60 & echo $$; wait', { timeout: 200 })
    expect(result).toMatchObject({ timedOut: true, exit: -1, signalled: 'SIGTERM' })
    expect(performance.now() - started).toBeLessThan(3000)
    expect(groupAlive(Number(result.stdout))).toBe(false)
  })
  test('by its timeout, and tidies up on TERM', async () => {
    const result = await sh('trap "echo tidy; exit 5" TERM; sleep 60 & wait', { timeout: 200 })
    expect(result).toMatchObject({ timedOut: true, exit: 5, stdout: 'tidy\n' })
  })
  test('by its timeout, deaf to TERM: KILL after the patience', async () => {
    const result = await sh('trap "" TERM; echo $$; while :; do sleep 0.05; done', { timeout: 200 })
    expect(result).toMatchObject({ timedOut: true, signalled: 'SIGKILL' })
    expect(groupAlive(Number(result.stdout))).toBe(false)
  })
  test('by the run: rejects with the reason, when nothing runs any more', async () => {
    const controller = new AbortController()
    const reason = new Failure('cancelled', 'Stopped by a person.')
    let leader = 0
    const running = sh('echo $$; sleep 60 & wait', {
      signal: controller.signal,
      onOutput: (_stream, text) => {
        leader = Number(text)
        controller.abort(reason)
      },
    })
    await expect(running).rejects.toBe(reason)
    expect(leader).toBeGreaterThan(1)
    expect(groupAlive(leader)).toBe(false)
    expect(groups.size).toBe(0)
  })
  test('before it began: is not started', async () => {
    const mark = join(temporaryFolder(), 'mark')
    const signal = AbortSignal.abort(new Failure('cancelled', 'Before.'))
    await expect(sh(`touch ${mark}`, { signal })).rejects.toThrow('Before.')
    expect(existsSync(mark)).toBe(false)
  })
  test('all at once, without waiting', async () => {
    const many = [sh('sleep 60'), sh('trap "" TERM; while :; do sleep 0.05; done')]
    await until(() => groups.size === 2)
    groups.signal('SIGKILL')
    expect(await Promise.all(many)).toMatchObject([{ signalled: 'SIGKILL' }, { signalled: 'SIGKILL' }])
  })
})

describe('a program that cannot be started', () => {
  const folder = () => {
    const path = temporaryFolder()
    writeFileSync(join(path, 'plain'), 'echo no\n', { mode: 0o644 })
    writeFileSync(join(path, 'orphan'), '#!/no/such/interpreter\n', { mode: 0o755 })
    return path
  }
  test.each<[string, (folder: string) => Partial<ExecRequest>, FailureKind, RegExp]>([
    ['missing', () => ({ argv: ['no-such-program-x'] }), 'absent', /no-such-program-x was not found/],
    ['missing by path', (at) => ({ argv: [`${at}/none`] }), 'absent', /none was not found/],
    ['its folder missing', () => ({ argv: ['true'], cwd: '/no/such/folder' }), 'absent', /folder \/no\/such\/folder/],
    ['its interpreter missing', (at) => ({ argv: [`${at}/orphan`] }), 'absent', /interpreter/],
    ['not executable', (at) => ({ argv: [`${at}/plain`] }), 'denied', /may not be executed/],
    ['too large an argument', () => ({ argv: ['true', 'x'.repeat(200_000)] }), 'usage', /too large/],
    ['a zero byte in an argument', () => ({ argv: ['true', 'a\0b'] }), 'usage', /zero byte/],
    ['no argv', () => ({ argv: [] }), 'bug', /empty argument list/],
  ])('%s', async (_name, request, kind, message) => {
    const failure = await exec({ argv: [], timeout: 5000, signal: never, ...request(folder()) }).catch((error) => error)
    expect(failure).toBeInstanceOf(Failure)
    expect(failure).toMatchObject({ kind, message: expect.stringMatching(message) })
    expect(groups.size).toBe(0)
  })
  test('names the program and how to get it', async () => {
    await expect(exec({ argv: ['helm-x'], timeout: 100, signal: never })).rejects.toMatchObject({
      hint: 'Install helm-x, or add the folder that holds it to PATH.',
    })
  })
})
