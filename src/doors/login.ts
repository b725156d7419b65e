import { exitCode } from '../core/failure.ts'
import { joinKnowledge } from '../core/knowledge.ts'
import type { StageReport } from '../core/report.ts'
import { createContext } from '../engine/context.ts'
import { execute } from '../engine/execute.ts'
import { createGroups } from '../io/groups.ts'
import { loginOperations } from '../io/login/operations.ts'
import { type Entry, entryOf, openPrivateConfig, removeAccount } from '../io/login/private-config.ts'
import { createPorts, type OpenPorts } from '../io/ports.ts'
import { currentRunner, type Runner } from '../io/runner/runner.ts'
import { createSecrets } from '../io/secrets.ts'
import { listenToSignals } from '../io/signals.ts'
import { type Login, passwordName, planLogin, readLogins } from '../login/index.ts'
import { type Inputs, readInputs } from '../settings/inputs.ts'
import { openLog } from './log.ts'

/** The `login` action: an account for the rest of the job, in a config of its own; `post` takes it away. Needs no checkout. */
export async function loginAction(phase: 'main' | 'post'): Promise<void> {
  const runner = currentRunner()
  const inputs = readInputs('login', runner.env)
  const groups = createGroups()
  const { signal, dispose } = listenToSignals(groups)
  const secrets = createSecrets({}, (value) => runner.mask(value))
  const ports = createPorts({ env: runner.env, secrets, signal, groups, operations: loginOperations })
  try {
    if (phase === 'post') await logout(entriesOf(runner), ports)
    else process.exitCode = await login({ runner, inputs, ports, secrets })
  } catch (thrown) {
    const { tellFailed } = await import('./failed.ts')
    tellFailed(thrown, runner, ['result', 'failure-kind'])
  } finally {
    dispose()
    await ports.close()
  }
}

interface Opened {
  readonly runner: Runner
  readonly inputs: Inputs
  readonly ports: OpenPorts
  readonly secrets: ReturnType<typeof createSecrets>
}

async function login({ runner, inputs, ports, secrets }: Opened): Promise<number> {
  const { clock, tools } = ports
  const from = clock.now()
  const value = (name: Parameters<Inputs['get']>[0]) => inputs.get(name)?.value ?? ''
  const logins = loginsOf(inputs, runner)
  for (const one of logins) if (one.password !== '') secrets.add(passwordName(one), one.password)
  const folder = await openPrivateConfig(tools)
  const entries = logins.flatMap((one) => entriesFor(one, folder, runner.env))
  // Known to `post` before anything is written.
  if (inputs.flag('logout')) runner.saveState('logins', JSON.stringify(entries))
  runner.exportVariable('DOCKER_CONFIG', folder)
  const log = openLog(runner, false, ['result', 'failure-kind'])
  const plan = planLogin(logins, {
    folder,
    awsRole: value('aws-role'),
    googleProvider: value('google-provider'),
    googleAccount: value('google-service-account'),
    azureClient: value('azure-client-id'),
    azureTenant: value('azure-tenant-id'),
  })
  const outcome = await execute(plan, createContext({ ports, knowledge: joinKnowledge(), sink: log.sink }))
  const { failure, state } = outcome
  if (failure !== undefined) await logout(entries, ports)
  const ms = clock.now() - from
  const ended = failure === undefined ? {} : { failure }
  const stage: StageReport = { stage: 'login', subject: plan.subject, state, ms, notes: [], plan, outcome, ...ended }
  const sha = runner.env['GITHUB_SHA'] ?? ''
  log.finish({ app: 'login', version: '', ref: '', sha, images: {}, stages: [stage], ms, ...ended }, false)
  return exitCode(failure)
}

/** Amazon gives accounts for other registries as well, if it is asked to. */
function entriesFor({ registry, scope, by }: Login, folder: string, env: Runner['env']): Entry[] {
  const others = by === 'ecr' ? (env['AWS_ACCOUNT_IDS'] ?? '').split(/[\s,]+/).filter(Boolean) : []
  const registries = [registry, ...others.map((id) => registry.replace(/^\d{12}/, id))]
  return registries.map((name) => entryOf({ folder, registry: name, scope }, env))
}

function loginsOf(inputs: Inputs, { env }: Runner): readonly Login[] {
  const value = (name: Parameters<Inputs['get']>[0]) => inputs.get(name)?.value ?? ''
  return readLogins({
    registry: value('registry'),
    username: value('username'),
    password: value('password'),
    ecr: value('ecr') || 'auto',
    scope: value('scope'),
    registryAuth: value('registry-auth'),
    awsRole: value('aws-role'),
    googleProvider: value('google-provider'),
    azureClient: value('azure-client-id'),
    token: value('github-token'),
    actor: env['GITHUB_ACTOR'] ?? '',
  })
}

/** Only what we wrote: other logins of the job stay. */
async function logout(entries: readonly Entry[], { files }: OpenPorts): Promise<void> {
  for (const entry of entries) await removeAccount(entry, files)
}

function entriesOf({ state }: Runner): readonly Entry[] {
  const { logins } = state
  return logins === undefined ? [] : (JSON.parse(logins) as Entry[])
}
