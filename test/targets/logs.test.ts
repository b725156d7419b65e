import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Question } from '../../src/core/question.ts'
import { askProjectLogs } from '../../src/targets/compose/logs.ts'
import { askStackLogs } from '../../src/targets/swarm/logs.ts'
import { temporaryFolder } from '../fakes/folder.ts'

/** Runs what a question would run, with a docker that is this script. */
function ask([question]: readonly Question[], docker: string) {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'docker'), `#!/bin/sh\n${docker}\n`)
  chmodSync(join(folder, 'docker'), 0o755)
  if (question?.step.do !== 'exec') throw new Error('The logs are asked of a program.')
  const [program = '', ...args] = question.step.argv.map(String)
  const { status, stdout } = spawnSync(program, args, {
    env: { PATH: `${folder}:${process.env['PATH']}` },
    encoding: 'utf8',
  })
  return { status, lines: question.parse({ exit: status ?? -1, stdout, stderr: '' }) }
}

const speaks = `case "$*" in
  "ps -a"*) echo "c1 shop-web-1"; echo "c2 shop-db-1" ;;
  "logs --tail 5 "*) echo "said by $4"; echo "and again" >&2 ;;
  "service ls"*) echo shop_web; echo shop_db ;;
  "service logs "*"shop_web") echo "shop_web.1 | hello" ;;
  "service logs "*) echo "shop_db.1 | ready" ;;
esac`

test('each container of a project says its last lines, with its name before them', () => {
  expect(ask(askProjectLogs('shop', undefined, 5), speaks)).toEqual({
    status: 0,
    lines: ['shop-web-1 | said by c1', 'shop-web-1 | and again', 'shop-db-1 | said by c2', 'shop-db-1 | and again'],
  })
})

test('each service of a stack, or one', () => {
  expect(ask(askStackLogs('shop', undefined, 5), speaks).lines).toEqual(['shop_web.1 | hello', 'shop_db.1 | ready'])
  expect(ask(askStackLogs('shop', 'db', 5), speaks).lines).toEqual(['shop_db.1 | ready'])
})

test.each([
  ['compose', askProjectLogs('shop', undefined, 5)],
  ['swarm', askStackLogs('shop', undefined, 5)],
])('%s: an engine that does not answer is a failure, and nothing that runs says nothing', (_, questions) => {
  expect(ask(questions, 'exit 1').status).toBe(1)
  expect(ask(questions, 'exit 0')).toEqual({ status: 0, lines: [] })
})
