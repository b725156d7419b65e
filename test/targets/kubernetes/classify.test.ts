import { expect, test } from 'vitest'
import { classifyKustomize } from '../../../src/targets/kubernetes/classify.ts'

/** What `kubectl kustomize` 1.34 printed. */
test.each([
  [
    `error: accumulating resources: accumulation err='accumulating resources from 'https://127.0.0.1:1/x/y?ref=v1': Get "https://127.0.0.1:1/x/y?ref=v1": dial tcp 127.0.0.1:1: connect: connection refused': failed to run '/usr/bin/git fetch --depth=1 https://127.0.0.1:1/x/y v1': fatal: unable to access 'https://127.0.0.1:1/x/y/': Failed to connect to 127.0.0.1 port 1 after 0 ms: Couldn't connect to server\n: exit status 128\n`,
    'absent',
    'The kustomization needs https://127.0.0.1:1/x/y, which git cannot fetch here: Failed to connect to 127.0.0.1 port 1',
  ],
  [
    "error: loading KV pairs: file sources: [nothing.txt]: evalsymlink failure on '/w/nothing.txt' : lstat /w/nothing.txt: no such file or directory",
    'absent',
    'The kustomization is not valid: loading KV pairs: file sources: [nothing.txt]',
  ],
  ['error: invalid Kustomization: json: unknown field "resorces"', 'usage', 'unknown field "resorces"'],
  [
    "error: unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '/w/k8s'",
    'absent',
    'There is no kustomization in /w/k8s.',
  ],
])('%s', (stderr, kind, cause) => {
  expect(classifyKustomize({ exit: 1, stdout: '', stderr })).toMatchObject({
    kind,
    cause: expect.stringContaining(cause),
  })
})
