import type { BackupSettings, KeptSettings } from '../../../core/before.ts'
import type { Json } from '../../../core/json.ts'
import { joinKnowledge } from '../../../core/knowledge.ts'
import type { Facts, Question } from '../../../core/question.ts'
import type { Step } from '../../../core/step.ts'
import type { Running, Target } from '../../../core/target.ts'
import { askCompose } from '../ask.ts'
import { type BackupPlace, planBackupAt } from '../backup.ts'
import { askBackups, planBringBack } from '../bring-back.ts'
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
  backup: planColourBackup,
  backups: (input, backup, facts) => askBackups(placeOf(input, backup, facts), backup),
  bringBack: (input, backup, name, facts) => planBringBack(placeOf(input, backup, facts), backup, name),
  hasImage: (_input, image) => askKept(image),
  diagnose: (input, facts) => ({
    name: 'compose.diagnose',
    data: {
      project: colourProject(projectName(input), otherColour(liveColour(proxyOf(input), facts))),
      oneShots: [],
      restarts: {},
    },
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

/** Of what is live: the other colour is not there yet, or stopped. Both keep their backups in one place. */
function placeOf(input: BlueGreenInput, { project }: KeptSettings, facts: Facts): BackupPlace {
  const keeper = projectName(input)
  const live = liveColour(proxyOf(input), facts) ?? 'blue'
  return { project: project ?? colourProject(keeper, live), keeper, release: input.release }
}

function planColourBackup(input: BlueGreenInput, facts: Facts, id: string, backup: BackupSettings): Step[] {
  if (backup.kind === 'command') return []
  const nothing = backup.project === undefined && liveColour(proxyOf(input), facts) === undefined
  return nothing ? [] : planBackupAt(placeOf(input, backup, facts), id, backup)
}

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
