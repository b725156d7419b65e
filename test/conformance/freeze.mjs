// Preload: stops the clock of Date at FREEZE_NOW; timers run on.
const iso = process.env['FREEZE_NOW']
if (iso) {
  const Real = Date
  const at = new Real(iso).getTime()
  globalThis.Date = /** @type {DateConstructor} */ (
    new Proxy(Real, {
      construct: (target, given, self) => Reflect.construct(target, given.length === 0 ? [at] : given, self),
      get: (target, key) => (key === 'now' ? () => at : Reflect.get(target, key)),
    })
  )
}
