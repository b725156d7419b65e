/** Where a registry's API is: `https` everywhere, `http` on this machine, as Docker does it. Docker Hub's API has another host than its name. */
export function endpointOf(registry: string): string {
  const host = registry === 'docker.io' || registry === 'index.docker.io' ? 'registry-1.docker.io' : registry
  return `${isLoopback(host) ? 'http' : 'https'}://${host}`
}

/** `localhost`, 127.0.0.0/8 and ::1, with or without a port. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/:\d+$/, '')
  return name === 'localhost' || name === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name)
}
