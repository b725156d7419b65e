import { parseAllDocuments } from 'yaml'
import { Failure } from '../../core/failure.ts'
import { ask, type Question } from '../../core/question.ts'
import type { KubeObject } from '../../systems/kubernetes.ts'
import type { KubernetesInput } from './config.ts'
import { renderedObjects } from './topics.ts'

/** Prints files and the files of folders (`.yaml`, `.yml`, `.json`, in their order), each after a line that names it. */
const printFiles = `for path do
  if [ -d "$path" ]; then set -- "$path"/*.yaml "$path"/*.yml "$path"/*.json; else set -- "$path"; fi
  for file do
    case "$file" in *'*'*) continue ;; esac
    printf '\\n---\\n# deploy-action-file: %s\\n' "$file"; cat "$file" || exit 5
  done
done`

/** kubectl brings Kustomize along; where there is none, its own program may be there. */
const kustomize = `if command -v kubectl >/dev/null 2>&1; then exec kubectl kustomize "$1"; fi
if command -v kustomize >/dev/null 2>&1; then exec kustomize build "$1"; fi
echo "neither kubectl nor kustomize is installed" >&2; exit 127`

/** The objects as they are written: of the manifests, or of the rendered kustomization. */
export function askRendered(input: KubernetesInput): Question {
  const { config, root } = input
  const { path, manifests = [] } = config
  const step = { do: 'exec', quiet: true, cwd: root, limit: 16 * 1024 * 1024 } as const
  if (path !== undefined) {
    return ask(
      renderedObjects,
      {
        ...step,
        id: 'ask.kustomize',
        title: `Render the kustomization ${path}`,
        argv: ['sh', '-c', kustomize, 'sh', path],
        classify: 'kubernetes.kustomize',
        failsAs: 'usage',
      },
      ({ stdout }) => readObjects(stdout, path),
    )
  }
  const paths = typeof manifests === 'string' ? [manifests] : manifests
  return ask(
    renderedObjects,
    {
      ...step,
      id: 'ask.manifests',
      title: 'Read the manifests',
      argv: ['sh', '-c', printFiles, 'sh', ...paths],
      classify: 'kubernetes.files',
      failsAs: 'absent',
    },
    ({ stdout }) => readObjects(stdout, paths.join(', ')),
  )
}

/** Every object of a stream of YAML documents; lists are taken apart. @throws Failure `usage` with file and line */
export function readObjects(text: string, where: string): KubeObject[] {
  const objects: KubeObject[] = []
  let file = where
  for (const chunk of text.split(/^---[ \t]*(?:#.*)?$/m)) {
    file = /^# deploy-action-file: (.*)$/m.exec(chunk)?.[1] ?? file
    for (const document of parseAllDocuments(chunk)) {
      const [error] = document.errors
      if (error !== undefined)
        throw new Failure('usage', `${file} is not valid YAML: ${error.message.split('\n')[0]}`, { place: { file } })
      const value: unknown = document.toJS()
      if (value !== null && value !== undefined) objects.push(...toObjects(value, file))
    }
  }
  if (objects.length === 0) throw new Failure('usage', `${where} holds no Kubernetes object.`)
  const keys = objects.map(
    ({ apiVersion, kind, metadata }) => `${apiVersion} ${kind} ${metadata.namespace ?? ''}/${metadata.name}`,
  )
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice !== undefined) throw new Failure('usage', `${where} has ${twice.replace(/ \//, ' ')} twice.`)
  return objects
}

function toObjects(value: unknown, file: string): KubeObject[] {
  const object = value as Partial<KubeObject> & { items?: readonly unknown[] }
  if (typeof object === 'object' && object.kind === 'List' && Array.isArray(object.items))
    return object.items.flatMap((item) => toObjects(item, file))
  const missing = ['apiVersion', 'kind'].find((key) => typeof (object as Record<string, unknown>)?.[key] !== 'string')
  if (missing !== undefined) throw new Failure('usage', `${file}: an object has no ${missing}.`, { place: { file } })
  if (typeof object.metadata?.name !== 'string') {
    const generated = (object.metadata as { generateName?: string } | undefined)?.generateName !== undefined
    throw new Failure('usage', `${file}: a ${object.kind} has no metadata.name.`, {
      place: { file },
      ...(generated
        ? { hint: 'generateName makes another object each time; give it a name: a Job is recreated.' }
        : {}),
    })
  }
  return [object as KubeObject]
}
