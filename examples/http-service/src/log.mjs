/** One JSON object a line, on standard output or, for errors, on standard error. */
export function log(level, message, more = {}) {
  const line = `${JSON.stringify({ at: new Date().toISOString(), level, message, ...more })}\n`
  const stream = level === 'error' ? process.stderr : process.stdout
  stream.write(line)
}
