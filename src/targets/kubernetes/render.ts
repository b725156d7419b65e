import { Failure } from '../../core/failure.ts'
import { ask, type Question } from '../../core/question.ts'
import type { KubeObject } from '../../systems/kubernetes.ts'
import { parseManifests } from '../../systems/kubernetes-yaml.ts'
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
  const paths = typeof manifests === 'string' ? [manifests] : manifests
  refuseAddresses(path === undefined ? paths : [path])
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

/** @throws Failure `usage`: what is deployed is what was committed */
function refuseAddresses(paths: readonly string[]): void {
  const address = paths.find((path) => /^[a-z][a-z0-9+.-]*:\/\//i.test(path))
  if (address === undefined) return
  throw new Failure('usage', `${address} is an address: manifests are read from the checkout alone.`, {
    hint: 'Save it in the repository, so that what is deployed is what was reviewed.',
  })
}

/** Every object of a stream of files, or of one rendered text; lists are taken apart. @throws Failure `usage` with file and line */
export function readObjects(text: string, where: string): KubeObject[] {
  const [head = '', ...files] = text.split(/^# deploy-action-file: (.*)\n/m)
  const named = files.flatMap((file, index) => (index % 2 === 0 ? [{ file, content: files[index + 1] ?? '' }] : []))
  const objects = [{ file: where, content: head }, ...named].flatMap(({ file, content }) =>
    parseManifests(content, file).flatMap((value) => toObjects(value, file)),
  )
  if (objects.length === 0) throw new Failure('usage', `${where} holds no Kubernetes object.`)
  return objects
}

function toObjects(value: unknown, file: string): KubeObject[] {
  const object = value as Partial<KubeObject> & { items?: readonly unknown[] }
  if (typeof object === 'object' && /List$/.test(object.kind ?? '') && Array.isArray(object.items))
    return object.items.flatMap((item) => toObjects(item, file))
  if (typeof object === 'object' && isKustomization(object, file)) {
    throw new Failure('usage', `${file} is a kustomization, not a manifest.`, {
      place: { file },
      hint: 'Deploy its folder with target: { kustomize: { path: … } }, or name the manifests one by one.',
    })
  }
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

function isKustomization({ apiVersion = '', kind = '' }: Partial<KubeObject>, file: string): boolean {
  return (
    /(?:^|\/)kustomization\.ya?ml$/.test(file) ||
    (kind === 'Kustomization' && apiVersion.startsWith('kustomize.config.k8s.io/'))
  )
}
