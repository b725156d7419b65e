import { type Event, readOnly } from '../core/event.ts'
import { joinKnowledge } from '../core/knowledge.ts'
import type { Sink } from '../core/outcome.ts'
import { parsePart, partsOf } from '../core/parts.ts'
import type { Settings } from '../core/settings.ts'
import type { Stage } from '../core/stage.ts'
import type { Target } from '../core/target.ts'
import { deployKnowledge } from '../deploy/index.ts'
import { createContext, type EngineContext } from '../engine/context.ts'
import type { GitFacts } from '../io/git.ts'
import { createGroups } from '../io/groups.ts'
import { createPorts, type OpenPorts } from '../io/ports.ts'
import type { Runner } from '../io/runner/runner.ts'
import { createSecrets } from '../io/secrets.ts'
import { listenToSignals } from '../io/signals.ts'
import type { Tools } from '../io/tools.ts'
import type { Inputs } from '../settings/inputs.ts'
import { loadTargets, wantedSchemas } from '../targets/index.ts'
import { type CheckoutFiles, findRoot, readCheckout } from './checkout.ts'
import { operationTables } from './operations.ts'

/** Everything a door has opened: who runs us, why, what was decided, and the ports to act through. */
export interface World {
  readonly runner: Runner
  readonly inputs: Inputs
  readonly event: Event
  readonly settings: Settings
  /** The kinds of destination that the settings name. */
  readonly targets: Readonly<Record<string, Target>>
  readonly ports: OpenPorts
  /** ISO 8601. */
  readonly startedAt: string
  /** An engine context that knows these stages and every target. */
  context(stages: readonly Stage[], sink: Sink): EngineContext
}

/** Who opens a world, and for what. */
export interface WorldOptions {
  readonly runner: Runner
  readonly inputs: Inputs
  /** Environments whose application configuration must be complete. */
  readonly deploying?: readonly string[]
  /** Only the settings are wanted: outside GitHub a folder without git, or without a commit, will do. */
  readonly settingsOnly?: boolean
}

/** Opens the world, runs `body` and closes it on every way out.
 * @throws Failure `usage` for settings and environments that are wrong; nothing was touched */
export async function withWorld<T>(options: WorldOptions, body: (world: World) => Promise<T>): Promise<T> {
  const { runner, inputs } = options
  const groups = createGroups()
  const { signal, dispose } = listenToSignals(groups)
  const secrets = createSecrets({}, (value) => runner.mask(value))
  let settings: Settings | undefined
  let event: Event | undefined
  const tables = (tools: Tools) => operationTables(tools, () => ({ settings, event, inputs, runner }))
  const ports = createPorts({ env: runner.env, secrets, signal, groups, tables })
  try {
    const root = findRoot(runner, inputs)
    const checkout = readCheckout(root)
    // Loaded while git is asked.
    const reading = import('../settings/load.ts')
    const origin = await openEvent({ options, root, ports, checkout })
    event = origin.event
    settings = await openSettings({ options, root, ...origin, checkout, secrets, ports, ...(await reading) })
    const opened = { settings, event }
    const targets = await loadTargets(settings.environments.flatMap(partsOf).map(({ target }) => target.kind))
    const startedAt = new Date(ports.clock.now()).toISOString()
    return await body({
      runner,
      inputs,
      ...opened,
      targets,
      ports,
      startedAt,
      context: (stages, sink) =>
        createContext({
          ports,
          sink,
          patience: opened.settings.patience,
          knowledge: joinKnowledge(
            deployKnowledge,
            ...Object.values(targets).map(({ knowledge }) => knowledge),
            ...stages.map(({ knowledge }) => knowledge),
          ),
        }),
    })
  } finally {
    dispose()
    await ports.close()
  }
}

interface Origin {
  readonly event: Event
  readonly remoteUrl: string | undefined
}

interface Opening {
  readonly options: WorldOptions
  readonly root: string
  readonly checkout: CheckoutFiles
}

/** The event, and on a laptop the URL of the git remote. */
async function openEvent({ options, root, ports, checkout }: Opening & { ports: OpenPorts }): Promise<Origin> {
  const { runner, inputs } = options
  if (runner.github) {
    const { readEvent } = await import('../settings/event.ts')
    return { event: await readEvent({ env: runner.env, readFile: checkout.readFile }), remoteUrl: undefined }
  }
  const [{ gitEvent }, { readGit }] = await Promise.all([import('../settings/git-event.ts'), import('../io/git.ts')])
  const settingsOnly = options.settingsOnly === true
  const git: GitFacts = await readGit(root, ports).catch((thrown) => {
    if (settingsOnly) return { sha: '', tags: [], dirty: false }
    throw thrown
  })
  return { event: gitEvent(git, inputs.get('ref')?.value, settingsOnly), remoteUrl: git.remoteUrl }
}

async function openSettings(from: OpeningSettings): Promise<Settings> {
  const { options, root, event, remoteUrl, checkout, secrets, ports, loadSettings } = from
  const { runner, inputs, deploying } = options
  const { readSecrets, secretValues } = await import('../settings/secrets.ts')
  const given = readSecrets(inputs)
  let fetched: Readonly<Record<string, string>> = {}
  for (const [name, value] of Object.entries(given)) secrets.add(name, value)
  const settings = await loadSettings({
    ...checkout,
    root,
    env: runner.env,
    inputs,
    repository: event.repository,
    serverUrl: event.serverUrl,
    remoteUrl,
    forge: runner.github,
    ci: runner.ci,
    secrets: given,
    async fetchSecrets({ region, role, keys }) {
      // A pull request deploys nothing, and may not be trusted with values.
      if (readOnly(event)) return {}
      const wanted = Object.fromEntries(Object.entries(keys).filter(([name]) => given[name] === undefined))
      const input = { region, role, keys: wanted }
      fetched = (await ports.call('aws.secrets', input, ports.signal)) as Record<string, string>
      return fetched
    },
    targetSchemas: wantedSchemas,
    ...(deploying === undefined ? {} : { deploying }),
  })
  const environment = parsePart(inputs.get('environment')?.value ?? deploying?.[0] ?? '').id || undefined
  const values = await secretValues({
    ...checkout,
    settings,
    given: { ...fetched, ...given },
    env: runner.env,
    ci: runner.ci,
    environment,
  })
  for (const [name, value] of Object.entries(values)) secrets.add(name, value)
  return settings
}

interface OpeningSettings extends Opening, Origin, Pick<typeof import('../settings/load.ts'), 'loadSettings'> {
  readonly secrets: ReturnType<typeof createSecrets>
  readonly ports: OpenPorts
}
