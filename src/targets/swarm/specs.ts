import type { Step } from '../../core/step.ts'
import type { SwarmService } from '../../systems/swarm.ts'
import { keep } from './remove.ts'
import type { Snapshot } from './snapshot.ts'

/** Gives services the specs that are kept of them, through the Engine API; one that was removed is made again. One-shots are left as they are. */
export function restoreSpecs({ stack, specs, expected }: Snapshot, live: ReadonlyMap<string, SwarmService>): Step[] {
  return Object.entries(specs)
    .filter(([name]) => expected[name]?.oneShot === false)
    .flatMap(([name, config]): Step[] => {
      const service = live.get(name)
      const read = `swarm.restore.read.${name}`
      return [
        {
          id: read,
          title: `Read the spec that ${stack}_${name} had`,
          do: 'exec',
          argv: ['docker', 'config', 'inspect', '--format', '{{printf "%s" .Spec.Data}}', config],
          quiet: true,
          limit: 2 * 1024 * 1024,
          outputs: { spec: { from: 'stdout', form: 'json' } },
          classify: 'swarm.deploy',
          failsAs: 'absent',
          undo: keep,
        },
        {
          id: `swarm.restore.spec.${name}`,
          title: `Give ${stack}_${name} the spec that it had`,
          do: 'http',
          at: 'docker',
          method: 'POST',
          // The version fences it: whoever changed the service since then is not overwritten.
          url: service === undefined ? '/services/create' : `/services/${service.id}/update?version=${service.version}`,
          headers: { 'content-type': 'application/json' },
          body: { late: read, output: 'spec' },
          classify: 'swarm.api',
          undo: keep,
        },
      ]
    })
}
