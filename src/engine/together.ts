/** All of them to their end, also when one fails: nothing is under way any more when this returns. @throws the first failure in their order */
export async function together<T extends readonly unknown[]>(all: { [K in keyof T]: Promise<T[K]> }): Promise<T> {
  const ends = await Promise.allSettled(all as readonly Promise<unknown>[])
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return ends.map((end) => (end as PromiseFulfilledResult<unknown>).value) as unknown as T
}
