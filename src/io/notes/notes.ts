/** Entries that are created once and never changed, for destinations that cannot remember anything themselves. */
export interface Notes {
  list(destination: string, signal: AbortSignal): Promise<{ readonly key: string; readonly value: string }[]>
  /** Unless there is one of that key; then nothing changes. */
  create(
    destination: string,
    entry: { readonly key: string; readonly value: string },
    signal: AbortSignal,
  ): Promise<void>
  remove(destination: string, key: string, signal: AbortSignal): Promise<void>
}
