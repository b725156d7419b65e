import type { Row } from '../checkout.ts'

/** Values that are not what they should be. */
export const values: readonly Row[] = [
  [
    'an image that a target names and nobody builds',
    {
      config:
        'images: { app: r.io/app, worker: r.io/worker }\nenvironments:\n  staging: { target: { compose: { services: { web: apq, db: postgres } } } }\n',
    },
    [
      '.github/deploy.yml:3:52: environments.staging.target.compose.services.web: there is no image "apq"; did you mean "app"?',
      '.github/deploy.yml:3:61: environments.staging.target.compose.services.db: there is no image "postgres"; known: app, worker',
    ],
  ],
  [
    'a number where text is expected',
    { config: 'images:\n  app: { name: ghcr.io/acme/shop, context: 5 }\n' },
    ['.github/deploy.yml:2:44: images.app.context: expected text, found the number 5; put it in quotes'],
  ],
  [
    'a version that YAML reads as a number',
    { config: 'images:\n  app: { name: ghcr.io/acme/shop, build-args: { VERSION: 1.10 } }\n' },
    [
      '.github/deploy.yml:2:58: images.app.build-args.VERSION: 1.10 is read as the number 1.1; write "1.10" in quotes if it is text, else 1.1',
    ],
  ],
  [
    'an octal number',
    { config: 'environments:\n  staging: { keep: 010, target: { compose: {} } }\n' },
    [
      '.github/deploy.yml:2:20: environments.staging.keep: 010 is read as the number 10; write "010" in quotes if it is text, else 10',
    ],
  ],
  [
    'a YAML 1.1 boolean',
    { config: 'scan: { secrets: yes }\n' },
    ['.github/deploy.yml:1:18: scan.secrets: expected true or false, found "yes"; YAML reads that as text, write true'],
  ],
  [
    'a quoted boolean',
    { config: 'scan: { secrets: "true" }\n' },
    ['.github/deploy.yml:1:18: scan.secrets: expected true or false, found "true"'],
  ],
  [
    'an unknown word',
    { config: 'scan: { fail-on: hihg }\n' },
    [
      '.github/deploy.yml:1:18: scan.fail-on: expected one of low, medium, high, critical, never, found "hihg"; did you mean "high"?',
    ],
  ],
  [
    'an unknown word far from any other',
    { config: 'environments:\n  staging: { rollback: never, target: { compose: {} } }\n' },
    ['.github/deploy.yml:2:24: environments.staging.rollback: expected one of auto, manual, found "never"'],
  ],
  [
    'an empty mapping value',
    { config: 'app: shop\nscan:\n' },
    ['.github/deploy.yml:2:6: scan: expected a mapping, found nothing'],
  ],
  [
    'an empty command',
    { config: 'gates: { lint: "" }\n' },
    ['.github/deploy.yml:1:16: gates.lint: expected a command, found ""'],
  ],
  [
    'a list where a mapping is expected',
    { config: 'gates: [lint, test]\n' },
    ['.github/deploy.yml:1:8: gates: expected a mapping of gates, found a list'],
  ],
  [
    'a mapping where a list is expected',
    { config: 'images:\n  app: { name: ghcr.io/acme/shop, tags: { latest: true } }\n' },
    ['.github/deploy.yml:2:41: images.app.tags: expected a list, found a mapping'],
  ],
  [
    'a duration without a unit',
    { config: 'gates:\n  test: { run: npm test, timeout: 10 }\n' },
    [
      '.github/deploy.yml:2:35: gates.test.timeout: expected a duration such as 30s, 10m or 1h30m, found the number 10; write the unit, for example 10s',
    ],
  ],
  [
    'a duration in words',
    { config: 'gates:\n  test: { run: npm test, timeout: ten minutes }\n' },
    ['.github/deploy.yml:2:35: gates.test.timeout: expected a duration such as 30s, 10m or 1h30m, found "ten minutes"'],
  ],
  [
    'too many retries',
    { config: 'gates:\n  test: { run: npm test, retries: 50 }\n' },
    ['.github/deploy.yml:2:35: gates.test.retries: expected a whole number from 0 to 10, found the number 50'],
  ],
  [
    'a broken number of releases',
    { config: 'environments:\n  staging: { keep: 2.5, target: { compose: {} } }\n' },
    ['.github/deploy.yml:2:20: environments.staging.keep: expected a whole number from 1 to 100, found the number 2.5'],
  ],
  [
    'an image name in capitals',
    { config: 'images: { app: ghcr.io/Acme/Shop }\n' },
    [
      '.github/deploy.yml:1:16: images.app: "ghcr.io/Acme/Shop" is not an image reference: a repository name is lower-case',
    ],
  ],
  [
    'an image name with a tag',
    { config: 'images: { app: "ghcr.io/acme/shop:v1" }\n' },
    [
      '.github/deploy.yml:1:16: images.app: an image name without tag and digest is expected here; tags are made by the key "tags"',
    ],
  ],
  [
    'an image name with a digest that is none',
    { config: 'images: { app: "ghcr.io/acme/shop@sha256:12" }\n' },
    [
      '.github/deploy.yml:1:16: images.app: "ghcr.io/acme/shop@sha256:12" is not an image reference: after @ a digest sha256:… is expected',
    ],
  ],
  [
    'an unknown platform',
    { config: 'images:\n  app: { name: ghcr.io/acme/shop, platforms: [linux/amd64, linux/amd46] }\n' },
    [
      '.github/deploy.yml:2:60: images.app.platforms[1]: expected a platform such as linux/amd64, linux/arm64 or linux/arm/v7, found "linux/amd46"',
    ],
  ],
  [
    "an environment's name in capitals",
    { config: 'environments:\n  Staging: { target: { compose: {} } }\n' },
    [
      '.github/deploy.yml:2:3: environments.Staging: expected a name of lower-case letters, digits, - and _ (at most 63), found "Staging"',
    ],
  ],
  [
    'a URL without a scheme',
    { config: 'environments:\n  staging: { url: staging.example.com, target: { compose: {} } }\n' },
    [
      '.github/deploy.yml:2:19: environments.staging.url: expected a URL such as https://shop.example.com, found "staging.example.com"',
    ],
  ],
  [
    'a probe that is no path',
    {
      config:
        'environments:\n  staging: { url: https://a.example, checks: { health: health }, target: { compose: {} } }\n',
    },
    [
      '.github/deploy.yml:2:56: environments.staging.checks.health: expected a path such as /health, or a URL, found "health"',
    ],
  ],
  [
    "a probe's path without a URL",
    { config: 'environments:\n  staging: { checks: { ready: /ready }, target: { compose: {} } }\n' },
    [".github/deploy.yml:2:31: environments.staging.checks.ready: the path /ready needs the environment's url"],
  ],
  [
    'a window without a zone',
    { config: 'environments:\n  staging: { freeze: Fri 16:00 - Mon 07:00, target: { compose: {} } }\n' },
    [
      '.github/deploy.yml:2:22: environments.staging.freeze: "Fri 16:00 - Mon 07:00" is not a window; expected for example "Fri 16:00 - Mon 07:00 Europe/Berlin"',
    ],
  ],
  [
    'a window in an unknown zone',
    { config: 'environments:\n  staging: { freeze: Fri 16:00 - Mon 07:00 Europe/Berln, target: { compose: {} } }\n' },
    [
      '.github/deploy.yml:2:22: environments.staging.freeze: "Fri 16:00 - Mon 07:00 Europe/Berln" names an unknown time zone "Europe/Berln"',
    ],
  ],
  [
    'a window at an impossible time',
    { config: 'environments:\n  staging: { freeze: Fri 25:00 - Mon 07:00 UTC, target: { compose: {} } }\n' },
    ['.github/deploy.yml:2:22: environments.staging.freeze: "Fri 25:00 - Mon 07:00 UTC" has no such time: 25:00'],
  ],
  [
    'a date that does not exist',
    { config: 'scan:\n  ignore: [{ id: A, reason: b, until: 2026-02-30 }]\n' },
    ['.github/deploy.yml:2:39: scan.ignore[0].until: expected a date such as 2026-12-31, found "2026-02-30"'],
  ],
  [
    'a pattern that is no regular expression',
    { config: 'variables:\n  A: { pattern: "(" }\n' },
    ['.github/deploy.yml:2:17: variables.A.pattern: expected a regular expression, found "("'],
  ],
  [
    'an unknown type of a variable',
    { config: 'variables:\n  PORT: { type: integr }\n' },
    [
      '.github/deploy.yml:2:17: variables.PORT.type: expected one of string, number, integer, boolean, port, url, json, found "integr"; did you mean "integer"?',
    ],
  ],
  [
    "a variable's name with a hyphen",
    { config: 'variables: { LOG-LEVEL: info }\n' },
    [
      '.github/deploy.yml:1:14: variables.LOG-LEVEL: expected the name of an environment variable (letters, digits and _), found "LOG-LEVEL"',
    ],
  ],
  [
    'a secret with a value',
    { config: 'variables:\n  KEY: { secret: true, default: hunter2-hunter2 }\n' },
    ['.github/deploy.yml:2:8: variables.KEY: a secret must not have a value in a file'],
  ],
]
