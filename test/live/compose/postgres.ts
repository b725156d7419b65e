import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { installParts } from '../../../scripts/toolbox.d/install.mjs'
import { postgresRoot } from '../../../scripts/toolbox.d/postgres.mjs'
import { engine } from '../engine.ts'
import { docker } from './images.ts'

let image: Promise<string> | undefined

/** An image with Debian's PostgreSQL that makes its database on the first start; `name@sha256:…`. Made once. */
export function postgresImage(): Promise<string> {
  image ??= build()
  return image
}

const start = `mkdir -p /data/db /var/run/postgresql; chown -R postgres /data /var/run/postgresql
as() { su postgres -s /bin/sh -c "$1"; }
[ -f /data/db/PG_VERSION ] || as "initdb --no-sync --auth=trust --username=postgres --encoding=UTF8 --locale=C -D /data/db" >/dev/null
exec su postgres -s /bin/sh -c 'exec postgres -D /data/db -c fsync=off -c listen_addresses=*'`

async function build(): Promise<string> {
  await installParts(['postgres'])
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-action-postgres-'))
  try {
    cpSync(postgresRoot(), path.join(folder, 'root'), { recursive: true, verbatimSymlinks: true })
    writeFileSync(path.join(folder, 'run.sh'), `${start}\n`)
    writeFileSync(path.join(folder, 'passwd'), 'root:x:0:0::/:/bin/sh\npostgres:x:70:70::/:/bin/sh\n')
    writeFileSync(path.join(folder, 'group'), 'root:x:0:\npostgres:x:70:\n')
    writeFileSync(
      path.join(folder, 'Dockerfile'),
      `FROM scratch
COPY root/ /
RUN ["/usr/bin/busybox", "--install", "-s", "/usr/bin"]
COPY passwd group /etc/
RUN ["/usr/bin/busybox", "sh", "-c", "ldconfig; mkdir -p /tmp /run; chmod 1777 /tmp"]
ENV PATH=/usr/lib/postgresql/17/bin:/usr/bin:/usr/sbin
COPY run.sh /run.sh
CMD ["sh", "/run.sh"]
`,
    )
    const tag = `${engine().registry}/live/postgres:17`
    await docker('buildx', 'build', '--provenance=false', '--load', '-t', tag, folder)
    return tag
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
