import { expect } from 'vitest'
import { until } from '../../fakes/until.ts'
import { docker } from '../compose/images.ts'
import { postgresImage } from '../compose/postgres.ts'
import { testLive } from '../engine.ts'
import { openProject, type Project } from './project.ts'

/** A service that is there for the migration alone. */
const alone = `  migrate:
    image: REPOSITORY:x
    command: ["sh", "-c", "echo migrated > /data/mark; echo migrated to \${VERSION}"]
    volumes: ["data:/data"]
`

const composeFile = (image: string, more: string) => `  db:
    image: ${image}
    stop_grace_period: 1s
    volumes: ["data:/data"]
    healthcheck: { test: ["CMD", "pg_isready", "--username", "postgres"], interval: 500ms, retries: 40 }
${more}volumes: { data: {} }
`

interface Scene {
  readonly project: Project
  sql(text: string): Promise<string>
  /** Names of the backups of the database, newest first. */
  backups(): Promise<string[]>
  close(): Promise<void>
}

async function openScene(before: string, services = ''): Promise<Scene> {
  const image = await postgresImage()
  const { project, close } = await openProject({
    environment: ['before:', ...before.split('\n')],
    more: composeFile(image, services),
  })
  const volume = async () =>
    docker('volume', 'ls', '--quiet', '--filter', `label=io.deploy-action.backups=compose/${project.name}`)
  return {
    project,
    sql: (text) => docker('exec', `${project.name}-db-1`, 'psql', '-U', 'postgres', '-At', '-c', text),
    backups: async () => {
      const script = 'ls -1t /backups/postgres 2>/dev/null || true'
      const listed = await docker(
        'run',
        '--rm',
        '-v',
        `${await volume()}:/backups`,
        '--entrypoint',
        'sh',
        image,
        '-c',
        script,
      )
      return listed.split('\n').filter(Boolean)
    },
    close: async () => {
      await close()
      const left = [await volume(), `${project.name}_data`].filter(Boolean)
      await docker('volume', 'rm', '--force', ...left)
    },
  }
}

async function good(run: Promise<{ code: number | null; text: string }>): Promise<void> {
  const { code, text } = await run
  expect(code, text).toBe(0)
}

const database = '{ backup: { service: db, database: postgres, keep: 2, verify: true } }'

testLive(
  'a database is backed up, the backup is read whole and restored, two are kept; the migration runs once',
  async () => {
    const { project, sql, backups, close } = await openScene(
      `  - ${database}\n  - { migrate: { service: migrate, keep: true } }`,
      alone,
    )
    try {
      const { one, two } = project.digests
      const first = await project.deploy(one)
      expect(first.text).toContain('migrated to main-')
      expect(first.code, first.text).toBe(0)
      await sql('create table orders (id int); insert into orders select generate_series(1, 1000)')
      for (const digest of [two, one, two]) {
        const { code, text } = await project.deploy(digest)
        expect(text).toContain('1 tables restored')
        expect(code, text).toBe(0)
      }
      expect(await backups()).toHaveLength(2)
      expect(await sql('select count(*) from pg_database')).toBe('3')
      expect(
        await docker(
          'ps',
          '--all',
          '--quiet',
          '--filter',
          'label=com.docker.compose.service=migrate',
          '--filter',
          `label=com.docker.compose.project=${project.name}`,
        ),
      ).toBe('')
    } finally {
      await close()
    }
  },
)

testLive('a backup that fails stops the deploy before anything is changed, and keeps no file', async () => {
  const { project, backups, close } = await openScene('  - { backup: { service: db, database: nosuch } }')
  try {
    const { one, two } = project.digests
    await good(project.deploy(one))
    const before = await project.running()
    const { code, text } = await project.deploy(two)
    expect(text).toContain('database "nosuch" does not exist')
    expect([code, await project.running()]).toEqual([1, before])
    expect(await backups()).toEqual([])
    expect(await project.notes()).toEqual([])
  } finally {
    await close()
  }
})

const ways: [way: string, expected: { code: number; text: RegExp; marks: string; running: 'one' | 'crash' }][] = [
  ['undo: "echo down >> /data/marks"', { code: 1, text: /Undo the migration/, marks: 'up down', running: 'one' }],
  ['keep: true', { code: 1, text: /lost the database/, marks: 'up', running: 'one' }],
]
for (const [way, wanted] of ways) {
  testLive(`a release that fails after its migration, ${way}`, async () => {
    const { project, close } = await openScene(`  - migrate: { service: db, run: "echo up >> /data/marks", ${way} }`)
    try {
      const { one, crash } = project.digests
      await good(project.deploy(one))
      await docker('exec', `${project.name}-db-1`, 'rm', '/data/marks')
      const { code, text } = await project.deploy(crash)
      expect(text).toMatch(wanted.text)
      expect(code).toBe(wanted.code)
      const marks = await docker('exec', `${project.name}-db-1`, 'cat', '/data/marks')
      expect(marks.split('\n').join(' ')).toBe(wanted.marks)
      expect(await project.running()).toContain(project.digests[wanted.running])
    } finally {
      await close()
    }
  })
}

testLive('a release that fails after an irreversible migration is held, and said so', async () => {
  const { project, close } = await openScene('  - migrate: { service: db, run: "true", irreversible: true }')
  try {
    const { one, crash } = project.digests
    await project.deploy(one)
    const { code, text } = await project.deploy(crash)
    expect(text).toContain('before.1.migrate')
    expect(code).not.toBe(0)
    expect((await project.records())[0]).toMatchObject({
      state: 'failed',
      reason: expect.stringMatching(/held at before.1.migrate/),
    })
  } finally {
    await close()
  }
})

