// Refreshes the lock of tools: takes the checksums of every platform from the publisher's file, once its signature is verified.
//   npm run tools -- [trivy[@0.73.0] …] [--lock FILE] [--trusted-root FILE] [--rekor URL]
// Without names every tool of the lock is refreshed in its version. Read the difference, and commit it.
import path from 'node:path'
import { parseArgs } from 'node:util'
import { ensureNode24, root } from './node24.mjs'

await ensureNode24(import.meta.url)
const { refreshLock } = await import('./tools/refresh.mjs')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lock: { type: 'string' }, 'trusted-root': { type: 'string' }, rekor: { type: 'string' } },
})
try {
  const lines = await refreshLock({
    lock: path.resolve(values.lock ?? path.join(root, 'src/io/tool-lock.json')),
    wanted: positionals,
    trustedRoot: values['trusted-root'],
    rekor: values.rekor ?? 'https://rekor.sigstore.dev',
  })
  for (const line of lines) console.log(line)
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : thrown)
  process.exitCode = 1
}
