// What the demo says, apart from what the product prints.
const colour = process.stdout.isTTY && !process.env['NO_COLOR']

/** The headline of an act. @param {string} text */
export function headline(text) {
  console.log(`\n${paint('1;36', `━━ ${text}`)}`)
}

/** One sentence. @param {string} text */
export function say(text) {
  console.log(text)
}

/** A line that a command printed. @param {string} text */
export function quote(text) {
  console.log(`  ${paint('2', '│')} ${text}`)
}

/**
 * @param {boolean} good
 * @param {string} text
 */
export function mark(good, text) {
  console.log(good ? `  ${paint('32', '✓')} ${text}` : `  ${paint('1;31', '✗')} ${text}`)
}

/**
 * @param {string} code
 * @param {string} text
 */
function paint(code, text) {
  return colour ? `\u001B[${code}m${text}\u001B[0m` : text
}
