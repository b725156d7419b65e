import { expect, test } from 'vitest'
import { checkDockerfile } from '../../src/scan/hardening/dockerfile.ts'
import { checkManifests } from '../../src/scan/hardening/kubernetes.ts'
import { readManifests } from '../../src/scan/hardening/manifest.ts'

const pinned = `FROM a@sha256:${'0'.repeat(64)}\n`

test.each([
  ['a base by tag', 'FROM node:24\n', ['DA-D001:1']],
  ['a base by digest', pinned, []],
  ['an own stage, scratch, an argument', `${pinned.trim()} AS build\nFROM build\nFROM scratch\nFROM $BASE\n`, []],
  ['a base with a platform', 'FROM --platform=linux/amd64 node:24\n', ['DA-D001:1']],
  ['a download', `${pinned}ADD https://x/y /y\n`, ['DA-D002:2']],
  ['a download that is checked', `${pinned}ADD --checksum=sha256:aa https://x/y /y\n`, []],
  ['a shell before the program', `${pinned}ENTRYPOINT npm start\n`, ['DA-D003:2']],
  ['no shell', `${pinned}ENTRYPOINT ["npm", "start"]\nCMD exec node a.js\n`, []],
  ['continued lines and comments', `${pinned}RUN a \\\n # b\n  c\nCMD node \\\n  a.js\n`, ['DA-D003:5']],
  ['a heredoc', `${pinned}RUN <<EOT\nCMD x\nADD https://x y\nEOT\nCMD ["x"]\n`, []],
])('Dockerfile: %s', (_, text, wanted) => {
  expect(checkDockerfile({ path: 'Dockerfile', text }).map(({ id, line }) => `${id}:${line}`)).toEqual(wanted)
})

const good = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 2
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: web
          ports: [{ containerPort: 80 }]
          readinessProbe: { httpGet: { port: 80 } }
          livenessProbe: { httpGet: { port: 80 } }
          lifecycle: { preStop: { sleep: { seconds: 5 } } }
`
const budget = `---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: { name: web }
spec: { selector: { matchLabels: { app: web } } }
`
const scaler = (bounds: string) => `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web }
spec: { scaleTargetRef: { kind: Deployment, name: web }, ${bounds} }
`
const without = (text: string) =>
  good
    .split('\n')
    .filter((line) => !line.includes(text))
    .join('\n')

test.each([
  ['all of it', good + budget, []],
  ['no readiness probe', without('readiness') + budget, ['DA-K001']],
  ['no liveness probe', without('liveness') + budget, ['DA-K002']],
  ['one replica', good.replace('replicas: 2', 'replicas: 1'), ['DA-K003']],
  ['no budget', good, ['DA-K004']],
  ['a budget for others', good + budget.replace('app: web', 'app: api'), ['DA-K004']],
  ['no preStop', without('preStop') + budget, ['DA-K005']],
  [
    'no grace',
    good.replace('    spec:\n', '    spec:\n      terminationGracePeriodSeconds: 1\n') + budget,
    ['DA-K006'],
  ],
  ['no grace for its hook', good.replace('seconds: 5', 'seconds: 30') + budget, ['DA-K008']],
  ['an autoscaler above one', without('replicas:') + scaler('minReplicas: 2') + budget, []],
  ['an autoscaler down to one', good + scaler('maxReplicas: 5'), ['DA-K003']],
  [
    'an autoscaler of another',
    without('replicas:') + scaler('minReplicas: 2').replace('name: web }, m', 'name: api }, m'),
    ['DA-K003'],
  ],
  [
    'a budget by expressions',
    good + budget.replace('matchLabels: { app: web }', 'matchExpressions: [{ key: app, operator: In, values: [web] }]'),
    [],
  ],
  [
    'a budget by expressions for others',
    good +
      budget.replace('matchLabels: { app: web }', 'matchExpressions: [{ key: app, operator: NotIn, values: [web] }]'),
    ['DA-K004'],
  ],
  ['a budget that lets nothing go', good + budget.replace('spec: {', 'spec: { minAvailable: 2,'), ['DA-K007']],
  ['a budget of all', good + budget.replace('spec: {', 'spec: { minAvailable: 100%,'), ['DA-K007']],
  ['a budget of none', good + budget.replace('spec: {', 'spec: { maxUnavailable: 0,'), ['DA-K007']],
  ['a budget of one', good + budget.replace('spec: {', 'spec: { maxUnavailable: 1,'), []],
  [
    'all stopped first',
    good.replace('  template:', '  strategy: { type: Recreate }\n  template:') + budget,
    ['DA-K009'],
  ],
  [
    'all unavailable',
    good.replace('  template:', '  strategy: { rollingUpdate: { maxUnavailable: 100% } }\n  template:') + budget,
    ['DA-K009'],
  ],
  ['several of a StatefulSet', good.replace('Deployment', 'StatefulSet'), ['DA-K004']],
  ['one of a StatefulSet', good.replace('Deployment', 'StatefulSet').replace('replicas: 2', 'replicas: 1'), []],
  ['a DaemonSet', without('preStop').replace('Deployment', 'DaemonSet'), []],
  ['a patch of an overlay', without('image:').replace('replicas: 2', 'replicas: 1'), []],
  ['no workload', 'apiVersion: v1\nkind: Service\n', []],
])('Kubernetes: %s', (_, text, wanted) => {
  const { objects } = readManifests([{ path: 'k8s.yml', text }])
  expect(checkManifests(objects).map(({ id }) => id)).toEqual(wanted)
})

test('a finding names its object and the line where it begins', () => {
  const { objects } = readManifests([
    { path: 'k8s.yml', text: `${budget}---\n${good.replace('replicas: 2', 'replicas: 1')}` },
  ])
  expect(checkManifests(objects)[0]).toMatchObject({
    path: 'k8s.yml',
    line: 7,
    title: expect.stringContaining('Deployment/web'),
  })
})

test('a template is counted, other YAML is nothing', () => {
  const files = [
    { path: 'a.yml', text: 'apiVersion: v1\nkind: {{ .Values.kind }}\n  x: [' },
    { path: 'b.yml', text: 'on: push\n' },
  ]
  expect(readManifests(files)).toEqual({ objects: [], unread: 1 })
})
