import { chmodSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Engine, startEngine, stopEngine } from '../../scripts/engine/engine.mjs'
import { build } from '../../src/build/index.ts'
import { given, image, scanSettings } from '../fakes/given.ts'
import { runScan } from '../fakes/scan-world.ts'
import { checkout, run } from '../live/build/bench.ts'
import { findTool } from '../tool.ts'

const syft = findTool('syft')
const trivy = findTool('trivy')
const name = 'attested'
const cache = mkdtempSync(join(tmpdir(), 'deploy-action-attested-'))
const missing = syft === undefined || trivy === undefined || inject('engine') === null
let engine: Engine

beforeAll(async () => {
  if (missing) return
  engine = await startEngine({ name, why: 'BuildKit attests what it has built' })
})
afterAll(async () => {
  if (!missing) await stopEngine({ name })
  rmSync(cache, { recursive: true, force: true })
})

/** BuildKit's protocol for what lists packages: https://github.com/moby/buildkit/blob/master/docs/attestations/sbom-protocol.md */
const lister = `#!/busybox sh
{
  printf '{"_type":"https://in-toto.io/Statement/v0.1","predicateType":"https://spdx.dev/Document","predicate":'
  /syft scan "dir:$BUILDKIT_SCAN_SOURCE" --override-default-catalogers image --output spdx-json --quiet
  printf '}'
} > "$BUILDKIT_SCAN_DESTINATION/sbom.spdx.json"
`

test.skipIf(missing)(
  'what BuildKit attested is the SBOM, and CycloneDX is made of it, by Syft or by Trivy',
  async () => {
    const dockerfile =
      'FROM scratch\nCOPY busybox syft lister /\nENV HOME=/ SYFT_CHECK_FOR_APP_UPDATE=false\nENTRYPOINT ["/lister"]\n'
    using tool = checkout({ Dockerfile: dockerfile, lister }, engine)
    copyFileSync(syft ?? '', join(tool.root, 'syft'))
    chmodSync(join(tool.root, 'lister'), 0o755)
    chmodSync(join(tool.root, 'busybox'), 0o755)
    tool.commit()
    const repository = `${engine.registry}/attested`
    const lists = given({
      settings: {
        root: tool.root,
        images: [image('lister', { name: `${repository}/lister`, platforms: ['linux/amd64'] })],
      },
      event: { sha: tool.sha },
    })
    const made = await run(build, lists, { engine })
    expect(made.outcome.failure).toBeUndefined()
    const digest = made.carried.images['lister']?.digest ?? ''
    const leftpad = JSON.stringify({ name: 'leftpad', version: '1.2.0', license: 'MIT' })
    using app = checkout(
      { Dockerfile: 'FROM scratch\nCOPY app /app\n', 'app/node_modules/leftpad/package.json': leftpad },
      engine,
    )
    const options = { sbom: `generator=${repository}/lister@${digest}` }
    const wanted = given({
      settings: {
        root: app.root,
        state: join(app.root, '.deploy-action'),
        images: [image('app', { name: `${repository}/app`, platforms: ['linux/amd64'], build: options })],
        scan: {
          ...scanSettings,
          trivy: 'off',
          secrets: true,
          files: [],
          hardening: false,
          upload: 'off',
          sbom: ['spdx', 'cyclonedx'],
        },
      },
      event: { sha: app.sha },
    })
    const { carried, outcome } = await run(build, wanted, { engine })
    expect(outcome.failure).toBeUndefined()
    const scanned = async (settings: typeof wanted.settings, program: string) => {
      const path = `${dirname(program)}:${engine.env['PATH']}`
      const state = join(cache, dirname(program).split('/').at(-2) ?? '')
      const {
        plan,
        outcome: ended,
        kept,
      } = await runScan(
        { ...wanted, settings: { ...settings, state }, carried },
        { env: { ...engine.env, PATH: path } },
      )
      expect(ended.failure).toBeUndefined()
      expect(plan.steps.map(({ id }) => id)).toContain('sbom.app.linux-amd64.attested')
      const [spdx, cyclonedx] = ['spdx', 'cyclonedx'].map((form) =>
        JSON.parse(kept(`sbom/app.linux-amd64.${form}.json`)),
      )
      expect(spdx.packages.map((one: { name: string }) => one.name)).toContain('leftpad')
      expect(cyclonedx.bomFormat).toBe('CycloneDX')
      expect(cyclonedx.components.map((one: { name: string }) => one.name)).toContain('leftpad')
    }
    await scanned(wanted.settings, syft ?? '')
    const trivyAlone = {
      ...wanted.settings,
      scan: { ...wanted.settings.scan, trivy: 'auto', images: ['secrets'] },
    } as const
    await scanned(trivyAlone, trivy ?? '')
  },
)
