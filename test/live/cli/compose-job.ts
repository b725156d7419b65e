import { freePort } from '../../../scripts/free-port.mjs'
import { type Job, openJob } from '../../scenarios/job.ts'
import { app, pushImage } from '../compose/images.ts'
import { logKeys, removeProject, runningImages } from '../compose/outside.ts'
import { engine } from '../engine.ts'

/** A job of GitHub Actions that deploys a Compose project of its own on the test engine. */
export interface ComposeJob {
  readonly name: string
  readonly job: Job
  /** Two good versions, and one that dies two seconds after its start. */
  readonly digests: { readonly one: string; readonly two: string; readonly crash: string }
  /** What runs, seen by docker. */
  running(): Promise<string>
  /** Keys of the destination's log. */
  log(): Promise<string[]>
  close(): Promise<void>
}

let count = 0

/** @param more lines added to the config, such as `records: sqlite` */
export async function openComposeJob(more: string, env: Readonly<Record<string, string>> = {}): Promise<ComposeJob> {
  count += 1
  const name = `job-${process.pid}-${count}`
  const repository = `${engine().registry}/live/cli`
  const port = await freePort()
  const files = {
    '.github/deploy.yml': `app: ${name}
images: { app: "${repository}" }
environments:
  test: { target: { compose: { project: ${name} } }, url: "http://127.0.0.1:${port}", stable: 4s, lock: { ttl: 5s } }
${more}
`,
    'compose.yaml': `services: { web: { image: "${repository}:x", ports: ["127.0.0.1:${port}:8080"], stop_grace_period: 1s } }\n`,
  }
  const [one, two, crash] = await Promise.all([
    pushImage(repository, app.good('one')),
    pushImage(repository, app.good('two')),
    pushImage(repository, app.late),
  ])
  const job = await openJob(files, {}, { ...(engine().env as Record<string, string>), ...env })
  return {
    name,
    job,
    digests: { one, two, crash },
    running: async () => (await runningImages(name)).join('\n'),
    log: () => logKeys(name),
    async close() {
      job.close()
      await removeProject(name)
    },
  }
}
