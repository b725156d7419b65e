import { actions } from '../../src/actions.ts'

/**
 * action.yml and the two-line shims of every action, and the table of their inputs and outputs.
 * @returns {Record<string, string>}
 */
export function generate() {
  const files = Object.entries(actions).flatMap(([name, door]) => filesOf(name, door))
  return { ...Object.fromEntries(files), 'docs/actions.md': page() }
}

/** @typedef {import('../../src/actions.ts').ActionDoor} ActionDoor */

/**
 * @param {string} name
 * @param {ActionDoor} door
 * @returns {[string, string][]}
 */
function filesOf(name, door) {
  const folder = name === 'pipeline' ? 'actions/pipeline' : `actions/${name}`
  const metadata = name === 'pipeline' ? 'action.yml' : `${folder}/action.yml`
  const place = name === 'pipeline' ? `${folder}/` : ''
  return [
    [metadata, metadataOf(door, place)],
    [`${folder}/main.js`, shim(name, 'main')],
    [`${folder}/post.js`, shim(name, 'post')],
  ]
}

/**
 * @param {string} name
 * @param {'main' | 'post'} phase
 */
function shim(name, phase) {
  return `import { main } from '../../dist/index.js'\nawait main('${name}', '${phase}')\n`
}

/**
 * @param {ActionDoor} door
 * @param {string} place
 */
function metadataOf({ title, description, inputs, outputs }, place) {
  return [
    '# Generated from src/actions.ts by `npm run generate`.',
    `name: ${quote(title)}`,
    `description: ${quote(description)}`,
    'author: deploy-action',
    ...(place === '' ? [] : ['branding:', '  icon: upload-cloud', '  color: green']),
    'inputs:',
    ...Object.entries(inputs).flatMap(([name, input]) => [
      `  ${name}:`,
      `    description: ${quote(input.description)}`,
      `    required: ${input.required ?? false}`,
      ...(input.default === undefined ? [] : [`    default: ${quote(input.default)}`]),
    ]),
    'outputs:',
    ...Object.entries(outputs).flatMap(([name, text]) => [`  ${name}:`, `    description: ${quote(text)}`]),
    'runs:',
    '  using: node24',
    `  main: ${place}main.js`,
    `  post: ${place}post.js`,
    '',
  ].join('\n')
}

/** @param {string} text */
function quote(text) {
  return `'${text.replaceAll("'", "''")}'`
}

function page() {
  return [
    '# Actions',
    '',
    'Generated from `src/actions.ts` by `npm run generate`.',
    '',
    ...Object.entries(actions).flatMap(([name, door]) => sectionOf(name, door)),
  ].join('\n')
}

/**
 * @param {string} name
 * @param {ActionDoor} door
 */
function sectionOf(name, { title, description, inputs, outputs }) {
  return [
    `## ${title}`,
    '',
    `\`uses: org/deploy-action${name === 'pipeline' ? '' : `/actions/${name}`}@v1\` — ${description}.`,
    '',
    '| input | default | what |',
    '| --- | --- | --- |',
    ...Object.entries(inputs).map(([key, input]) => {
      const standard = input.default === undefined ? '' : `\`${input.default}\``
      return `| \`${key}\` | ${input.required ? '**required**' : standard} | ${cell(input.description)} |`
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
