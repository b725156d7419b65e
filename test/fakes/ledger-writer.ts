import { systemClock } from '../../src/io/clock.ts'
import { openSqliteLedger } from '../../src/io/ledger/sqlite.ts'

// Another process that opens records, some under keys that others use too, and ends each of them.
const [file = '', name = '', count = '0'] = process.argv.slice(2)
const { signal } = new AbortController()
const ledger = await openSqliteLedger(file, systemClock)
const record = {
  app: 'shop',
  environment: 'staging',
  destination: 'd',
  version: '1',
  commit: 'c',
  ref: 'r',
  images: {},
  previous: {},
  state: 'pending' as const,
  attempt: 1,
  actor: name,
  runUrl: '',
  url: '',
  failureKind: '' as const,
  reason: '',
  task: 'deploy' as const,
}
for (let i = 0; i < Number(count); i++) {
  for (const key of [`${name}-${i}`, `shared-${i}`]) {
    const { id } = await ledger.open({ ...record, key }, signal)
    await ledger.change(id, { state: 'succeeded' }, signal)
  }
}
ledger.close()
