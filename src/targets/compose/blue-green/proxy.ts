import type { ExecStep } from '../../../core/step.ts'
import { type Colour, colourProject } from './config.ts'
import type { ProxySettings } from './look.ts'

/** Asks the engine where the service of a project is published; output `address`. */
export function addressOf(id: string, project: string, { service, port }: ProxySettings): ExecStep {
  const script = `box="$(docker ps --quiet --filter "label=com.docker.compose.project=$1" --filter "label=com.docker.compose.service=$2" | head -n 1)"
[ -n "$box" ] && docker port "$box" "$3/tcp" | head -n 1`
  return {
    id,
    title: `Ask where ${service} is published`,
    do: 'exec',
    argv: ['sh', '-c', script, 'sh', project, service, String(port)],
    quiet: true,
    failsAs: 'absent',
    outputs: { address: { from: 'stdout', form: 'text' } },
  }
}

/** Makes the proxy send requests to the address that an earlier step found. */
export function switchTo(id: string, colour: Colour, proxy: ProxySettings, from: string): ExecStep {
  return {
    id,
    title: `Switch the proxy to ${colour}`,
    do: 'exec',
    argv: ['sh', '-c', proxy.switch],
    env: {
      DEPLOY_UPSTREAM: { late: from, output: 'address' },
      DEPLOY_COLOUR: colour,
      DEPLOY_PROJECT: colourProject(proxy.base, colour),
    },
    failsAs: 'unhealthy',
    timeout: 60_000,
  }
}
