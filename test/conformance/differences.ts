/** Cases in which we differ on purpose: how, and the tag names we give instead. Reasons are in docs/metadata-differences.md. */
export const differences: Readonly<Record<string, { readonly way: Way; readonly names: readonly string[] }>> = {
  'probe/in-comments': { way: 'illegal tag', names: ['a-b', 'c2', 'c-not-comment'] },
  'probe/san-long': { way: 'illegal tag', names: [`${'a'.repeat(119)}-c094ed2f`] },
  'probe/san-only-bad': { way: 'illegal tag', names: [] },
  'probe/semver-  v1.2.3': { way: 'illegal tag', names: ['1.2.3', '1.2', '1', 'v1.2.3', 'latest'] },
  'probe/flv-prefix-exp': { way: 'illegal tag', names: ['860c190-x', 'sha--latest'] },
  'probe/raw-latest-partial-dup': { way: 'latest twice', names: ['a', 'latest', 'b'] },
}

/** The ways in which a difference is allowed at all. */
export type Way =
  | 'quoted comma'
  | 'illegal tag'
  | 'latest twice'
  | 'all images disabled'
  | 'API failure'
  | 'hung API'
  | 'illegal image name'
