import { ask, type Facts, type Question } from '../../core/question.ts'
import {
  configsPath,
  parseServices,
  parseStored,
  parseTasks,
  type SwarmService,
  type SwarmTask,
  secretsPath,
  servicesPath,
  tasksPath,
} from '../../systems/swarm.ts'
import { destinationOf } from './config.ts'
import { configLog, label } from './log.ts'
import { keptConfigs, madeConfigs, madeSecrets, stackServices, stackTasks } from './topics.ts'

const get = { do: 'http', at: 'docker', method: 'GET', classify: 'swarm.api' } as const

/** What there is of a stack: its services and their tasks. Two requests. */
export function lookAtServices(stack: string): Question[] {
  return [
    ask(
      stackServices,
      { ...get, id: 'ask.services', title: `List the services of ${stack}`, url: servicesPath(stack) },
      ({ body = '' }) => parseServices(body),
    ),
    ask(
      stackTasks,
      { ...get, id: 'ask.tasks', title: `List the tasks of ${stack}`, url: tasksPath(stack) },
      ({ body = '' }) => parseTasks(body),
    ),
  ]
}

/** The same, and what the destination remembers. */
export function lookAtStack(stack: string): Question[] {
  const names = ({ body = '' }) => parseStored(body).map(({ name }) => name)
  const made = `${label.injected}=${destinationOf(stack)}`
  return [
    configLog(stack).list(),
    ...lookAtServices(stack),
    ask(
      keptConfigs,
      {
        ...get,
        id: 'ask.kept',
        title: 'List what is kept of earlier releases',
        url: configsPath(`${label.values}=${destinationOf(stack)}`),
      },
      names,
    ),
    ask(
      madeSecrets,
      { ...get, id: 'ask.made.secrets', title: `List the secrets made for ${stack}`, url: secretsPath(made) },
      names,
    ),
    ask(
      madeConfigs,
      { ...get, id: 'ask.made.configs', title: `List the configs made for ${stack}`, url: configsPath(made) },
      names,
    ),
  ]
}

/** Service's name in its stack file → the service. */
export function servicesIn(stack: string, facts: Facts): Map<string, SwarmService> {
  return new Map((facts.get(stackServices) ?? []).map((service) => [shortName(stack, service), service]))
}

export function shortName(stack: string, { name }: SwarmService): string {
  return name.startsWith(`${stack}_`) ? name.slice(stack.length + 1) : name
}

/** Its tasks, the newest first. */
export function tasksOf({ id }: SwarmService, facts: Facts): SwarmTask[] {
  return (facts.get(stackTasks) ?? []).filter(({ service }) => service === id)
}
