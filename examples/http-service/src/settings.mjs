/** Reads the service's settings from environment variables; names every wrong one at once. */
export function readSettings(env) {
  const problems = []
  const whole = (name, otherwise, most) => {
    const value = env[name] || String(otherwise)
    if (/^\d+$/.test(value) && Number(value) <= most) return Number(value)
    problems.push(`${name} must be a whole number up to ${most}, not ${JSON.stringify(value)}`)
    return otherwise
  }
  const settings = {
    port: whole('HTTP_PORT', 8080, 65_535),
    readyAfter: whole('READY_AFTER_MS', 300, 600_000),
    version: env.APP_VERSION || 'development',
    greeting: env.GREETING || 'Hello',
    environment: env.APP_ENVIRONMENT || 'local',
    sessionKey: env.SESSION_KEY || '',
  }
  if (problems.length > 0) throw new Error(problems.join('; '))
  return settings
}
