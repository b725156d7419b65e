import type { Row } from '../checkout.ts'

/** Each anchor doubles the one before: two to the power of thirty values, if somebody followed them all. */
const bomb = [
  'a0: &a0 [x, x]',
  ...Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`),
  '',
].join('\n')

/** A file that is not YAML, or not one configuration. */
export const file: readonly Row[] = [
  [
    'a tab as indentation',
    { config: 'app: shop\nscan:\n\ttrivy: off\n' },
    ['.github/deploy.yml:3:1: a tab; YAML is indented with spaces'],
  ],
  [
    'a list at the top',
    { config: '- app: shop\n' },
    ['.github/deploy.yml:1:1: expected a mapping with keys such as gates and images, found a list'],
  ],
  [
    'text at the top',
    { config: 'shop\n' },
    ['.github/deploy.yml:1:1: expected a mapping with keys such as gates and images, found text'],
  ],
  [
    'an unclosed list',
    { config: 'app: shop\ngates: { lint: [npm, run }\n' },
    [
      '.github/deploy.yml:2:26: not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ],
  [
    'a reference without quotes in braces',
    { config: 'app: shop\nscan: { fail-on: ${LEVEL} }\n', env: { LEVEL: 'high' } },
    ['.github/deploy.yml:2:19: inside { } and [ ], a reference needs quotes: "${NAME}"'],
  ],
  [
    'a wrong indentation',
    { config: 'scan:\n  trivy: off\n fail-on: high\n' },
    ['.github/deploy.yml:3:1: not YAML: All mapping items must start at the same column'],
  ],
  [
    'a second document',
    { config: 'app: shop\n---\napp: other\n' },
    ['.github/deploy.yml:2:1: a second YAML document; one file holds one configuration'],
  ],
  [
    'a doubled key',
    { config: 'app: shop\nscan: { trivy: off, trivy: auto }\napp: other\n' },
    [
      '.github/deploy.yml:2:21: this key stands here a second time',
      '.github/deploy.yml:3:1: this key stands here a second time',
    ],
  ],
  ['an unknown tag', { config: 'app: !env SHOP\n' }, ['.github/deploy.yml:1:6: the tag !env is not known here']],
  [
    'an alias without an anchor',
    { config: 'app: *name\n' },
    ['.github/deploy.yml:1:6: app: the alias *name has no anchor before it'],
  ],
  [
    'an alias bomb',
    { config: bomb },
    ['.github/deploy.yml:2:15: a10[1][0][1]: more than 10000 values; are aliases nested?'],
  ],
  [
    'an alias inside its own anchor',
    { config: 'gates: &all\n  lint: *all\n' },
    ['.github/deploy.yml:2:9: gates.lint.lint.lint: nested too deeply'],
  ],
  [
    'a merge key with text',
    { config: 'gates:\n  test: { <<: fast, run: npm test }\n' },
    ['.github/deploy.yml:2:15: gates.test: after << a mapping (or a list of mappings) is expected'],
  ],
  ['a key that is a list', { config: '? [a, b]\n: 1\n' }, ['.github/deploy.yml:1:3: a key must be plain text']],
  [
    'a key that reaches for the prototype',
    { config: '__proto__: { app: shop }\n' },
    ['.github/deploy.yml:1:1: a key must be plain text'],
  ],
  [
    'a file that is not UTF-8',
    { config: 'app: sh\uFFFDp\n' },
    ['.github/deploy.yml:1:8: not UTF-8 text; save the file as UTF-8'],
  ],
  ['UTF-16', { config: 'a\0p\0p\0:\0' }, ['.github/deploy.yml:1:2: not UTF-8 text; save the file as UTF-8']],
  [
    'a huge file',
    { config: `# ${'x'.repeat(1024 * 1024)}\n` },
    ['.github/deploy.yml: larger than 1 MiB; this is not a config file.'],
  ],
  [
    'nested beyond reason',
    { config: `app: ${'['.repeat(5000)}${']'.repeat(5000)}\n` },
    ['.github/deploy.yml: cannot be read as YAML: nested too deeply.'],
  ],
  [
    'nested too deeply',
    { config: `gates: { lint: { env: { A: ${'['.repeat(60)}${']'.repeat(60)} } } }\n` },
    ['.github/deploy.yml:1:75: gates.lint.env.A: nested too deeply'],
  ],
  [
    'a BOM and CRLF do not move the place',
    { config: '\uFEFFapp: shop\r\nscan:\r\n  trivi: off\r\n' },
    ['.github/deploy.yml:3:3: scan.trivi: unknown key; did you mean "trivy"?'],
  ],
]
