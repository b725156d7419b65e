import type { Event } from '../../src/core/event.ts'
import { joinKnowledge } from '../../src/core/knowledge.ts'
import type { EngineEvent } from '../../src/core/outcome.ts'
import type { EnvironmentSettings, GateSettings, QualitySettings, ServiceSettings } from '../../src/core/settings.ts'
import type { Carried } from '../../src/core/stage.ts'
import { createContext } from '../../src/engine/context.ts'
import { cacheOperations } from '../../src/io/cache/operations.ts'
import { checkOperations } from '../../src/io/checks/operations.ts'
import { createPorts } from '../../src/io/ports.ts'
import { reportOperations } from '../../src/io/reports/operations.ts'
import { createSecrets } from '../../src/io/secrets.ts'
import { serviceOperations } from '../../src/io/services/operations.ts'
import { toolchainOperations } from '../../src/io/toolchains.ts'
import { quality, verify } from '../../src/quality/index.ts'
import { runStage } from '../../src/run/stage.ts'
import { defaults } from '../../src/settings/defaults.ts'
import { given } from '../fakes/given.ts'

/** Runs gates in `root` for real: the stage, the engine, the ports, the programs of this machine. */
export async function runGates(
  root: string,
  gates: readonly GateSettings[],
  more: {
    services?: readonly ServiceSettings[]
    quality?: Partial<QualitySettings>
    secrets?: Record<string, string>
    stop?: AbortController
    env?: Record<string, string>
    environments?: readonly EnvironmentSettings[]
    event?: Partial<Event>
    github?: boolean
    /** Built images: their gates are run. */
    images?: Carried['images']
  } = {},
) {
  const stop = more.stop ?? new AbortController()
  const env = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...more.env }
  const ports = createPorts({
    env,
    secrets: createSecrets(more.secrets),
    signal: stop.signal,
    operations: (tools) => ({
      ...reportOperations(tools),
      ...toolchainOperations(tools),
      ...serviceOperations(tools),
      ...checkOperations,
      ...cacheOperations(tools, more.github ?? false),
    }),
  })
  const events: EngineEvent[] = []
  try {
    const context = createContext({
      ports,
      knowledge: joinKnowledge(quality.knowledge),
      sink: (event) => events.push(event),
    })
    const settings = {
      root,
      state: `${root}/.deploy-action`,
      gates,
      services: more.services ?? [],
      quality: { ...defaults.quality, ...more.quality },
      environments: more.environments ?? [],
    }
    const result = await runStage(
      more.images === undefined ? quality : verify,
      given({
        settings,
        ...(more.event === undefined ? {} : { event: more.event }),
        ...(more.images === undefined ? {} : { images: more.images }),
      }),
      context,
    )
    return { ...result, events }
  } finally {
    await ports.close()
  }
}
