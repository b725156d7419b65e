import type { InputSpec } from './spec.ts'

/** What docker/metadata-action takes, under its names: a workflow that used it changes one line. */
export const metadataInputs = [
  {
    name: 'context',
    description: 'Where the commit is read from.',
    doors: ['metadata'],
    default: 'workflow',
    choices: ['workflow', 'git'],
  },
  {
    name: 'images',
    description:
      'Image names, one per line, as `name` or `name=NAME,enable=true|false`. None: tags come without a name.',
    doors: ['metadata'],
    list: true,
    commas: false,
  },
  {
    name: 'tags',
    description:
      'Tag rules, one per line, such as `type=semver,pattern={{version}}`. None: schedule, branch, tag and pull request.',
    doors: ['metadata'],
    list: true,
    commas: false,
  },
  {
    name: 'flavor',
    description: 'What holds for all tags: latest, prefix, suffix, highest.',
    doors: ['metadata'],
    list: true,
    commas: false,
  },
  { name: 'labels', description: 'Labels, one `name=value` per line.', doors: ['metadata'], list: true, commas: false },
  {
    name: 'annotations',
    description: 'Annotations, one `name=value` per line.',
    doors: ['metadata'],
    list: true,
    commas: false,
  },
  { name: 'sep-tags', description: 'Separator of the output `tags`. Default: a new line.', doors: ['metadata'] },
  { name: 'sep-labels', description: 'Separator of the output `labels`. Default: a new line.', doors: ['metadata'] },
  {
    name: 'sep-annotations',
    description: 'Separator of the output `annotations`. Default: a new line.',
    doors: ['metadata'],
  },
  {
    name: 'bake-target',
    description: 'Target name in the bake files.',
    doors: ['metadata'],
    default: 'docker-metadata-action',
  },
] as const satisfies readonly InputSpec[]
