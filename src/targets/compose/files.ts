import { ask, type Facts, type Question } from '../../core/question.ts'
import type { ComposeModel, ComposeService } from '../../systems/compose.ts'
import { type ComposeInput, projectName } from './config.ts'
import { checkFolder, hashing, onHost } from './host.ts'
import { checkoutFiles, hostFolder } from './topics.ts'

/** Paths below the checkout from which services are given files: bind mounts, file-based configs and secrets. Relative; `.` is the checkout. */
export function wantedPaths(model: ComposeModel, root: string): string[] {
  const mounts = Object.values(model.services).flatMap(({ volumes = [] }) =>
    volumes.filter(({ type }) => type === 'bind').map(({ source }) => source),
  )
  const given = [...Object.values(model.configs ?? {}), ...Object.values(model.secrets ?? {})].map(({ file }) => file)
  const paths = [...mounts, ...given].flatMap((path) => below(path, root) ?? [])
  return [...new Set(paths)].sort()
}

/** What must be known of these files, and where they go on the host; nothing where a release has none and no folder is wanted. */
export function askFiles(input: ComposeInput, model: ComposeModel): Question[] {
  const paths = wantedPaths(model, input.root)
  const { folder } = input.config
  if (paths.length === 0 && folder === undefined) return []
  const script = `${hashing}cd "$1" || exit 1; shift; list "$@" | hash || exit 1
for path do [ -z "$(list "$path" | head -n 1)" ] || printf '%s\\n' "$path"; done`
  return [
    ask(
      checkoutFiles,
      {
        id: 'ask.compose.mounted',
        title: 'Read the files that services mount',
        do: 'exec',
        argv: ['sh', '-c', script, 'sh', input.root, ...paths],
        quiet: true,
        failsAs: 'absent',
      },
      ({ stdout }) => {
        const [hash = '', ...found] = stdout.split('\n').filter(Boolean)
        return { hash: found.length === 0 ? '' : hash, paths: found }
      },
    ),
    ask(
      hostFolder,
      {
        id: 'ask.compose.folder',
        title: 'Ask the host where releases lie',
        do: 'exec',
        argv: ['sh', '-c', `${onHost}on_host 'printf %s "\${1:-$HOME/deploy-action}"' sh "$1"`, 'sh', folder ?? ''],
        quiet: true,
        classify: 'compose.host',
        failsAs: 'absent',
      },
      ({ stdout }) => `${checkFolder(stdout.trim())}/${projectName(input)}`,
    ),
  ]
}

/** The folder of the project's releases on the host; undefined: this release has nothing to put there. */
export function releasesFolder(input: ComposeInput, facts: Facts): string | undefined {
  const files = facts.get(checkoutFiles)
  return (files?.hash ?? '') === '' && input.config.folder === undefined ? undefined : facts.get(hostFolder)
}

/** The model with its services' files taken from where the release puts them. The same contents have the same place, so what did not change is not recreated. */
export function placeFiles(model: ComposeModel, input: ComposeInput, facts: Facts): ComposeModel {
  const files = facts.get(checkoutFiles)
  const folder = facts.get(hostFolder)
  if (files === undefined || folder === undefined || files.hash === '') return model
  const moved = (path: string | undefined): string | undefined => {
    const name = below(path, input.root)
    if (name === undefined || !files.paths.includes(name)) return path
    return `${folder}/files/${files.hash}${name === '.' ? '' : `/${name}`}`
  }
  const given = <T extends { readonly file?: string }>(all: Readonly<Record<string, T>> | undefined) =>
    all && Object.fromEntries(Object.entries(all).map(([name, one]) => [name, moveFile(one, moved)]))
  const { configs, secrets } = model
  return {
    ...model,
    services: Object.fromEntries(
      Object.entries(model.services).map(([name, service]) => [name, moveMounts(service, moved)]),
    ),
    ...(configs === undefined ? {} : { configs: given(configs) ?? {} }),
    ...(secrets === undefined ? {} : { secrets: given(secrets) ?? {} }),
  }
}

type Move = (path: string | undefined) => string | undefined

function moveMounts({ volumes, ...service }: ComposeService, moved: Move): ComposeService {
  if (volumes === undefined) return service
  return {
    ...service,
    volumes: volumes.map((one) => (one.type === 'bind' ? { ...one, source: moved(one.source) ?? '' } : one)),
  }
}

function moveFile<T extends { readonly file?: string }>(one: T, moved: Move): T {
  const file = moved(one.file)
  return file === undefined ? one : { ...one, file }
}

/** The path relative to the checkout; undefined when it is not below it. */
function below(path: string | undefined, root: string): string | undefined {
  if (path === root) return '.'
  return path?.startsWith(`${root}/`) === true ? path.slice(root.length + 1) : undefined
}
