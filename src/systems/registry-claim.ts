import type { Claim, ClaimEntry } from '../core/claim.ts'
import { ask, type Topic, topic } from '../core/question.ts'
import { askHead, patience, patient } from './registry.ts'

/**
 * A claim kept in a registry, so that runs on machines that know nothing of each other find it: each claimant's entry is a small artifact
 * under a tag `PREFIXtoken`. `results` are the references that exist once it is made.
 */
export function registryClaim(
  claim: Pick<Claim, 'name' | 'mode' | 'wait' | 'expected' | 'whole'>,
  { repository, prefix, results }: { repository: string; prefix: string; results: readonly string[] },
): Claim {
  const entries: Topic<readonly ClaimEntry[]> = topic(`registry.claims:${repository}:${prefix}`)
  const list = {
    do: 'call',
    id: 'claim.list',
    title: `Look who claims the ${claim.name}`,
    operation: 'registry.claims',
    input: { repository, prefix },
    patience,
    timeout: 60_000,
  } as const
  return {
    ...claim,
    made: results.map((name) => ({ name, question: askHead(name) })),
    list: ask(entries, list, ({ value }) =>
      (value as unknown as { tag: string; digest: string; body: string }[]).map(({ tag, ...entry }) => ({
        ...entry,
        token: tag.slice(prefix.length),
      })),
    ),
    write: (token, body) => ({
      ...patient,
      id: 'claim.write',
      title: `Claim the ${claim.name}`,
      operation: 'registry.claim',
      input: { reference: `${repository}:${prefix}${token}`, body },
      outputs: { digest: { from: 'value', path: ['digest'], form: 'digest' } },
      // A registry may take a moment to show the blob that it accepted.
      retryOn: ['absent'],
    }),
    remove: (digest) => ({
      ...patient,
      patience: 5000,
      id: 'claim.remove',
      title: `Give the ${claim.name} back`,
      operation: 'registry.remove',
      input: { reference: `${repository}@${digest}` },
      outputs: { removed: { from: 'value', path: ['removed'], form: 'text' } },
    }),
  }
}
