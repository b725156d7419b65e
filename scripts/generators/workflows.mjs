import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

/**
 * The tables of what callable workflows take and give.
 * @param {string} root
 * @returns {Record<string, string>}
 */
export function generate(root) {
  const folder = path.join(root, '.github/workflows')
  const sections = readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .flatMap((name) => sectionOf(name, readFileSync(path.join(folder, name), 'utf8')))
  const head = ['# Callable workflows', '', 'Generated from `.github/workflows` by `npm run generate`.', '']
  return { 'docs/callable-workflows.md': [...head, ...sections].join('\n') }
}

/** @typedef {{ description: string, default?: unknown, required?: boolean }} Parameter */
/** @typedef {{ inputs?: Record<string, Parameter>, secrets?: Record<string, Parameter>, outputs?: Record<string, Parameter> }} Call */

/**
 * @param {string} file
 * @param {string} text
 * @returns {string[]}
 */
function sectionOf(file, text) {
  const { name, on, jobs } = parse(text)
  const call = /** @type {Call | undefined} */ (on?.workflow_call)
  if (call === undefined) return []
  const intro = [...text.matchAll(/^# (.*)$/gm)].map(([, line = '']) => line)
  const rights = rightsOf(jobs)
  return [
    `## ${name}`,
    '',
    `\`uses: org/deploy-action/.github/workflows/${file}@v1\``,
    '',
    ...intro,
    '',
    `The job that calls it grants: ${rights.map((right) => `\`${right}\``).join(', ')}.`,
    '',
    '| input | default | what |',
    '| --- | --- | --- |',
    ...Object.entries(call.inputs ?? {}).map(
      ([key, { description, required, ...rest }]) =>
        `| \`${key}\` | ${required ? '**required**' : preset(rest.default)} | ${cell(description)} |`,
    ),
    '',
    ...table('secret', call.secrets),
    ...table('output', call.outputs),
  ]
}

/**
 * @param {string} title
 * @param {Record<string, Parameter> | undefined} entries
 */
function table(title, entries = {}) {
  if (Object.keys(entries).length === 0) return []
  const rows = Object.entries(entries).map(([key, { description }]) => `| \`${key}\` | ${cell(description)} |`)
  return [`| ${title} | what |`, '| --- | --- |', ...rows, '']
}

/** The highest level of each scope that a job asks for. @param {Record<string, { permissions?: Record<string, string> }>} jobs */
function rightsOf(jobs) {
  /** @type {Record<string, string>} */
  const rights = {}
  for (const { permissions = {} } of Object.values(jobs))
    for (const [scope, level] of Object.entries(permissions)) if (rights[scope] !== 'write') rights[scope] = level
  return Object.entries(rights).map(([scope, level]) => `${scope}: ${level}`)
}

/** @param {unknown} value */
function preset(value) {
  return value === '' || value === undefined ? '' : `\`${value}\``
}

/** @param {string} text */
function cell(text) {
  return text.replaceAll('|', '\\|')
}
