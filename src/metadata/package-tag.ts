/** `1.2.3` of `app-a@1.2.3`, `v1.2.3` of `app-a/v1.2.3`, for the package `app-a` (also as `@acme/app-a@1.2.3`). Several names
 * may be given, separated by spaces; `*` stands for any. A tag without a package belongs to none, unless `.` is among the names. */
export function withoutPackage(tag: string, wanted: string): string | undefined {
  const names = wanted.split(' ')
  const [, name, version] = /^(.+)[@/](v?\d[^@/]*)$/.exec(tag) ?? []
  if (name === undefined) return names.includes('.') || names.includes('*') ? tag : undefined
  return names.includes('*') || names.includes(name) || names.includes(name.split('/').at(-1) ?? '')
    ? version
    : undefined
}
