import type { Finding } from '../../src/scan/finding.ts'

/** The moment at which the tests judge: milliseconds since the epoch. */
export const now = Date.parse('2026-06-15T12:00:00Z')

/** A hole in a package, with whatever a test changes. */
export function finding(change: Partial<Finding> = {}): Finding {
  return {
    tool: 'trivy',
    link: '',
    purl: 'pkg:deb/debian/openssl@3.0.1?arch=amd64',
    fingerprint: '',
    kind: 'vulnerability',
    id: 'CVE-2026-1',
    severity: 'high',
    path: 'usr/lib/libssl.so',
    line: 0,
    package: 'openssl 3.0.1',
    fixed: '3.0.2',
    title: 'overflow',
    subject: 'app',
    ...change,
  }
}
