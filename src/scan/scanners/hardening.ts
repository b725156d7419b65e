import { checkComposeFile } from '../hardening/compose.ts'
import { checkDockerfile } from '../hardening/dockerfile.ts'
import { checkManifests } from '../hardening/kubernetes.ts'
import { readManifests } from '../hardening/manifest.ts'
import { inputOf, type Scanner } from '../job.ts'
import { list, record, text } from '../json.ts'

export interface HardeningInput {
  readonly root: string
  /** The commit whose files are looked at; empty: those in the checkout. */
  readonly commit: string
}

const dockerfiles = ['**/Dockerfile', '**/Dockerfile.*', '**/*.Dockerfile', '**/Containerfile']
const manifests = ['**/*.yml', '**/*.yaml']

/** Own rules for Dockerfiles and Kubernetes manifests, where Trivy has none. */
export const hardening: Scanner = {
  step(job) {
    const { root, commit } = inputOf<HardeningInput>(job)
    return {
      do: 'call',
      id: 'hardening',
      title: 'Read Dockerfiles and manifests',
      operation: 'checkout.files',
      input: { root, commit, patterns: [...dockerfiles, ...manifests] },
      timeout: 120_000,
    }
  },
  read({ value }) {
    const files = list(record(value)['files']).map((file) => ({ path: text(file['path']), text: text(file['text']) }))
    const yaml = files.filter(({ path }) => /\.ya?ml$/.test(path))
    const { objects, unread } = readManifests(yaml)
    return {
      findings: [
        ...files.filter(({ path }) => !/\.ya?ml$/.test(path)).flatMap(checkDockerfile),
        ...checkManifests(objects),
        ...yaml.flatMap(checkComposeFile),
      ],
      notes: unread > 0 ? [`${unread} manifests are templates or no YAML and were not looked at`] : [],
    }
  },
}
