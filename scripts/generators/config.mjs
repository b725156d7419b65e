import { jsonSchema } from '../../src/settings/json-schema.ts'
import { targetSchemas } from '../../src/targets/index.ts'

/**
 * The published schema of the config file, and its table in the docs.
 * @returns {Promise<Record<string, string>>}
 */
export async function generate() {
  const schema = jsonSchema(await targetSchemas())
  return {
    'schema/deploy.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'docs/configuration.md': page(/** @type {Node} */ (schema)),
  }
}

/**
 * A part of a JSON schema, as far as it is shown.
 * @typedef {object} Node
 * @property {string} [description]
 * @property {unknown} [default]
 * @property {string | string[]} [type]
 * @property {unknown[]} [enum]
 * @property {unknown} [const]
 * @property {Node[]} [anyOf]
 * @property {Node} [items]
 * @property {Record<string, Node>} [properties]
 * @property {Node | boolean} [additionalProperties]
 * @property {string[]} [required]
 */

/** @param {Node} schema */
function page(schema) {
  const sections = Object.entries(schema.properties ?? {}).map(([name, node]) => section(name, node))
  return [
    '# Configuration',
    '',
    'The keys of `.github/deploy.yml`. Every key is optional unless it is marked; what is not written is detected or has the default shown.',
    'Editors check the file against [`schema/deploy.schema.json`](../schema/deploy.schema.json); `deploy-action validate` checks more.',
    'Generated from the schema by `npm run generate`.',
    '',
    ...remarks,
    ...sections.flat(),
  ].join('\n')
}

const remarks = [
  '## Values',
  '',
  'Durations are written with their unit: `500ms`, `30s`, `10m`, `1h30m`. `${NAME}` and `${NAME:-default}` are replaced from the environment; `$${` stands for `${`.',
  'Shell text (gates, `run`, `smoke`) is left as it is: there `${NAME}` is the shell’s. Anchors, aliases and merge keys work.',
  'Anything unknown, doubled or of the wrong type ends the run before it touches anything; all problems are reported at once, with line and column.',
  '',
  'Where a value comes from: default < detected < file < input of the action or option of the command line. `deploy-action explain` shows it for each.',
  '',
  '## Configuration of the application',
  '',
  'For each declared variable and environment: default of its declaration < `config/ENVIRONMENT.json` < `.env.ENVIRONMENT` < `.env` (never in CI) < environment variable < secret (input `secrets`).',
  'A required variable without a value, a value that does not fit its declaration, and a placeholder (`changeme`, `<…>`, `TODO`, `xxx`) stop a deploy to that environment;',
  'all of them are named at once, with the places where each may be set. Values are never printed.',
  'Keys of these files that nobody declared are not passed on, and are mentioned as a warning.',
  '',
]

/**
 * @param {string} name
 * @param {Node} node
 */
function section(name, node) {
  const rows = rowsBelow(name, node)
  const table = ['| key | value | default | what |', '| --- | --- | --- | --- |', ...rows.map(rowText), '']
  const first = [`## \`${name}\``, '', node.description ?? '', '']
  return rows.length > 0 ? [...first, ...table] : [...first, `Value: ${kinds(node)}.`, '']
}

/** @typedef {{ path: string, node: Node, required: boolean }} Row */

/**
 * Every key below a node, depth first.
 * @param {string} path
 * @param {Node} node
 * @returns {Row[]}
 */
function rowsBelow(path, node) {
  const rows = (node.anyOf ?? []).flatMap((one) => rowsBelow(path, one))
  if (node.items) rows.push(...rowsBelow(`${path}[]`, node.items))
  for (const [name, child] of Object.entries(node.properties ?? {})) {
    const full = `${path}.${name}`
    rows.push({ path: full, node: child, required: node.required?.includes(name) ?? false }, ...rowsBelow(full, child))
  }
  if (typeof node.additionalProperties === 'object') {
    const named = node.additionalProperties
    const full = `${path}.NAME`
    rows.push({ path: full, node: named, required: false }, ...rowsBelow(full, named))
  }
  return rows.filter((row, index) => rows.findIndex(({ path: other }) => other === row.path) === index)
}

/** @param {Row} row */
function rowText({ path, node, required }) {
  const standard = node.default === undefined ? '' : `\`${JSON.stringify(node.default)}\``
  return `| \`${path}\` | ${cell(kinds(node))} | ${required ? '**required**' : standard} | ${cell(node.description ?? '')} |`
}

/** What may be written, in words. @param {Node} node @returns {string} */
function kinds(node) {
  if (node.anyOf) return [...new Set(node.anyOf.map(kinds))].join(' or ')
  if (node.enum) return node.enum.map((word) => `\`${word}\``).join(', ')
  if (node.const !== undefined) return `\`${node.const}\``
  if (node.type === 'array') return node.items ? `list of ${kinds(node.items)}` : 'list'
  if (node.type === 'object') return 'mapping'
  const words = { string: 'text', boolean: 'true or false', integer: 'whole number', number: 'number' }
  const types = [node.type ?? []].flat().map((type) => words[/** @type {keyof typeof words} */ (type)] ?? type)
  return types.length > 0 ? types.join(' or ') : 'anything'
}

/** @param {string} text */
function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
