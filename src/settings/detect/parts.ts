import type { Found } from '../merge.ts'
import type { SuggestedGate } from './gates.ts'

type List = (folder: string) => Promise<readonly string[]>

const apiNames = ['openapi', 'swagger'].flatMap((name) => ['yaml', 'yml', 'json'].map((end) => `${name}.${end}`))
const apiFolders = ['.', 'api', 'docs', 'openapi', 'priv/static']

/** Gates for what any ecosystem may have: Dockerfiles, descriptions of an API, migrations of a database. */
export async function detectParts(names: readonly string[], list: List): Promise<readonly Found<SuggestedGate>[]> {
  const dockerfiles = names.filter(
    (name) => /^(Dockerfile|Containerfile)(\.[\w-]+)?$/.test(name) && !/ignore$/.test(name),
  )
  const apis = await Promise.all(
    apiFolders.map(async (folder) => {
      const inside = folder === '.' ? names : await list(folder)
      return inside
        .filter((name) => apiNames.includes(name))
        .map((name) => (folder === '.' ? name : `${folder}/${name}`))
    }),
  )
  const migrations = await detectMigrations(names, list)
  return [
    ...looking('dockerfile', dockerfiles),
    ...looking('openapi', apis.flat()),
    ...(migrations === undefined ? [] : [migrations]),
  ]
}

function looking(look: 'dockerfile' | 'openapi', files: readonly string[]): Found<SuggestedGate>[] {
  const [first] = files
  if (first === undefined) return []
  return [{ value: { id: look, run: '', reports: {}, check: { look, files } }, where: first }]
}

const sqlFolders = ['migrations', 'db/migrations']

/** Up, down and up again, for tools that know both ways. They find the database by DATABASE_URL. */
async function detectMigrations(names: readonly string[], list: List): Promise<Found<SuggestedGate> | undefined> {
  const suggest = (where: string, migrate: { up: string; down: string }): Found<SuggestedGate> => ({
    value: { id: 'migrations', run: bothWays(migrate), reports: {}, provided: 'DATABASE_URL' },
    where,
  })
  if (names.includes('alembic.ini'))
    return suggest('alembic.ini', { up: 'alembic upgrade head', down: 'alembic downgrade base' })
  if (names.includes('mix.exs') && (await list('priv/repo/migrations')).length > 0)
    return suggest('priv/repo/migrations', { up: 'mix ecto.migrate', down: 'mix ecto.rollback --all' })
  const knex = names.find((name) => /^knexfile\.[cm]?[jt]s$/.test(name))
  if (knex !== undefined)
    return suggest(knex, { up: 'npx knex migrate:latest', down: 'npx knex migrate:rollback --all' })
  for (const folder of sqlFolders) {
    const files = await list(folder)
    if (files.some((name) => name.endsWith('.up.sql')) && files.some((name) => name.endsWith('.down.sql')))
      return suggest(folder, { up: psql(`${folder}/*.up.sql`), down: psql(`$(ls -r ${folder}/*.down.sql)`) })
  }
  return undefined
}

/** A migration that cannot be undone, or leaves something behind, fails the way down or the second way up. */
export function bothWays({ up, down }: { readonly up: string; readonly down: string }): string {
  return [up, down, up].join('\n')
}

function psql(files: string): string {
  return `for file in ${files}; do psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --file "$file" "$DATABASE_URL"; done`
}
