import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readChecksums, refreshLock } from '../../scripts/tools/refresh.mjs'
import type { LockedTool } from '../../src/io/tool-lock.ts'
import { temporaryFolder } from '../fakes/folder.ts'
import { listen } from '../fakes/server.ts'
import { type FakeSigstore, startSigstore } from '../fakes/sigstore.ts'

let sigstore: FakeSigstore
beforeAll(async () => {
  sigstore = await startSigstore()
})
afterAll(() => sigstore.close())
const open: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const issuer = 'https://token.actions.githubusercontent.com'
const identity = 'https://github.com/acme/lint/.github/workflows/release.yaml@refs/tags/v{version}'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

interface Bench {
  /** What signs, instead of the publisher. */
  readonly signer?: string
  readonly by?: string
  /** What the publisher's server says, after it was signed. */
  readonly change?: (files: Record<string, string>) => void
  /** Without a bundle: signature and certificate apart. */
  readonly apart?: boolean
  readonly tool?: Partial<LockedTool>
}

/** A publisher's server with a signed file of checksums, and a lock without any. */
async function setUp({ signer, by = issuer, change, apart = false, tool = {} }: Bench = {}) {
  const sums = `${sha256('amd64')}  lint_1.2.3_amd64.tar.gz\n${sha256('arm64')} *lint_1.2.3_arm64.tar.gz\n`
  const bundle = await sigstore.sign(Buffer.from(sums), signer ?? identity.replace('{version}', '1.2.3'), by)
  const { verificationMaterial, messageSignature } = bundle as unknown as {
    verificationMaterial: Record<string, { rawBytes?: string; certificates?: { rawBytes: string }[] }>
    messageSignature: { signature: string }
  }
  const raw =
    verificationMaterial['certificate']?.rawBytes ??
    verificationMaterial['x509CertificateChain']?.certificates?.[0]?.rawBytes ??
    ''
  const pem = `-----BEGIN CERTIFICATE-----\n${raw.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`
  const files: Record<string, string> = {
    'sums.txt': sums,
    'sums.txt.sigstore.json': JSON.stringify(bundle),
    'sums.txt.sig': messageSignature.signature,
    'sums.txt.pem': Buffer.from(pem).toString('base64'),
  }
  change?.(files)
  const server = await listen((incoming, out) => {
    const body = files[(incoming.url ?? '').replace('/v1.2.3/', '')]
    if (body === undefined) out.writeHead(404).end()
    else out.end(body)
  })
  open.push(server)
  const lint: LockedTool = {
    version: '1.0.0',
    release: `${server.url}/v{version}`,
    checksums: 'sums.txt',
    signature: apart
      ? { signature: 'sums.txt.sig', certificate: 'sums.txt.pem', identity, issuer }
      : { bundle: 'sums.txt.sigstore.json', identity, issuer },
    member: 'lint',
    platforms: {
      'linux/x64': { file: 'lint_{version}_amd64.tar.gz' },
      'linux/arm64': { file: 'lint_{version}_arm64.tar.gz' },
    },
    ...tool,
  }
  const folder = temporaryFolder()
  const [lock, trustedRoot] = [join(folder, 'lock.json'), join(folder, 'root.json')]
  const before = JSON.stringify({ lint })
  writeFileSync(lock, before)
  writeFileSync(trustedRoot, JSON.stringify(sigstore.trustedRoot))
  const refresh = (wanted = ['lint@1.2.3']) => refreshLock({ lock, wanted, trustedRoot, rekor: sigstore.url })
  return { refresh, lock, trustedRoot, before, read: () => JSON.parse(readFileSync(lock, 'utf8')) }
}

