import { ask, type Question, type Topic, topic } from '../core/question.ts'

/** A file of the checkout; null: there is none. */
interface Document {
  readonly text: string | null
}

export function documentTopic(path: string): Topic<Document> {
  return topic(`document:${path}`)
}

/** Asks for a text file below the checkout, 20 MiB at most. @throws Failure for one that leads out of it or is no UTF-8 */
export function askDocument(root: string, path: string): Question {
  const step = {
    do: 'call',
    id: `read:${path}`,
    title: `Read ${path}`,
    operation: 'checkout.read',
    input: { root, path },
  } as const
  return ask(documentTopic(path), step, ({ value }) => (value ?? { text: null }) as unknown as Document)
}
