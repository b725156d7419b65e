import type { Row } from '../checkout.ts'

/** Unknown, missing and contradicting keys. */
export const keys: readonly Row[] = [
  [
    'an unknown key at the top',
    { config: 'image: ghcr.io/acme/shop\n' },
    ['.github/deploy.yml:1:1: image: unknown key; did you mean "images"?'],
  ],
  [
    'an unknown key far from any other',
    { config: 'gates:\n  test: { run: npm test, colour: red }\n' },
    [
      '.github/deploy.yml:2:26: gates.test.colour: unknown key; known here: run, variables, openapi, migrate, dockerfile, directory, env, needs, timeout, retries, advisory, when, services, weight, reports, limits',
    ],
  ],
  [
    'an unknown key with two letters swapped',
    { config: 'gates:\n  test: { run: npm test, timeuot: 5m }\n' },
    ['.github/deploy.yml:2:26: gates.test.timeuot: unknown key; did you mean "timeout"?'],
  ],
  [
    'a camelCase key',
    { config: 'scan: { failOn: high }\n' },
    ['.github/deploy.yml:1:9: scan.failOn: unknown key; did you mean "fail-on"?'],
  ],
  [
    'an unknown target',
    { config: 'environments:\n  staging:\n    target: { compos: {} }\n' },
    ['.github/deploy.yml:3:15: environments.staging.target.compos: unknown key; did you mean "compose"?'],
  ],
  [
    'two targets',
    { config: 'environments:\n  staging:\n    target: { compose: {}, swarm: {} }\n' },
    ['.github/deploy.yml:3:28: environments.staging.target.swarm: unknown key; known here: compose'],
  ],
  [
    'an unknown key of a target',
    { config: 'environments:\n  staging:\n    target: { compose: { files: compose.yaml } }\n' },
    ['.github/deploy.yml:3:26: environments.staging.target.compose.files: unknown key; did you mean "file"?'],
  ],
  [
    'no target and no Compose file',
    { config: 'environments:\n  staging:\n    when: { branch: main }\n' },
    ['.github/deploy.yml:3:5: environments.staging: has no target, and there is no Compose file to take for one'],
  ],
  [
    'a missing key',
    { config: 'gates:\n  test: { timeout: 5m }\n' },
    ['.github/deploy.yml:2:9: gates.test: expected one of run, migrate, variables, openapi, dockerfile, found none'],
  ],
  [
    'an exception without a reason',
    { config: 'scan:\n  ignore:\n    - id: CVE-2026-1\n' },
    ['.github/deploy.yml:2:3: scan.ignore[0].reason: missing; expected a reason'],
  ],
  [
    'a gate that needs an unknown one',
    { config: 'gates:\n  lint: npm run lint\n  test: { run: npm test, needs: [lnt] }\n' },
    ['.github/deploy.yml:3:33: gates.test.needs: there is no gate "lnt"; did you mean "lint"?'],
  ],
  [
    'gates in a circle',
    { config: 'gates:\n  a: { run: a, needs: b }\n  b: { run: b, needs: a }\n' },
    [
      '.github/deploy.yml:2:23: gates.a.needs: goes round in a circle: a → b → a',
      '.github/deploy.yml:3:23: gates.b.needs: goes round in a circle: b → a → b',
    ],
  ],
  [
    'an environment after itself',
    { config: 'environments:\n  staging: { after: staging, target: { compose: {} } }\n' },
    ['.github/deploy.yml:2:21: environments.staging.after: goes round in a circle: staging → staging'],
  ],
  [
    'an environment after an unknown one',
    {
      config:
        'environments:\n  production: { after: stagng, target: { compose: {} } }\n  staging: { target: { compose: {} } }\n',
    },
    [
      '.github/deploy.yml:2:24: environments.production.after: there is no environment "stagng"; did you mean "staging"?',
    ],
  ],
  [
    'a place to tell of two kinds, one of none, a key where none is checked, an unknown moment, an unknown environment',
    {
      config:
        'environments: { staging: { target: { compose: {} } } }\nnotify:\n  a: { slack: A, teams: B }\n  b: { on: failed }\n  c: { slack: A, key: K }\n  d: { slack: A, on: faild }\n  e: { slack: A, environments: stagng }\n',
    },
    [
      '.github/deploy.yml:3:6: notify.a: expected exactly one of slack, teams, webhook, found slack and teams',
      '.github/deploy.yml:4:6: notify.b: expected exactly one of slack, teams, webhook, found none',
      '.github/deploy.yml:5:6: notify.c: a key belongs to a webhook; Slack and Teams check no signature',
      '.github/deploy.yml:6:22: notify.d.on: expected one of started, succeeded, failed, rolled-back, found "faild"; did you mean "failed"?',
      '.github/deploy.yml:7:32: notify.e.environments: there is no environment "stagng"; did you mean "staging"?',
    ],
  ],
]
