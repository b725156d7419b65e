/** How one rule judged this deploy. */
export interface Ruling {
  readonly rule: 'event' | 'when' | 'protected' | 'digest' | 'rejected' | 'after' | 'score' | 'freeze' | 'superseded'
  readonly verdict: 'ok' | 'denied' | 'superseded' | 'not known yet'
  readonly text: string
  readonly hint?: string
  /** A recorded reason may set it aside. */
  readonly overridable: boolean
}
