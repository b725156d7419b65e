import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/core/failure.ts'
import { decide } from '../../src/scan/policy.ts'
import { readVex } from '../../src/scan/vex.ts'
import { scanSettings as policy } from '../fakes/given.ts'
import { finding, now } from './sample.ts'

describe('VEX', () => {
  const open = (statement: object) =>
    JSON.stringify({
      '@context': 'https://openvex.dev/ns/v0.2.0',
      statements: [{ vulnerability: { name: 'CVE-2026-1' }, ...statement }],
    })
  const cyclone = (state: string, ref: string) =>
    JSON.stringify({
      bomFormat: 'CycloneDX',
      vulnerabilities: [
        { id: 'CVE-2026-1', analysis: { state, justification: 'code_not_reachable' }, affects: [{ ref }] },
      ],
    })
  const image = { '@id': 'pkg:oci/shop', subcomponents: [{ '@id': 'pkg:deb/debian/openssl' }] }
  const cases: [string, string, 'ignored' | 'failing'][] = [
    ['not affected', open({ status: 'not_affected', justification: 'vulnerable_code_not_present' }), 'ignored'],
    ['affected', open({ status: 'affected' }), 'failing'],
    ['still looked into', open({ status: 'under_investigation' }), 'failing'],
    [
      'that package, whatever the qualifiers',
      open({ status: 'fixed', products: [{ '@id': 'pkg:deb/debian/openssl@3.0.1' }] }),
      'ignored',
    ],
    ['another version', open({ status: 'fixed', products: [{ '@id': 'pkg:deb/debian/openssl@2' }] }), 'failing'],
    ['a package in the product', open({ status: 'not_affected', products: [image] }), 'ignored'],
    ['another package', open({ status: 'not_affected', products: [{ '@id': 'pkg:npm/openssl' }] }), 'failing'],
    [
      'a product that cannot be told',
      open({ status: 'not_affected', products: [{ '@id': 'https://acme/x' }] }),
      'failing',
    ],
    [
      'an alias',
      open({ status: 'not_affected', vulnerability: { name: 'GHSA-1', aliases: ['cve-2026-1'] } }),
      'ignored',
    ],
    ['CycloneDX', cyclone('not_affected', 'urn:cdx:1/1#pkg:deb/debian/openssl@3.0.1'), 'ignored'],
    ['CycloneDX, a false alarm', cyclone('false_positive', 'pkg:deb/debian/openssl'), 'ignored'],
    ['CycloneDX, exploitable', cyclone('exploitable', 'pkg:deb/debian/openssl'), 'failing'],
  ]
  test.each(cases)('%s', (_, document, where) => {
    const decision = decide([finding()], policy, { now, vex: readVex(document, 'v.json') })
    expect(decision[where]).toHaveLength(1)
  })

  describe('CSAF', () => {
    const purl = 'pkg:deb/debian/openssl@3.0.1'
    const helper = (of: string) => ({ product_identification_helper: { purl: of } })
    const tree = {
      branches: [
        {
          category: 'vendor',
          branches: [
            { category: 'product_version', product: { product_id: 'P1', name: 'openssl', ...helper(purl) } },
            {
              category: 'product_version',
              product: { product_id: 'P2', name: 'other', ...helper('pkg:npm/openssl@3') },
            },
          ],
        },
      ],
      full_product_names: [
        { product_id: 'P3', name: 'shop' },
        { product_id: 'P4', name: 'shop', ...helper('pkg:oci/shop') },
      ],
      relationships: [
        {
          category: 'default_component_of',
          product_reference: 'P1',
          relates_to_product_reference: 'P3',
          full_product_name: { product_id: 'P3:P1', name: 'openssl in shop' },
        },
      ],
    }
    const csaf = (vulnerability: object, category = 'csaf_vex') =>
      JSON.stringify({
        document: { category, csaf_version: '2.0' },
        product_tree: tree,
        vulnerabilities: [{ cve: 'CVE-2026-1', ...vulnerability }],
      })
    const status = (name: string, ...products: string[]) => ({ product_status: { [name]: products } })

    test.each<[string, object, 'ignored' | 'failing']>([
      ['not affected', status('known_not_affected', 'P1'), 'ignored'],
      ['fixed', status('fixed', 'P2', 'P1'), 'ignored'],
      ['fixed first', status('first_fixed', 'P1'), 'ignored'],
      ['as a component of a product', status('known_not_affected', 'P3:P1'), 'ignored'],
      ['the whole image', status('known_not_affected', 'P4'), 'ignored'],
      ['affected', status('known_affected', 'P1'), 'failing'],
      ['looked into', status('under_investigation', 'P1'), 'failing'],
      ['another package', status('known_not_affected', 'P2'), 'failing'],
      ['a product that cannot be told', status('known_not_affected', 'P3', 'none'), 'failing'],
      [
        'by another id',
        { cve: undefined, ids: [{ system_name: 'x', text: 'cve-2026-1' }], ...status('fixed', 'P1') },
        'ignored',
      ],
      ['another vulnerability', { cve: 'CVE-2026-2', ...status('fixed', 'P1') }, 'failing'],
      ['parts of another form', { product_status: { fixed: 'P1', known_not_affected: [null, 7, {}] } }, 'failing'],
    ])('%s', (_, vulnerability, where) => {
      expect(decide([finding()], policy, { now, vex: readVex(csaf(vulnerability), 'v.json') })[where]).toHaveLength(1)
    })

    test.each([
      [
        'a flag',
        { flags: [{ label: 'vulnerable_code_not_present', product_ids: ['P1'] }] },
        'vulnerable code not present',
      ],
      [
        'an impact',
        { threats: [{ category: 'impact', details: 'never\ncalled', product_ids: ['P1'] }] },
        'never called',
      ],
      [
        'a flag of another product',
        { flags: [{ label: 'component_not_present', product_ids: ['P2'] }] },
        'known not affected',
      ],
    ])('why: %s', (_, more, why) => {
      const vex = readVex(csaf({ ...status('known_not_affected', 'P1'), ...more }), 'v.json')
      expect(decide([finding()], policy, { now, vex }).ignored[0]?.why).toBe(why)
    })

    test('an advisory is no VEX', () => {
      expect(() => readVex(csaf({}, 'csaf_security_advisory'), 'v.json')).toThrow('nor CSAF VEX')
    })
  })

  test('what is suppressed is kept with its reason', () => {
    const vex = readVex(open({ status: 'not_affected', justification: 'vulnerable_code_not_present' }), 'v')
    expect(decide([finding()], policy, { now, vex }).ignored[0]).toMatchObject({
      by: 'vex',
      why: 'vulnerable code not present',
    })
  })

  test.each(['x', '{}', '{"bomFormat":"SPDX"}'])('%j is no VEX document', (content) => {
    expect(() => readVex(content, 'v.json')).toThrow(Failure)
  })
})
