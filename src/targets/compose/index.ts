import type { Json } from '../../core/json.ts'
import type { Facts } from '../../core/question.ts'
import type { Running, Target } from '../../core/target.ts'
import { askCheckout, askCompose, lookCompose } from './ask.ts'
import { backupPlace, planBackup } from './backup.ts'
import { askBackups, planBringBack } from './bring-back.ts'
import { upCheck } from './check.ts'
import { classifyCli, classifyConfig, classifyPull, classifyUp } from './classify.ts'
import { type ComposeConfig, projectName } from './config.ts'
import { crashJudge } from './crashes.ts'
import { composeDiagnose } from './diagnose.ts'
import { classifyHost } from './host.ts'
import { askKept, imagesCheck } from './images.ts'
import { goneJudge, servicesJudge } from './judge.ts'
import { volumeLog } from './log.ts'
import { askProjectLogs } from './logs.ts'
import { containersIn, runningImage } from './look.ts'
import { planOneOff } from './one-off.ts'
import { composeRestore, restoreTo } from './restore.ts'
import { planRollout } from './rollout.ts'
import { describeRelease, readRelease, takeSnapshot } from './snapshot.ts'

/** Docker Compose on one engine. */
export const compose: Target<ComposeConfig> = {
  name: 'compose',
  subject: (input) => `Compose project ${projectName(input)}`,
  log: (input) => volumeLog(projectName(input)),
  ask: askCompose,
  askCheckout,
  look: lookCompose,
  running: (_input, facts) => whatRuns(facts),
  snapshot: (input, facts) => takeSnapshot(input, facts).snapshot as unknown as Json,
  rollout: planRollout,
  restore: (_input, snapshot) => restoreTo(readRelease(snapshot)),
  release: (input, facts) => describeRelease(input, facts) as unknown as Json,
  oneOff: planOneOff,
  backup: planBackup,
  hasImage: (_input, image) => askKept(image),
  backups: (input, backup) => askBackups(backupPlace(input, backup), backup),
  bringBack: (input, backup, name) => planBringBack(backupPlace(input, backup), backup, name),
  diagnose: (input, facts) => ({
    name: 'compose.diagnose',
    data: {
      project: projectName(input),
      oneShots: input.config['one-shot'] ?? [],
      restarts: Object.fromEntries(containersIn(facts).map(({ id, restarts }) => [id, restarts])),
    },
  }),
  logs: (input, service, tail) => askProjectLogs(projectName(input), service, tail),
  knowledge: {
    judges: { 'compose.crashes': crashJudge, 'compose.services': servicesJudge, 'compose.gone': goneJudge },
    checks: { 'compose.images': imagesCheck, 'compose.up': upCheck },
    restores: { 'compose.restore': composeRestore },
    diagnoses: { 'compose.diagnose': composeDiagnose },
    classifiers: {
      'compose.cli': classifyCli,
      'compose.config': classifyConfig,
      'compose.host': classifyHost,
      'compose.pull': classifyPull,
      'compose.up': classifyUp,
    },
  },
}

function whatRuns(facts: Facts): Running[] {
  return containersIn(facts).map((container) => {
    const image = runningImage(container, facts)
    const { service, state, health, restarts } = container
    return { service, image: container.reference, digest: image.split('@').at(-1) ?? '', state, health, restarts }
  })
}
