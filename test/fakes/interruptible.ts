import { createExec } from '../../src/io/exec.ts'
import { createGroups } from '../../src/io/groups.ts'
import { processEnvironment } from '../../src/io/runner/environment.ts'
import { listenToSignals } from '../../src/io/signals.ts'

// A small door: runs a child that is deaf to TERM until somebody interrupts it twice.
const groups = createGroups()
const { signal } = listenToSignals(groups)
signal.addEventListener('abort', () => process.stdout.write('stopping\n'))
const exec = createExec({ env: processEnvironment(), groups })
const script = 'trap "" TERM; echo child $$; while :; do sleep 0.05; done'
const onOutput = (_stream: string, text: string) => void process.stdout.write(text)
await exec({ argv: ['sh', '-c', script], timeout: 60_000, signal, onOutput }).catch(() => {})
