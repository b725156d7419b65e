import type { Json } from '../../../core/json.ts'
import { joinKnowledge } from '../../../core/knowledge.ts'
import type { Facts, Question } from '../../../core/question.ts'
import type { Running, Target } from '../../../core/target.ts'
import { askCompose } from '../ask.ts'
import { planBackup } from '../backup.ts'
import { projectName } from '../config.ts'
import { askKept } from '../images.ts'
import { compose } from '../index.ts'
import { volumeLog } from '../log.ts'
import { askProjectLogs } from '../logs.ts'
import { planOneOff } from '../one-off.ts'
import { type BlueGreenConfig, type BlueGreenInput, colourInput, colourProject, otherColour } from './config.ts'
import { switchedJudge } from './judge.ts'
import { askColours, colourContainers, liveAddress, liveColour } from './look.ts'
import { describeColour, planColours, proxyOf, takeColour } from './rollout.ts'
import { colourRestore, readColour, restoreColour } from './snapshot.ts'

/** Docker Compose as two projects behind a proxy. */
export const blueGreen: Target<BlueGreenConfig> = {
  name: 'blue-green',
  subject: (input) => `Compose project ${projectName(input)}, blue and green`,
  log: (input) => volumeLog(projectName(input)),
  ask: (input, facts) => [
    ...look(input),
    ...(facts.has(liveAddress) && facts.has(colourContainers('green')) ? askCompose(next(input, facts), facts) : []),
  ],
  look,
  running: (input, facts) => whatRuns(input, facts),
  snapshot: (input, facts) => takeColour(input, facts) as unknown as Json,
  rollout: planColours,
  restore: (_input, snapshot) => restoreColour(readColour(snapshot)),
  release: (input, facts) => describeColour(input, facts) as unknown as Json,
  oneOff: (input, facts, job) => planOneOff(next(input, facts), facts, job),
  backup: (input, facts, id, backup) => planBackup(next(input, facts), facts, id, backup),
  hasImage: (_input, image) => askKept(image),
  diagnose: (input, facts) => ({
    name: 'compose.diagnose',
    data: { project: colourProject(projectName(input), otherColour(liveColour(proxyOf(input), facts))), oneShots: [] },
  }),
  logs: (input, service, tail) =>
    (['blue', 'green'] as const)
      .flatMap((colour) => askProjectLogs(colourProject(projectName(input), colour), service, tail))
      .map((question, index) => ({ ...question, topic: `${question.topic}:${index}` })),
  // A colour is a Compose project: its judges and classifiers are those of Compose.
  knowledge: joinKnowledge(compose.knowledge, {
    judges: { 'colours.switched': switchedJudge },
    restores: { 'colours.restore': colourRestore },
  }),
}

function look(input: BlueGreenInput): Question[] {
  return [volumeLog(projectName(input)).list(), ...askColours(proxyOf(input))]
}
const next = (input: BlueGreenInput, facts: Facts) => colourInput(input, otherColour(liveColour(proxyOf(input), facts)))

function whatRuns(input: BlueGreenInput, facts: Facts): Running[] {
  const live = liveColour(proxyOf(input), facts)
  if (live === undefined) return []
  return (facts.get(colourContainers(live)) ?? []).map(({ service, reference, state }) => ({
    service,
    image: reference,
    digest: reference.split('@')[1] ?? '',
    state,
    health: '',
    restarts: 0,
  }))
}
