import { z } from 'zod'
import { Failure } from '../core/failure.ts'
import type { ToolLock } from './tool-lock.ts'

const bare = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._{}+-]*$/, { error: 'a file name without folders' })
const proof = { identity: z.string().min(1), issuer: z.url() }

const lockedTool = z.strictObject({
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+(?:[-+][\w.]+)?$/, { error: 'one version in full, never a range or "latest"' }),
  /** Where its files are; `{version}` stands for the version. */
  release: z.url({ protocol: /^https?$/ }),
  /** The publisher's file of checksums, and what proves that it is the publisher's: what `scripts/tools.mjs` takes the checksums from. */
  checksums: bare,
  signature: z
    .union([
      z.strictObject({ bundle: bare, ...proof }),
      z.strictObject({ signature: bare, certificate: bare, ...proof }),
    ])
    .optional(),
  /** The program's name in the archive. */
  member: bare,
  /** Node's names: `linux/x64`. Without a checksum nothing is downloaded. */
  platforms: z.record(
    z.string().regex(/^[a-z0-9]+\/[a-z0-9]+$/),
    z.strictObject({
      file: bare,
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
      member: bare.optional(),
    }),
  ),
})

const lockForm = z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), lockedTool)

/** @throws Failure `usage` naming the place that is wrong */
export function readLock(text: string, file: string): ToolLock {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new Failure('usage', `${file} is not JSON: ${(cause as Error).message}`, { cause, place: { file } })
  }
  const read = lockForm.safeParse(json)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Failure('usage', `${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is no lock of tools'}.`, {
    hint: 'Its form is that of src/io/tool-lock.json; scripts/tools.mjs writes it.',
    place: { file },
  })
}
