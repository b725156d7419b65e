/** What is known of the quality of an image: kept beside it in its registry, under its digest. */
export interface ScoreNote {
  /** 0–100. */
  readonly score: number
  readonly verdict: 'pass' | 'fail'
  /** A gate that counts was not run. */
  readonly incomplete: boolean
  readonly commit: string
}

/** The tag under which the note of an image stands, in the image's own repository. */
export function scoreReference(name: string, digest: string): string {
  return `${name}:${digest.replace(':', '-')}.score`
}

/** As JSON, kept beside the image that it is about. */
export function writeScoreNote({ score, verdict, incomplete, commit }: ScoreNote): string {
  return JSON.stringify({ score, verdict, incomplete, commit })
}

/** Undefined for anything that is no note: it proves nothing. */
export function readScoreNote(text: unknown): ScoreNote | undefined {
  if (typeof text !== 'string') return undefined
  try {
    const { score, verdict, incomplete, commit } = JSON.parse(text) as Record<string, unknown>
    const known =
      typeof score === 'number' && (verdict === 'pass' || verdict === 'fail') && typeof incomplete === 'boolean'
    return known ? { score, verdict, incomplete, commit: String(commit) } : undefined
  } catch {
    return undefined
  }
}
