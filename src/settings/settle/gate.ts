import type { GateSettings } from '../../core/settings.ts'
import { defaults } from '../defaults.ts'
import type { Detected } from '../detect.ts'
import type { Chooser } from '../merge.ts'
import type { Written } from '../schema.ts'

/** The gates of the file; without that key, those that the ecosystem suggests. `gates: {}` means none. */
export function settleGates(written: Written['gates'], detected: Detected['gates'], chooser: Chooser): GateSettings[] {
  const base = defaults.gate
  if (written === undefined) {
    return detected.map(({ value: { id, run }, where }) => {
      chooser.choose(`gates.${id}.run`, undefined, run, { value: run, where })
      return { id, run, env: {}, needs: [], ...base }
    })
  }
  return Object.entries(written).map(([id, given]) => {
    const gate = typeof given === 'string' ? { run: given } : given
    const at = (key: string) => `gates.${id}.${key}`
    return {
      id,
      run: chooser.choose(at('run'), gate.run, ''),
      directory: chooser.choose(at('directory'), gate.directory, base.directory),
      env: chooser.choose(at('env'), gate.env, {}),
      needs: chooser.choose(at('needs'), gate.needs, []),
      timeout: chooser.choose(at('timeout'), gate.timeout, base.timeout),
      retries: chooser.choose(at('retries'), gate.retries, base.retries),
      advisory: chooser.choose(at('advisory'), gate.advisory, base.advisory),
    }
  })
}
