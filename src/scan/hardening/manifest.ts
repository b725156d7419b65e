import { isMap, LineCounter, parseAllDocuments } from 'yaml'
import { list, type Rec, record } from '../json.ts'

export interface Manifest {
  readonly path: string
  readonly line: number
  readonly object: Rec
}

/** The Kubernetes objects in YAML files. A Helm template is no YAML and only counted. */
export function readManifests(files: readonly { readonly path: string; readonly text: string }[]): {
  objects: Manifest[]
  unread: number
} {
  let unread = 0
  const objects = files.flatMap(({ path, text: content }) => {
    if (!/^\s*(?:["']?kind["']?)\s*:/m.test(content) || !/apiVersion/.test(content)) return []
    const lines = new LineCounter()
    const documents = parseAllDocuments(content, { lineCounter: lines, strict: false })
    if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) {
      unread += 1
      return []
    }
    return documents.flatMap((document): Manifest[] => {
      if (!isMap(document.contents)) return []
      const object = record(document.toJS({ maxAliasCount: 100 }))
      const line = lines.linePos(document.contents.range?.[0] ?? 0).line
      const items = object['kind'] === 'List' ? list(object['items']) : [object]
      return items.map((item) => ({ path, line, object: item }))
    })
  })
  return { objects, unread }
}
