/** Polls until the condition holds. @throws after `limit` milliseconds */
export async function until(condition: () => boolean | Promise<boolean>, limit = 10_000): Promise<void> {
  const end = performance.now() + limit
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`It did not happen within ${limit} ms: ${condition}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
