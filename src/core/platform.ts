import { Failure } from './failure.ts'

/** An OCI platform: `linux/arm64/v8`. */
export interface Platform {
  readonly os: string
  readonly architecture: string
  readonly variant?: string
}

const form = /^([a-z0-9]+)\/([a-z0-9_]+)(?:\/(v[0-9]+))?$/
const known = new Set(['amd64', 'arm64', 'arm', '386', 'ppc64le', 's390x', 'riscv64', 'loong64', 'mips64le', 'wasm'])

/** @throws Failure `usage` naming the platform that is not one. */
export function parsePlatform(text: string, what = 'platform'): Platform {
  const [, os, architecture, variant] = form.exec(text) ?? []
  if (os === undefined || architecture === undefined || !known.has(architecture)) {
    throw new Failure(
      'usage',
      `${what}: ${JSON.stringify(text)} is not a platform; expected for example linux/amd64, linux/arm64 or linux/arm/v7.`,
    )
  }
  return { os, architecture, ...(variant === undefined ? {} : { variant }) }
}

/** `linux/arm64/v8`, as Docker writes it. */
export function formatPlatform(platform: Platform): string {
  return [platform.os, platform.architecture, platform.variant].filter(Boolean).join('/')
}
