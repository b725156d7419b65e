import type { GateCheck, GateLimits, GateSettings, QualitySettings } from '../../core/settings.ts'
import { defaults } from '../defaults.ts'
import { bothWays } from '../detect/parts.ts'
import type { Detected } from '../detect.ts'
import type { Chooser } from '../merge.ts'
import type { Written } from '../schema.ts'

/** What gates are settled from, beside what was written of them. */
interface Around {
  readonly detected: Detected['gates']
  readonly services: Written['services']
  readonly presets: NonNullable<Written['quality']>['presets']
  readonly chooser: Chooser
}

/** The gates of the file; without that key, or beside it when `quality.presets` says so, those that were detected. `gates: {}` means none. */
export function settleGates(written: Written['gates'], around: Around): GateSettings[] {
  const { presets = false } = around
  const wanted =
    written === undefined || presets === true ? () => true : (id: string) => presets !== false && presets.includes(id)
  const own = writtenGates(written ?? {}, around.chooser)
  return [...suggested(around).filter(({ id }) => wanted(id) && !own.some((gate) => gate.id === id)), ...own]
}

function suggested({ detected, services = {}, chooser }: Around): GateSettings[] {
  return detected.flatMap(({ value: { provided, ...gate }, where }) => {
    const provider = Object.entries(services).find(
      ([, service]) => provided !== undefined && provided in (service.provides ?? {}),
    )
    if (provided !== undefined && provider === undefined) return []
    chooser.choose(`gates.${gate.id}.run`, undefined, gate.run, { value: gate.run, where })
    return [{ env: {}, needs: [], ...defaults.gate, services: provider === undefined ? [] : [provider[0]], ...gate }]
  })
}

function writtenGates(written: NonNullable<Written['gates']>, chooser: Chooser): GateSettings[] {
  const base = defaults.gate
  return Object.entries(written).map(([id, given]) => {
    const gate = typeof given === 'string' ? { run: given } : given
    const at = (key: string) => `gates.${id}.${key}`
    return {
      id,
      run: chooser.choose(at('run'), gate.run ?? (gate.migrate && bothWays(gate.migrate)), ''),
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
      ...checkOf(gate),
    }
  })
}

export function settleQuality(written: NonNullable<Written['quality']>, caches: Detected['caches']): QualitySettings {
  const { presets: _presets, cache = false, 'cache-folder': cacheFolder, ...rest } = written
  const named = typeof cache === 'boolean' ? [] : Object.entries(cache).map(([id, one]) => ({ id, ...one }))
  return { ...defaults.quality, ...defined({ ...rest, cacheFolder }), caches: cache === true ? caches : named }
}

type Limits = NonNullable<Exclude<NonNullable<Written['gates']>[string], string>['limits']>

function settleLimits({
  'changed-coverage': changedCoverage,
  'coverage-drop': coverageDrop,
  'only-new': onlyNew,
  ...rest
}: Limits): GateLimits {
  return { ...defaults.gate.limits, ...defined({ ...rest, changedCoverage, coverageDrop, onlyNew }) }
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Without the keys that nobody wrote. */
function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>
}

type WrittenGate = Exclude<NonNullable<Written['gates']>[string], string>

function checkOf({ variables, openapi, dockerfile }: Partial<WrittenGate>): { check?: GateCheck } {
  if (variables !== undefined) return { check: { look: 'variables', environments: variables } }
  if (openapi !== undefined) return { check: { look: 'openapi', files: openapi } }
  return dockerfile === undefined ? {} : { check: { look: 'dockerfile', files: dockerfile } }
}
