import { existsSync } from 'node:fs'
import path from 'node:path'
import { engine } from '../../live/engine.ts'

/** An image that serves its folder on port 8080: what `version` holds, at `/version`. */
export const dockerfile = `FROM scratch
COPY busybox /bin/busybox
COPY version /version
CMD ["/bin/busybox", "httpd", "-f", "-p", "8080", "-h", "/"]
`

export function busybox(): string {
  const folders = (engine().env['PATH'] ?? '').split(':')
  const found = folders.map((folder) => path.join(folder, 'busybox')).find((file) => existsSync(file))
  if (found === undefined) throw new Error('busybox-static comes with the engine, and is not there')
  return found
}
