import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { partsOf } from '../../src/core/parts.ts'
import { makeDeploys } from '../../src/run/deploys.ts'
import { explain } from '../../src/settings/explain.ts'
import { loadTargets, targetSchemas } from '../../src/targets/index.ts'
import { event } from '../run/memory-target.ts'
import { load } from './checkout.ts'

const config = (targets: string, more = '') => `app: shop
images: { app: 127.0.0.1:1/shop }
environments:
  staging:
    url: https://shop.example.com
    checks: { health: /health }
    connection: { context: staging }
    targets:
${targets}${more}`
const ofBoth = config(`      - swarm: { stack: shop }
      - kustomize: { namespace: shop, path: k8s }
        name: cluster
        url: https://k8s.example.com
        checks: { ready: /ready }
`)
const problems = async (text: string) =>
  load({ config: text, targetSchemas }).then(
    () => [],
    ({ message, details }) => [message, ...details],
  )

describe('targets as a list', () => {
  test('each has what it says, and else what its environment says', async () => {
    const settings = await load({ config: ofBoth, targetSchemas })
    const parts = partsOf(settings.environments[0] as never)
    expect(
      parts.map(({ part, target, url, checks, connection }) => ({ part, target, url, checks, connection })),
    ).toEqual([
      {
        part: 'swarm',
        target: { kind: 'swarm', config: { stack: 'shop' } },
        url: 'https://shop.example.com',
        checks: { health: expect.objectContaining({ url: '/health' }), smoke: '' },
        connection: { way: 'context', context: 'staging' },
      },
      {
        part: 'cluster',
        target: { kind: 'kustomize', config: { namespace: 'shop', path: 'k8s' } },
        url: 'https://k8s.example.com',
        checks: { ready: expect.objectContaining({ url: '/ready' }), smoke: '' },
        connection: { way: 'context', context: 'staging' },
      },
    ])
    const shown = explain(settings).map(({ path, value, source }) => `${path} ${value} ${source.where}`)
    expect(shown.filter((line) => line.includes('kustomize.path'))).toEqual([
      'environments.staging.targets[1].kustomize.path "k8s" .github/deploy.yml:10:45',
    ])
  })

  test('Swarm and Kubernetes: each is a deploy of its own, one after the other; one by its name', async () => {
    const settings = await load({ config: ofBoth, targetSchemas })
    const targets = await loadTargets(['swarm', 'kustomize'])
    const deploys = (name: string) =>
      makeDeploys({ settings, event, environments: [name], targets, override: '', now: '' }, { images: {} }).map(
        ({ target, input }) => `${target.subject(input)}, ${target.log(input).destination}`,
      )
    expect(deploys('staging')).toEqual([
      'Swarm stack shop, swarm/shop',
      expect.stringMatching(/^Kubernetes .*shop.*, kubernetes\//),
    ])
    expect(deploys('staging/cluster')).toHaveLength(1)
    expect(() => deploys('staging/kustomize')).toThrow('staging has no target "kustomize"')
  })

  const wrong: [string, string, RegExp][] = [
    ['none', config('      []\n'), /expected a list of targets/],
    [
      'two kinds in one',
      config('      - { swarm: {}, compose: {} }\n'),
      /expected exactly one target .*, found compose and swarm/,
    ],
    ['one name twice', config('      - swarm: {}\n      - swarm: { stack: other }\n'), /two targets are called swarm/],
    ['target and targets', config('      - swarm: {}\n', '    target: { compose: {} }\n'), /has target and targets/],
    ['a misspelt kind', config('      - swarn: {}\n'), /swarn.*swarm/],
  ]
  test.each(wrong)('%s', async (_name, text, message) => {
    expect((await problems(text)).join('\n')).toMatch(message)
  })

  test('the worked example is a good config', async () => {
    const text = readFileSync('examples/swarm-to-kubernetes/.github/deploy.yml', 'utf8')
    const settings = await load({ config: text, targetSchemas })
    expect(settings.environments.map(({ id, beside = [] }) => [id, beside.length])).toEqual([
      ['staging', 1],
      ['production', 0],
    ])
  })
})
