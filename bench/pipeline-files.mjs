import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse, stringify } from 'yaml'
import { root } from '../scripts/node24.mjs'

/** @typedef {{ project: string, repository: string, port: number, base: string }} Place */

const checkout = 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd'

/** The pipeline to copy, for an open registry on this machine whose builder serves. */
export function ours() {
  const workflow = parse(readFileSync(path.join(root, 'workflows/minimal.yml'), 'utf8'))
  Object.assign(workflow.jobs.pipeline.with, { registry: '', builder: false })
  return stringify(workflow)
}

/**
 * A repository with a gate, a build and a service that take as many seconds each as `seconds` holds.
 * @param {Place} place
 * @returns {Record<string, string>}
 */
export function filesOf({ project, repository, port, base }) {
  return {
    'test.sh': 'sleep $(cat seconds); test -s version\n',
    Dockerfile: `FROM ${base}\nCOPY version seconds /\nRUN sleep $(cat /seconds)\nUSER 65534\n`,
    'compose.yaml': `services:
  web:
    image: ${repository}:x
    ports: ["127.0.0.1:${port}:8080"]
    stop_grace_period: 1s
    command: ["sh", "-c", "sleep $$(cat /seconds); exec busybox httpd -f -p 8080 -h /"]
    healthcheck: { test: ["CMD", "busybox", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/version"], interval: 30s, start_period: 30s, start_interval: 500ms }
`,
    '.github/deploy.yml': `app: ${project}
gates: { test: sh test.sh }
images: { app: "${repository}" }
scan: { trivy: required, secrets: false, hardening: false, files: [misconfigurations], images: [secrets] }
environments:
  staging:
    when: { branch: main }
    url: http://127.0.0.1:${port}
    target: { compose: { project: ${project} } }
    checks: { health: { url: /version, consecutive: 1 } }
    stable: 0s
`,
  }
}

/**
 * The same by hand, job by job.
 * @param {Place} place
 * @returns {{ gates: string, build: string, scan: string, tag: string, deploy: string }}
 */
export function commandsOf({ project, repository, port }) {
  const tagged = `${repository}:$(git rev-parse HEAD)`
  const digest = `$(docker buildx imagetools inspect --format '{{json .Manifest}}' "${tagged}" | node -p 'JSON.parse(require("fs").readFileSync(0)).digest')`
  return {
    gates: 'sh test.sh',
    build: `docker buildx build --push --tag "${tagged}" .
echo "digest=${digest}" >> "$GITHUB_OUTPUT"`,
    scan: `trivy config --exit-code 1 --severity HIGH,CRITICAL --quiet . || true
trivy image --scanners secret --exit-code 1 --quiet --image-src remote "${tagged}"`,
    tag: `docker buildx imagetools create --tag "${repository}:main" "${tagged}"`,
    deploy: `export IMAGE="${repository}@${digest}"
sed "s|image: .*|image: $IMAGE|" compose.yaml > compose.now.yaml
docker compose --project-name ${project} --file compose.now.yaml pull --quiet
docker compose --project-name ${project} --file compose.now.yaml up --detach --wait
curl --fail --silent --show-error --retry 5 --retry-connrefused http://127.0.0.1:${port}/version`,
  }
}

/** @param {ReturnType<typeof commandsOf>} commands Three jobs, each with its checkout, as hand-written pipelines have them. */
export function byHand({ gates, build, scan, tag, deploy }) {
  const steps = (/** @type {string[]} */ ...runs) => [{ uses: checkout }, ...runs.map((run) => ({ run }))]
  const job = (/** @type {object[]} */ list, /** @type {string[]} */ ...needs) => ({
    'runs-on': 'ubuntu-24.04',
    ...(needs.length === 0 ? {} : { needs }),
    steps: list,
  })
  const jobs = {
    gates: job(steps(gates)),
    build: job(steps(build, scan, tag), 'gates'),
    deploy: job(steps(deploy), 'build'),
  }
  return stringify({ name: 'By hand', on: 'push', jobs })
}
