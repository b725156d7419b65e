import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { build } from '../../src/build/index.ts'
import { joinKnowledge } from '../../src/core/knowledge.ts'
import type { ImageSettings } from '../../src/core/settings.ts'
import { createContext } from '../../src/engine/context.ts'
import { execute } from '../../src/engine/execute.ts'
import { observe } from '../../src/engine/observe.ts'
import { createPorts } from '../../src/io/ports.ts'
import { registryOperations } from '../../src/io/registry/operations.ts'
import { createSecrets } from '../../src/io/secrets.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { given, image, sha } from '../fakes/given.ts'
import { startRegistry } from '../fakes/registry.ts'
import builders from './recorded/builders.json' with { type: 'json' }

/** What Buildx prints for a builder that does not exist, as of 0.36. */
const none = 'ERROR: no builder "gone" found'

/** A docker command on PATH that answers as recorded, writes down how it was called, and has pushed what it says. */
async function open(recorded: string, change: Partial<ImageSettings> = {}) {
  const registry = await startRegistry()
  const folder = temporaryFolder()
  const calls = join(folder, 'calls')
  const config = registry.pushBlob('shop', JSON.stringify({ os: 'linux', architecture: 'amd64' }))
  const digest = registry.push('shop', { schemaVersion: 2, config: { digest: config, size: 1 }, layers: [] })
  writeFileSync(join(folder, 'inspect'), recorded)
  writeFileSync(
    join(folder, 'docker'),
    `#!/bin/sh
printf '%s\\n' "$*" >> '${calls}'
case "$1 $2" in
  'buildx inspect') if [ "$3" = gone ]; then echo '${none}' >&2; exit 1; fi; cat '${folder}/inspect' ;;
  'info --format') echo '[["driver-type","overlay2"]]' ;;
  'buildx build')
    for word in "$@"; do case $word in --metadata-file=*) echo '{"containerimage.digest":"${digest}"}' > "\${word#*=}" ;; esac; done ;;
esac
`,
  )
  chmodSync(join(folder, 'docker'), 0o755)
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n')
  const ports = createPorts({
    env: { PATH: `${folder}:${process.env['PATH']}`, DOCKER_CONFIG: folder, RUNNER_TEMP: folder },
    secrets: createSecrets(),
    signal: new AbortController().signal,
    operations: registryOperations,
  })
  onTestFinished(async () => {
    await ports.close()
    await registry.close()
  })
  const name = `${registry.host}/shop`
  const platforms = ['linux/amd64', 'linux/arm64']
  const wanted = given({ settings: { root: folder, images: [image('app', { name, platforms, ...change })] } })
  const context = createContext({ ports, knowledge: joinKnowledge(build.knowledge), patience: 1000, sink: () => {} })
  const run = async () => {
    const facts = await observe((known) => build.ask(wanted, known), context)
    const plan = build.plan(wanted, facts)
    const outcome = await execute(plan, context)
    return { plan, outcome, carried: build.carry(wanted, plan, outcome.outputs) }
  }
  const built = () =>
    readFileSync(calls, 'utf8')
      .split('\n')
      .find((line) => line.startsWith('buildx build')) ?? ''
  return { run, built, digest, registry, name, calls: () => readFileSync(calls, 'utf8') }
}

describe.each(Object.entries(builders))('a builder with the driver %s', (driver, recorded) => {
  test('pushes by digest without a tag; the digest is found, and gets the commit’s tag', async () => {
    const { run, built, digest, registry, name } = await open(recorded)
    const { outcome, carried, plan } = await run()
    expect(outcome.failure).toBeUndefined()
    expect(built()).toContain(`--output=type=image,name=${name},push-by-digest=true,name-canonical=true,push=true`)
    expect(built()).toContain('--platform=linux/amd64,linux/arm64')
    expect(built()).toContain('--provenance=mode=min')
    expect(carried.images['app']?.digest).toBe(digest)
    expect(registry.tags('shop')).toEqual({ [`commit-${sha}`]: digest })
    const foreign = plan.notes.filter((note) => note.includes('does not run linux/arm64'))
    expect(foreign).toHaveLength(driver === 'docker-container' ? 1 : 0)
  })
})

test('a builder that the config names is the one that is looked at and used', async () => {
  const { run, built, calls } = await open(builders.kubernetes, { build: { builder: 'kube' } })
  expect((await run()).outcome.failure).toBeUndefined()
  expect(calls()).toContain('buildx inspect kube\n')
  expect(built()).toContain('--builder=kube')
})

test('a builder that does not exist is absent', async () => {
  const { run } = await open(builders.kubernetes, { build: { builder: 'gone' } })
  await expect(run()).rejects.toMatchObject({ kind: 'absent', message: 'There is no builder named gone.' })
})
