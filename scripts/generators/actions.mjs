import { actions } from '../../src/actions.ts'
import { inputsOf } from '../../src/settings/inputs.ts'

/**
 * action.yml and the two-line shims of every action, and the table of their inputs and outputs.
 * @returns {Record<string, string>}
 */
export function generate() {
  const files = Object.entries(actions).flatMap(([name, door]) => filesOf(name, door))
  return { ...Object.fromEntries(files), 'docs/actions.md': page() }
}

/** @typedef {import('../../src/actions.ts').ActionDoor} ActionDoor */

/** The root's shims lie in dist/. @param {string} name @param {ActionDoor} door @returns {[string, string][]} */
function filesOf(name, door) {
  if (name === 'root') return [['action.yml', metadataOf(name, door)]]
  return [
    [`actions/${name}/action.yml`, metadataOf(name, door)],
    [`actions/${name}/index.js`, shim(name, 'main')],
    ...(door.post === false ? [] : [/** @type {[string, string]} */ ([`actions/${name}/post.js`, shim(name, 'post')])]),
  ]
}

/**
 * @param {string} name
 * @param {'main' | 'post'} phase
 */
function shim(name, phase) {
  return `import { main } from '../../dist/index.js'\nawait main('${name}', '${phase}')\n`
}

/** Inputs of the command line only are left out. @param {string} name */
function inputsFor(name) {
  return inputsOf(name).filter((input) => input.name !== 'ref')
}

/**
 * @param {string} name
 * @param {ActionDoor} door
 */
function metadataOf(name, { title, description, outputs, post }) {
  return [
    '# Generated from src/actions.ts and src/settings/inputs/table.ts by `npm run generate`.',
    `name: ${quote(title)}`,
    `description: ${quote(description)}`,
    'author: deploy-action',
    ...(name === 'root' ? ['branding:', '  icon: upload-cloud', '  color: green'] : []),
    'inputs:',
    ...inputsFor(name).flatMap((input) => [
      `  ${input.name}:`,
      `    description: ${quote(describe(input))}`,
      `    required: ${input.required ?? false}`,
      ...(isExpression(input.default) ? [`    default: ${quote(input.default)}`] : []),
    ]),
    'outputs:',
    ...Object.entries(outputs).flatMap(([key, text]) => [`  ${key}:`, `    description: ${quote(text)}`]),
    'runs:',
    '  using: node24',
    name === 'root' ? '  main: dist/main.js' : '  main: index.js',
    ...(post === false ? [] : [name === 'root' ? '  post: dist/post.js' : '  post: post.js']),
    '',
  ].join('\n')
}

/**
 * @param {import('../../src/settings/inputs/spec.ts').InputSpec} input
 * @param {boolean} withDefault
 */
function describe({ description, choices, list, default: standard }, withDefault = true) {
  return [
    description,
    ...(choices === undefined ? [] : [`${list ? 'Any' : 'One'} of: ${choices.join(', ')}.`]),
    ...(!withDefault || standard === undefined || isExpression(standard) ? [] : [`Default: \`${standard}\`.`]),
  ].join(' ')
}

/**
 * Only what the runner must evaluate is a default in action.yml. The runner hands over a default like a given value,
 * and a config file that was not asked for may be absent.
 * @param {string | undefined} standard
 * @returns {standard is string}
 */
function isExpression(standard) {
  return standard?.startsWith('${{') ?? false
}

/** @param {string} text */
function quote(text) {
  return `'${text.replaceAll("'", "''")}'`
}

function page() {
  return [
    '# Actions',
    '',
    'Generated from `src/actions.ts` and `src/settings/inputs/table.ts` by `npm run generate`.',
    '',
    ...Object.entries(actions).flatMap(([name, door]) => sectionOf(name, door)),
  ].join('\n')
}

/**
 * @param {string} name
 * @param {ActionDoor} door
 */
function sectionOf(name, { title, description, outputs }) {
  return [
    `## ${title}`,
    '',
    `\`uses: org/deploy-action${name === 'root' ? '' : `/actions/${name}`}@v1\` — ${description}.`,
    '',
    '| input | default | what |',
    '| --- | --- | --- |',
    ...inputsFor(name).map((input) => {
      const standard = input.default === undefined ? '' : `\`${input.default}\``
      return `| \`${input.name}\` | ${input.required ? '**required**' : standard} | ${cell(describe(input, false))} |`
    }),
    '',
    '| output | what |',
    '| --- | --- |',
    ...Object.entries(outputs).map(([key, text]) => `| \`${key}\` | ${cell(text)} |`),
    '',
  ]
}

/** @param {string} text */
function cell(text) {
  return text.replaceAll('|', '\\|')
}
