import { migrationServices } from '../../core/before.ts'
import type { Json } from '../../core/json.ts'
import type { Facts } from '../../core/question.ts'
import type { Running, Target } from '../../core/target.ts'
import { askSwarm } from './ask.ts'
import { deployCheck } from './check.ts'
import { classifyApi, classifyCli, classifyConfig, classifyDeploy } from './classify.ts'
import { type SwarmConfig, stackName } from './config.ts'
import { swarmDiagnose } from './diagnose.ts'
import { goneJudge, servicesJudge } from './judge.ts'
import { configLog } from './log.ts'
import { askStackLogs } from './logs.ts'
import { lookAtStack, servicesIn, tasksOf } from './look.ts'
import { planNative, rolledBackJudge } from './native.ts'
import { planOneOff } from './one-off.ts'
import { restoreTo, swarmRestore } from './restore.ts'
import { planRollout } from './rollout.ts'
import { planScale } from './scale.ts'
import { describeRelease, readRelease, takeSnapshot } from './snapshot.ts'
import { isFailed } from './standing.ts'
import { renderedStack } from './topics.ts'

/** A stack on Docker Swarm. */
export const swarm: Target<SwarmConfig> = {
  name: 'swarm',
  subject: (input) => `Swarm stack ${stackName(input)}`,
  log: (input) => configLog(stackName(input)),
  ask: askSwarm,
  look: (input) => lookAtStack(stackName(input)),
  running: (input, facts) => whatRuns(stackName(input), facts),
  snapshot: (input, facts) => takeSnapshot(input, facts).snapshot as unknown as Json,
  rollout: planRollout,
  restore: (_input, snapshot) => restoreTo(readRelease(snapshot)),
  release: (input, facts) => describeRelease(input, facts) as unknown as Json,
  oneOff: planOneOff,
  diagnose: (input, facts) => {
    const model = facts.get(renderedStack)
    const alone = migrationServices(input.before)
    const services = model === undefined ? null : Object.keys(model.services).filter((name) => !alone.includes(name))
    return {
      name: 'swarm.diagnose',
      data: { stack: stackName(input), services, oneShots: input.config['one-shot'] ?? [] },
    }
  },
  logs: (input, service, tail) => askStackLogs(stackName(input), service, tail),
  scale: planScale,
  native: planNative,
  knowledge: {
    judges: { 'swarm.rolled-back': rolledBackJudge, 'swarm.services': servicesJudge, 'swarm.gone': goneJudge },
    checks: { 'swarm.deploy': deployCheck },
    restores: { 'swarm.restore': swarmRestore },
    diagnoses: { 'swarm.diagnose': swarmDiagnose },
    classifiers: {
      'swarm.cli': classifyCli,
      'swarm.api': classifyApi,
      'swarm.config': classifyConfig,
      'swarm.deploy': classifyDeploy,
    },
  },
}

/** One for each task that is to run. */
function whatRuns(stack: string, facts: Facts): Running[] {
  return [...servicesIn(stack, facts)].flatMap(([service, known]) => {
    const tasks = tasksOf(known, facts)
    return tasks
      .filter(({ wanted, state }) => wanted === 'running' && state !== 'complete')
      .map(({ image, state, place }) => ({
        service,
        image,
        digest: image.split('@')[1] ?? '',
        state,
        health: '',
        restarts: tasks.filter((task) => task.place === place && isFailed(task)).length,
      }))
  })
}
