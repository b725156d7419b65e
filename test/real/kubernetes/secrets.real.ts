import { keyPair, startSecretsManager } from '../../fakes/aws-secrets.ts'
import { deployment, one, testProject, useCluster } from './project.ts'

useCluster()

const target =
  '{ kubernetes: { namespace: NS, workloads: { deployment/shop: app }, secrets: { shop: [DATABASE_URL] } } }'
const from = `    secrets: [DATABASE_URL]
    secrets-from: { aws: { region: eu-central-1, keys: { DATABASE_URL: "prod/shop#url" } } }
`

testProject(
  'a Secret of AWS Secrets Manager: never shown; a changed one rolls its workloads, an unchanged one does not',
  async ({ project, expect }) => {
    const manager = await startSecretsManager('eu-central-1', { 'prod/shop': '{"url":"postgres://first-value"}' })
    try {
      const env = { ...keyPair, AWS_ENDPOINT_URL_SECRETS_MANAGER: manager.url }
      await project.apply(
        deployment(one).replace(
          '          image:',
          '          envFrom: [{ secretRef: { name: shop } }]\n          image:',
        ),
      )
      project.configure(target, '', '', from)
      const deploy = () => project.run(['deploy', '--environment', 'test', '--digest', one], env)
      const revision = () =>
        project.kubectl(
          'get',
          'deployment/shop',
          '--output',
          'jsonpath={.metadata.annotations.deployment\\.kubernetes\\.io/revision}',
        )
      const first = await deploy()
      expect(first.code, first.text).toBe(0)
      const kept = await project.kubectl('get', 'secret/shop', '--output', 'jsonpath={.data.DATABASE_URL}')
      expect(Buffer.from(kept, 'base64').toString()).toBe('postgres://first-value')
      const before = await revision()
      expect((await deploy()).code).toBe(0)
      expect(await revision()).toBe(before)
      manager.secrets['prod/shop'] = '{"url":"postgres://second-value"}'
      const changed = await deploy()
      expect(changed.code, changed.text).toBe(0)
      expect(Number(await revision())).toBe(Number(before) + 1)
      expect(`${first.text}${changed.text}`).not.toMatch(/(first|second)-value/)
      manager.secrets['prod/shop'] = '{}'
      const gone = await deploy()
      expect(gone.code, gone.text).toBe(5)
      expect(gone.text).toContain('has no key url')
    } finally {
      await manager.close()
    }
  },
)