describe('the lock of tools', () => {
  test.each([
    ['a bundle', false],
    ['a signature and a certificate, the rest from the log', true],
  ])('takes every checksum from the file that its publisher signed: %s', async (_, apart) => {
    const { refresh, read } = await setUp({ apart })
    expect(await refresh()).toEqual([`lint 1.2.3: signed by ${identity.replace('{version}', '1.2.3')}`])
    expect(read().lint).toMatchObject({
      version: '1.2.3',
      platforms: {
        'linux/x64': { file: 'lint_{version}_amd64.tar.gz', sha256: sha256('amd64') },
        'linux/arm64': { sha256: sha256('arm64') },
      },
    })
  })

  const release = identity.replace('{version}', '1.2.3')
  const other = (text: string) => (files: Record<string, string>) => {
    files['sums.txt'] = text
  }
  test.each<[string, Bench, RegExp]>([
    ['other bytes than were signed', { change: other(`${sha256('evil')}  lint_1.2.3_amd64.tar.gz\n`) }, /signature/i],
    ['the same, without a bundle', { apart: true, change: other('evil') }, /no entry/],
    ['another repository', { signer: release.replace('acme', 'evil') }, /identity|signed by/],
    ['a name that begins alike', { signer: `${release}-evil` }, /identity|signed by/],
    ['a name that ends alike', { signer: `https://evil.test/${release}` }, /identity|signed by/],
    ['a dot that is another letter', { signer: release.replace('github.com', 'githubxcom') }, /identity|signed by/],
    ['another tag of the publisher', { signer: release.replace('1.2.3', '1.2.2') }, /identity|signed by/],
    ['another issuer', { by: 'https://issuer.evil.test' }, /issuer|extension/],
    ['no signature', { tool: { signature: undefined } }, /nothing proves/],
    ['a signature that is not there', { change: (files) => delete files['sums.txt.sigstore.json'] }, /404/],
    [
      'a bundle that is none',
      {
        change: (files) => {
          files['sums.txt.sigstore.json'] = '{}'
        },
      },
      /bundle|missing/i,
    ],
    [
      'a platform that is not listed',
      { tool: { platforms: { 'linux/x64': { file: 'other.tar.gz' } } } },
      /does not list/,
    ],
  ])('%s: refused, and the lock stays as it was', async (_, bench, reason) => {
    const { refresh, lock, before } = await setUp(bench)
    await expect(refresh()).rejects.toThrow(reason)
    expect(readFileSync(lock, 'utf8')).toBe(before)
  })

  test('a bundle of an attestation is no signature of these bytes', async () => {
    const { refresh } = await setUp({
      change(files) {
        const bundle = JSON.parse(files['sums.txt.sigstore.json'] ?? '')
        const { messageSignature: _, ...rest } = bundle
        const payload = Buffer.from('{}').toString('base64')
        const dsseEnvelope = { payload, payloadType: 'text/plain', signatures: [{ sig: 'AAAA', keyid: '' }] }
        files['sums.txt.sigstore.json'] = JSON.stringify({ ...rest, dsseEnvelope })
      },
    })
    await expect(refresh()).rejects.toThrow('no signature of a file')
  })

  test('an authority that nobody trusts', async () => {
    const { refresh, trustedRoot } = await setUp()
    const stranger = await startSigstore()
    open.push(stranger)
    writeFileSync(trustedRoot, JSON.stringify(stranger.trustedRoot))
    await expect(refresh()).rejects.toThrow()
  })

  test('a tampered release of Trivy is not locked', async () => {
    const folder = temporaryFolder()
    const lock = join(folder, 'lock.json')
    writeFileSync(lock, readFileSync(resolve(import.meta.dirname, '../../src/io/tool-lock.json')))
    writeFileSync(join(folder, 'root.json'), JSON.stringify(sigstore.trustedRoot))
    const wish = { lock, wanted: ['trivy@0.69.5'], trustedRoot: join(folder, 'root.json'), rekor: sigstore.url }
    await expect(refreshLock(wish)).rejects.toThrow('tampered')
    await expect(refreshLock({ ...wish, wanted: ['nmap'] })).rejects.toThrow('it has trivy, syft, grype')
  })

  test('as a command', async () => {
    const { lock, trustedRoot, before } = await setUp({ signer: 'https://evil.test/release' })
    const script = resolve(import.meta.dirname, '../../scripts/tools.mjs')
    const options = { encoding: 'utf8', timeout: 60_000 } as const
    const args = [script, 'nmap', '--lock', lock, '--trusted-root', trustedRoot, '--rekor', sigstore.url]
    const { status, stderr } = spawnSync(process.execPath, args, options)
    expect([status, stderr.trim()]).toEqual([1, 'The lock has no nmap; it has lint.'])
    expect(readFileSync(lock, 'utf8')).toBe(before)
  })
})

test('checksums: lines of another form are passed over, a name twice is refused', () => {
  const a = sha256('a')
  expect([...readChecksums(`# x\n${a}  a.tgz\n${a.slice(1)}  b.tgz\n`)]).toEqual([['a.tgz', a]])
  expect(() => readChecksums(`${a}  a\n${sha256('b')}  a\n`)).toThrow('twice')
})
