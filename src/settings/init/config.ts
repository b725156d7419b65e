import type { SuggestedGate } from '../detect/gates.ts'
import type { Template } from './template.ts'

/** The text of `.github/deploy.yml`. What was not found stands there as a comment to fill in. */
export function configText({ detected, defaultBranch }: Template): string {
  const { app, gates, image, files, compose } = detected
  const built = files.has('.')
  // What needs a database needs a service, which a person writes.
  const known = gates.filter(({ value }) => value.provided === undefined)
  return [
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/org/deploy-action/v1/schema/deploy.schema.json',
    `app: ${app?.value ?? 'app'}`,
    '',
    ...(known.length === 0
      ? ['# gates:', '#   test: make test']
      : ['gates:', ...known.flatMap(({ value }) => gateLines(value))]),
    '',
    ...(built
      ? [
          'images:',
          '  app:',
          `    name: ${image?.value ?? 'ghcr.io/owner/name # change it: the registry and repository to push to'}`,
          '    platforms: [linux/amd64]',
        ]
      : ['# images:', '#   app: ghcr.io/acme/shop']),
    '',
    'scan:',
    '  fail-on: high',
    '',
    ...(compose === undefined || !built
      ? [
          '# environments:',
          '#   staging:',
          `#     when: { branch: ${scalar(defaultBranch)} }`,
          '#     target: { compose: { file: compose.yaml } }',
        ]
      : environments(compose.value, defaultBranch)),
    '',
  ].join('\n')
}

function environments(compose: string, branch: string): string[] {
  return [
    'environments:',
    '  staging:',
    `    when: { branch: ${scalar(branch)} }`,
    `    target: { compose: { file: ${compose} } }`,
    '    # url: https://staging.example.com',
    '    # checks: { health: /health, ready: /ready }',
    '',
    '  production:',
    '    when: { tag: v* }',
    '    after: staging # the same digest must have run there',
    `    target: { compose: { file: ${compose} } }`,
    '    # url: https://example.com',
    '    # checks: { health: /health, ready: /ready }',
  ]
}

/** Plain where YAML reads it back as the same text, else in double quotes (JSON's are YAML's). */
export function scalar(text: string): string {
  const plain =
    /^[A-Za-z][A-Za-z0-9 _./&-]*$/.test(text) &&
    !/^(true|false|null|yes|no|on|off)$/i.test(text) &&
    text === text.trim()
  return plain ? text : JSON.stringify(text)
}

/** The short form, or the long one where its command leaves reports. */
function gateLines({ id, run, reports, check }: SuggestedGate): string[] {
  if (check !== undefined && 'files' in check)
    return [`  ${id}: { ${check.look}: [${check.files.map(scalar).join(', ')}] }`]
  const kinds = Object.entries(reports)
  if (kinds.length === 0) return [`  ${id}: ${scalar(run)}`]
  const lines = kinds.map(([kind, files]) => `      ${kind}: ${files.map(scalar).join(', ')}`)
  return [`  ${id}:`, `    run: ${scalar(run)}`, '    reports:', ...lines]
}
