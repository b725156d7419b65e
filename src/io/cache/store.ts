/** Where caches are kept. */
export interface Store {
  /** Puts back what was kept under the key, or under the newest that begins with `prefix`; the key of what was found. */
  restore(paths: readonly string[], key: string, prefix: string): Promise<string | undefined>
  /** @throws Failure when it could not be kept */
  save(paths: readonly string[], key: string): Promise<void>
}
