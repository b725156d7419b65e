import { at, type KubeObject } from '../../systems/kubernetes.ts'

/** Longer ones are not sent: a proxy may refuse the URL. */
const longest = 4000

/** Labels that all pods of an object have; undefined where its selector does not say. A Job's is made by the API server, its pods' label is not. */
export function labelsOfPods(object: KubeObject): Readonly<Record<string, string>> | undefined {
  if (object.kind === 'Job') return { 'job-name': object.metadata.name }
  const labels = at(object.spec, 'selector', 'matchLabels') as Readonly<Record<string, string>> | undefined
  return labels === undefined || Object.keys(labels).length === 0 ? undefined : labels
}

interface Selecting {
  readonly select?: Readonly<Record<string, string>>
}

/** A selector for the pods of all these, and of few others: by the labels that every one of them selects by. Empty: none is shared. */
export function podLabels(workloads: readonly Selecting[]): string {
  const [first = {}, ...rest] = workloads.map(({ select = {} }) => select)
  const shared = Object.keys(first).filter((key) => rest.every((labels) => labels[key] !== undefined))
  const terms = shared.map((key) => {
    const values = [...new Set([first, ...rest].map((labels) => labels[key]))].sort()
    return values.length === 1 ? `${key}=${values[0]}` : `${key} in (${values.join(',')})`
  })
  const text = terms.join(',')
  return text.length > longest ? '' : text
}