testLive('killed during its migration: the next run ends the container, undoes, and goes on', async () => {
  const { project, close } = await openScene(
    '  - migrate: { service: db, run: "echo up >> /data/marks; [ -f /data/quick ] || sleep 60", undo: "echo down >> /data/marks" }',
  )
  try {
    const { one, two } = project.digests
    const mark = `docker run --rm -v ${project.name}_data:/data`
    expect(mark).toContain(project.name)
    const image = await postgresImage()
    await docker('run', '--rm', '-v', `${project.name}_data:/data`, '--entrypoint', 'touch', image, '/data/quick')
    await good(project.deploy(one))
    await docker('exec', `${project.name}-db-1`, 'rm', '/data/marks', '/data/quick')
    const args = ['deploy', '--environment', 'test', '--digest', two]
    const marked = async () =>
      (await docker('exec', `${project.name}-db-1`, 'cat', '/data/marks').catch(() => '')).includes('up')
    const killed = await project.interrupt(args, 'Migrate:', 'SIGKILL', () => until(marked, 60_000))
    expect(killed.signal).toBe('SIGKILL')
    await docker('exec', `${project.name}-db-1`, 'touch', '/data/quick')
    const healed = await project.run('heal', 'test')
    expect(healed.code).toBe(0)
    const marks = await docker('exec', `${project.name}-db-1`, 'cat', '/data/marks')
    expect(marks.split('\n').at(-1)).toBe('down')
    expect(await project.running()).toContain(one)
    expect(await docker('ps', '--quiet', '--filter', `name=${project.name}-before`)).toBe('')
  } finally {
    await close()
  }
})

testLive(
  'restore lists the backups and puts one in the place of what is there; a bad one changes nothing',
  async () => {
    const { project, sql, backups, close } = await openScene('  - { backup: { service: db, database: postgres } }')
    try {
      const { one, two } = project.digests
      await good(project.deploy(one))
      await sql('create table orders (id int); insert into orders select generate_series(1, 1000)')
      await good(project.deploy(two))
      await sql('drop table orders; create table later (id int)')
      const listed = await project.run('restore', 'test', '--json')
      const [kept] = JSON.parse(listed.text) as { name: string; bytes: number; at: string }[]
      expect(kept).toMatchObject({ name: expect.stringMatching(/^postgres\/main-.*\.dump$/) })
      expect(kept?.bytes).toBeGreaterThan(500)
      const wrong = await project.run('restore', 'test', 'postgres/nosuch.dump')
      expect([wrong.code, wrong.text]).toEqual([5, expect.stringContaining('There is: postgres/main-')])
      await good(project.run('restore', 'test', kept?.name ?? ''))
      expect(await sql('select count(*) from orders')).toBe('1000')
      // What was there before is a backup too.
      const before = (await backups()).find((name) => name.startsWith('before-restore-')) ?? ''
      // A backup that was cut off: one transaction, so nothing changes.
      const image = await postgresImage()
      const volume = await docker(
        'volume',
        'ls',
        '-q',
        '--filter',
        `label=io.deploy-action.backups=compose/${project.name}`,
      )
      const cut = `cd /backups/postgres && head -c 700 ${before} > cut.dump`
      await docker('run', '--rm', '-v', `${volume}:/backups`, '--entrypoint', 'sh', image, '-c', cut)
      const broken = await project.run('restore', 'test', 'postgres/cut.dump')
      expect(broken.code, broken.text).toBe(1)
      expect(await sql('select count(*) from orders')).toBe('1000')
      await good(project.run('restore', 'test', `postgres/${before}`))
      expect(await sql("select count(*) from pg_tables where tablename = 'later'")).toBe('1')
      expect(await project.notes()).toEqual([])
    } finally {
      await close()
    }
  },
)

testLive('a volume is backed up and restored; what uses it is stopped meanwhile and runs again', async () => {
  const { project, close } = await openProject({
    environment: ['before: [{ backup: { service: web, volume: uploads, keep: 2 } }]'],
    compose: (text) => `${text}    volumes: ["uploads:/uploads"]\nvolumes: { uploads: {} }\n`,
  })
  const inside = (script: string) => docker('exec', `${project.name}-web-1`, 'sh', '-c', script)
  try {
    const { one, two } = project.digests
    await good(project.deploy(one))
    await inside('mkdir /uploads/a && echo first > "/uploads/a/it is.txt"; chmod 640 "/uploads/a/it is.txt"')
    await good(project.deploy(two))
    await inside('rm -r /uploads/a; echo later > /uploads/later')
    const [kept] = JSON.parse((await project.run('restore', 'test', '--json')).text) as { name: string }[]
    expect(kept?.name).toMatch(/^uploads\/main-.*\.tar$/)
    await good(project.run('restore', 'test', kept?.name ?? ''))
    expect(await inside('cd /uploads && ls && cat "a/it is.txt" && stat -c %a "a/it is.txt"')).toBe('a\nfirst\n640')
    expect(await project.running()).toEqual([two])
  } finally {
    await close()
    const volume = await docker(
      'volume',
      'ls',
      '-q',
      '--filter',
      `label=io.deploy-action.backups=compose/${project.name}`,
    )
    await docker('volume', 'rm', '--force', `${project.name}_uploads`, ...volume.split('\n').filter(Boolean))
  }
})
