import { expect, test } from 'vitest'
import { readReport } from '../../src/scan/trivy-report.ts'

/** The shape that Trivy 0.72 writes, cut down to one finding of each kind. */
const report = {
  SchemaVersion: 2,
  ArtifactName: 'r/app@sha256:…',
  Results: [
    {
      Target: 'r/app (debian 13)',
      Class: 'os-pkgs',
      Type: 'debian',
      Vulnerabilities: [
        {
          VulnerabilityID: 'CVE-2026-1',
          PkgName: 'libssl3',
          InstalledVersion: '3.0.1-1',
          FixedVersion: '3.0.2-1',
          Severity: 'CRITICAL',
          Title: 'openssl: overflow\nsecond line',
          PrimaryURL: 'https://avd.aquasec.com/nvd/cve-2026-1',
        },
      ],
    },
    {
      Target: 'Node.js',
      Class: 'lang-pkgs',
      Vulnerabilities: [
        {
          VulnerabilityID: 'GHSA-x',
          PkgName: 'a',
          InstalledVersion: '1.0.0',
          PkgPath: 'app/node_modules/a/package.json',
        },
      ],
    },
    {
      Target: 'app/Dockerfile',
      Class: 'config',
      Misconfigurations: [
        {
          ID: 'DS002',
          AVDID: 'AVD-DS-0002',
          Title: 'root user',
          Severity: 'HIGH',
          Status: 'FAIL',
          CauseMetadata: { StartLine: 4 },
        },
        { ID: 'DS005', Title: 'ADD', Severity: 'LOW', Status: 'PASS' },
      ],
    },
    {
      Target: '/app/.env',
      Class: 'secret',
      Secrets: [
        { RuleID: 'aws-access-key-id', Severity: 'CRITICAL', Title: 'AWS', StartLine: 2, Match: 'KEY=AKIACANARY' },
      ],
    },
  ],
}

test('each kind of finding, with its place', () => {
  const lines = readReport(report, 'app').map(({ kind, id, severity, path, line, package: name, fixed, title }) =>
    [kind, id, severity, path, line, name, fixed, title].join('|'),
  )
  expect(lines).toEqual([
    'vulnerability|CVE-2026-1|critical|debian|0|libssl3 3.0.1-1|3.0.2-1|openssl: overflow second line',
    'vulnerability|GHSA-x|unknown|app/node_modules/a/package.json|0|a 1.0.0||',
    'misconfiguration|DS002|high|app/Dockerfile|4|||root user',
    'secret|aws-access-key-id|critical|/app/.env|2|||AWS',
  ])
})

test('what was found is not kept', () => {
  expect(JSON.stringify(readReport(report, 'app'))).not.toContain('CANARY')
})

test.each([null, 'x', [], {}, { Results: 'x' }, { Results: [null, 1, { Vulnerabilities: {} }] }])(
  'nothing is read from %j',
  (other) => {
    expect(readReport(other, 'app')).toEqual([])
  },
)
