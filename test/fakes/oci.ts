import { createHash } from 'node:crypto'

/** Puts blobs and manifests into a real registry on loopback. */
export interface Pusher {
  blob(bytes: Buffer): Promise<{ digest: string; size: number }>
  manifest(reference: string, mediaType: string, content: object): Promise<string>
}

/** @param repository `127.0.0.1:PORT/name` */
export function pusher(repository: string): Pusher {
  const [host = '', ...rest] = repository.split('/')
  const base = `http://${host}/v2/${rest.join('/')}`
  const send = async (method: string, url: string, body: Buffer | string, type: string) => {
    const answer = await fetch(url, {
      method,
      body: new Uint8Array(Buffer.from(body)),
      headers: { 'content-type': type },
    })
    if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  return {
    async blob(bytes) {
      const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
      const begun = await send('POST', `${base}/blobs/uploads/`, '', 'application/octet-stream')
      const location = new URL(begun.headers.get('location') ?? '', base)
      location.searchParams.set('digest', digest)
      await send('PUT', location.href, bytes, 'application/octet-stream')
      return { digest, size: bytes.length }
    },
    async manifest(reference, mediaType, content) {
      const text = JSON.stringify({ schemaVersion: 2, mediaType, ...content })
      await send('PUT', `${base}/manifests/${reference}`, text, mediaType)
      return `sha256:${createHash('sha256').update(text).digest('hex')}`
    },
  }
}
