import { z } from 'zod'
import { configSchema } from '../../src/settings/schema.ts'
import { targetSchemas } from '../../src/targets/index.ts'

/**
 * The published schema of the config file, and its table in the docs.
 * @returns {Promise<Record<string, string>>}
 */
export async function generate() {
  // What a person writes, before it is parsed: `10m`, not milliseconds.
  const schema = z.toJSONSchema(configSchema(await targetSchemas()), { io: 'input', unrepresentable: 'any' })
  const published = {
    $schema: schema.$schema,
    title: '.github/deploy.yml',
    description: 'Configuration of deploy-action.',
    ...schema,
  }
  return {
    'schema/deploy.schema.json': `${JSON.stringify(published, null, 2)}\n`,
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
    ...sections.flat(),
  ].join('\n')
}

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
