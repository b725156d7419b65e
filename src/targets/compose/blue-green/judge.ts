import type { Judge } from '../../../core/knowledge.ts'
import { servicesJudge } from '../judge.ts'
import type { Colour } from './config.ts'
import { askColours, liveAddress, liveColour, type ProxySettings } from './look.ts'

/** Good when the services of the colour are, and the proxy's loaded configuration sends requests to it. */
export const switchedJudge: Judge = {
  ask(data, state, facts) {
    return [
      ...servicesJudge.ask(data, state, facts),
      ...askColours((data as unknown as { proxy: ProxySettings }).proxy),
    ]
  },
  judge(input) {
    const { proxy, colour } = input.data as unknown as { proxy: ProxySettings; colour: Colour }
    const { state, subjects } = servicesJudge.judge(input)
    const live = liveColour(proxy, input.facts)
    const address = input.facts.get(liveAddress) ?? ''
    const reason = `sends requests to ${live ?? (address === '' ? 'nowhere' : address)}`
    return {
      state,
      subjects: [...subjects, { name: 'proxy', verdict: live === colour ? 'good' : 'pending', reasons: [reason] }],
    }
  },
}
