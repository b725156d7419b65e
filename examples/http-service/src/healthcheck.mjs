// Ends with 0 when the service in this container answers.
const port = process.env.HTTP_PORT || '8080'
const answer = await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(1500) }).catch(
  () => undefined,
)
process.exit(answer?.ok ? 0 : 1)
