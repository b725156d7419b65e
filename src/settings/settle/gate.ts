import type { GateLimits, GateSettings, QualitySettings } from '../../core/settings.ts'
import { defaults } from '../defaults.ts'
import type { Detected } from '../detect.ts'
import type { Chooser } from '../merge.ts'
import type { Written } from '../schema.ts'

/** The gates of the file; without that key, those that the ecosystem suggests. `gates: {}` means none. */
export function settleGates(written: Written['gates'], detected: Detected['gates'], chooser: Chooser): GateSettings[] {
  const base = defaults.gate
  if (written === undefined) {
    return detected.map(({ value: { id, run, reports }, where }) => {
      chooser.choose(`gates.${id}.run`, undefined, run, { value: run, where })
      return { id, run, env: {}, needs: [], ...base, reports }
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
      needs: chooser.choose(at('needs'), gate.needs, []).filter((need) => need !== 'image'),
      onImage: gate.needs?.includes('image') ?? base.onImage,
      timeout: chooser.choose(at('timeout'), gate.timeout, base.timeout),
      retries: chooser.choose(at('retries'), gate.retries, base.retries),
      advisory: chooser.choose(at('advisory'), gate.advisory, base.advisory),
      when: { ...base.when, ...defined(gate.when ?? {}) },
      services: chooser.choose(at('services'), gate.services, []),
      weight: chooser.choose(at('weight'), gate.weight, base.weight),
      reports: defined(gate.reports ?? {}),
      limits: settleLimits(gate.limits ?? {}),
    }
  })
}

export function settleQuality(written: NonNullable<Written['quality']>): QualitySettings {
  return { ...defaults.quality, ...defined(written) }
}

type Limits = NonNullable<Exclude<NonNullable<Written['gates']>[string], string>['limits']>

function settleLimits({
  'changed-coverage': changedCoverage,
  'coverage-drop': coverageDrop,
  ...rest
}: Limits): GateLimits {
  return { ...defaults.gate.limits, ...defined({ ...rest, changedCoverage, coverageDrop }) }
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Without the keys that nobody wrote. */
function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>
}
