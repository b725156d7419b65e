import type { Row } from '../checkout.ts'

const app = [
  'variables:',
  '  PORT: { type: port, required: true }',
  '  LEVEL: { one-of: [debug, info] }',
  'secrets: [KEY]',
  'environments:',
  '  staging: { target: { compose: {} } }',
  '',
].join('\n')

/** What the environment, the inputs and the files beside the config give. */
export const given: readonly Row[] = [
  [
    'every variable that is not set',
    {
      config: 'app: ${APP}\nenvironments:\n  staging: { url: "https://${HOST}/${PATH_}", target: { compose: {} } }\n',
      env: { HOST: '' },
    },
    [
      '.github/deploy.yml:1:6: app: the environment variable APP is not set',
      '.github/deploy.yml:3:19: environments.staging.url: the environment variable HOST is not set',
      '.github/deploy.yml:3:19: environments.staging.url: the environment variable PATH_ is not set',
    ],
  ],
  [
    'a reference that is none',
    { config: 'app: ${1APP}\n' },
    [
      '.github/deploy.yml:1:6: app: "${1APP}" is not a reference; expected ${NAME} or ${NAME:-default}, or $${ for the text itself',
    ],
  ],
  [
    'an unclosed reference',
    { config: 'app: ${APP\n' },
    [
      '.github/deploy.yml:1:6: app: "${" is not a reference; expected ${NAME} or ${NAME:-default}, or $${ for the text itself',
    ],
  ],
  [
    'a GitHub expression',
    { config: 'app: ${{ github.repository }}\n' },
    [
      '.github/deploy.yml:1:6: app: GitHub expressions are not evaluated in this file; pass the value as env of the step and write ${NAME}',
    ],
  ],
  [
    'a wrong value from the environment is not shown',
    { config: 'environments:\n  staging: { url: "${URL}", target: { compose: {} } }\n', env: { URL: 'hunter2' } },
    [
      '.github/deploy.yml:2:19: environments.staging.url: expected a URL such as https://shop.example.com, found what ${URL} stands for',
    ],
  ],
  [
    "a wrong value from the environment is not shown by a parser's sentence either",
    { config: 'images: { app: "${IMAGE}" }\n', env: { IMAGE: 'Hunter2' } },
    [
      '.github/deploy.yml:1:16: images.app: expected an image name such as ghcr.io/acme/shop, found what ${IMAGE} stands for',
    ],
  ],
  [
    'a secret in the config by reference',
    {
      config: 'secrets: [KEY]\nenvironments:\n  staging: { url: "https://${KEY}", target: { compose: {} } }\n',
      env: { KEY: 'hunter2' },
    },
    [
      '.github/deploy.yml:3:19: environments.staging.url: KEY is a secret and must not be put into the config; it reaches the application by itself',
    ],
  ],
  [
    'a config file that is not there',
    { env: { INPUT_CONFIG: 'deploy.yml' } },
    ['There is no config file deploy.yml (from input config).'],
  ],
  ['a config file that cannot be read', { broken: true }, ['.github/deploy.yml: cannot be read: EIO: i/o error, read']],
  [
    'no name for the image',
    { config: 'images: { app: { context: . } }\n', repository: '' },
    [
      '.github/deploy.yml:1:16: images.app: has no name, and none could be detected (no GITHUB_REPOSITORY, no git remote of a known forge)',
    ],
  ],
  [
    'an environment that does not exist',
    { config: 'environments:\n  staging: { target: { compose: {} } }\n', env: { INPUT_ENVIRONMENT: 'stagng' } },
    ['environment: there is no "stagng"; did you mean "staging"? (from input environment)'],
  ],
  [
    'an environment without a config file',
    { env: { INPUT_ENVIRONMENT: 'staging' } },
    ['environment: there is no "staging"; the config has none (from input environment)'],
  ],
  [
    'a misspelt input',
    { env: { INPUT_ENVIROMENT: 'staging' } },
    ['input enviroment: unknown input; did you mean "environment"?'],
  ],
  [
    'an unknown stage',
    { env: { INPUT_STAGES: 'quality, biuld' } },
    [
      'stages: expected a list of quality, metadata, build, merge, scan, verify, deploy, found "biuld"; did you mean "build"? (from input stages)',
    ],
  ],
  [
    'a wrong input',
    { env: { 'INPUT_FAIL-ON': 'hgh' } },
    [
      'fail-on: expected one of low, medium, high, critical, never, found "hgh"; did you mean "high"? (from input fail-on)',
    ],
  ],
  [
    'an input that is no image name',
    { env: { INPUT_IMAGE: 'ghcr.io/Acme/Shop' } },
    [
      'images.app.name: "ghcr.io/Acme/Shop" is not an image reference: a repository name is lower-case (from input image)',
    ],
  ],
  [
    'an input that could mean several images',
    { config: 'images: { api: ghcr.io/a/api, web: ghcr.io/a/web }\n', env: { INPUT_IMAGE: 'ghcr.io/a/b' } },
    ['input image: the config has several images (api, web); name them there.'],
  ],
  [
    'an unknown option',
    { flags: { enviroment: 'staging' } },
    ['--enviroment: unknown option; did you mean "environment"?'],
  ],
  [
    'a wrong platform by option',
    { door: 'build', flags: { platforms: 'linux/amd64,linux/x86' } },
    [
      'images.app.platforms[1]: expected a platform such as linux/amd64, linux/arm64 or linux/arm/v7, found "linux/x86" (from --platforms)',
    ],
  ],
  [
    'a build argument without a value',
    { door: 'build', flags: { 'build-args': 'A=1\nB' } },
    ['build-args: expected NAME=VALUE lines, found "B" (from --build-args)'],
  ],
  [
    'a variable nobody gave',
    { config: app, env: { INPUT_ENVIRONMENT: 'staging' } },
    [
      'PORT: the variable has no value for staging; it may be set in config/staging.json, .env.staging, the environment',
      'KEY: the secret has no value for staging; it may be set in the input "secrets", the environment',
    ],
  ],
  [
    'values of the wrong type',
    { config: app, env: { INPUT_ENVIRONMENT: 'staging', PORT: '99999', LEVEL: 'loud', KEY: 'changeme' } },
    [
      'PORT: is not a port (1 to 65535) (from environment variable PORT)',
      'LEVEL: is not one of debug, info (from environment variable LEVEL)',
      'KEY: still holds a placeholder (from environment variable KEY)',
    ],
  ],
  [
    'a secret in a committed file',
    { config: app, tree: { 'config/staging.json': '{\n  "KEY": "hunter2-hunter2"\n}' } },
    ['config/staging.json:2: KEY: is a secret and must not stand in this file'],
  ],
  [
    'a committed value of the wrong type',
    { config: app, tree: { 'config/staging.json': '{\n  "LEVEL": "info",\n  "PORT": "http"\n}' } },
    ['config/staging.json:3: PORT: is not a port (1 to 65535)'],
  ],
  [
    'a committed file that is not JSON',
    { config: app, tree: { 'config/staging.json': '{ "PORT": 80, }' } },
    ['config/staging.json:1:15: not JSON'],
  ],
  [
    'a committed file with a list',
    { config: app, tree: { 'config/staging.json': '[]' } },
    ['config/staging.json: expected an object of variables'],
  ],
  [
    'a .env file with a line that is none',
    { config: app, ci: false, tree: { '.env': 'PORT=80\nLEVEL info\n' } },
    ['.env:2: expected NAME=value'],
  ],
]
