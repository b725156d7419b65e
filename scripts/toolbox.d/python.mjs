// Tools that come as Python wheels, each in its own virtual environment.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { partFolder, pin } from './cache.mjs'
import { ask, run, runAsRoot, which } from './shell.mjs'

/** @param {string} folder */
export async function fillZizmor(folder) {
  await makeVenv(folder, [`${pin('zizmor')['package']}==${pin('zizmor').version}`], 'zizmor')
}

/** @param {string} folder */
export const fillSarifTools = (folder) => fillPackages(folder, 'sarif-tools')

/** @param {string} folder */
export const fillPythonGates = (folder) => fillPackages(folder, 'python-gates')

/**
 * @param {string} folder
 * @param {string} name the part
 */
async function fillPackages(folder, name) {
  const packages = /** @type {Record<string, string>} */ (pin(name)['packages'])
  const requirements = Object.entries(packages).map(([one, version]) => `${one}==${version}`)
  await makeVenv(folder, requirements, name)
}

/**
 * A virtual environment that works after the folder around it was renamed to the part's own.
 * @param {string} folder
 * @param {string[]} requirements
 * @param {string} [name] the part, when not go
 */
export async function makeVenv(folder, requirements, name = 'go') {
  if (which('python3') === undefined || ask('python3', ['-c', 'import ensurepip, venv']) === undefined) {
    console.error('  Python has no venv here: installing python3 and python3-venv into the system')
    await runAsRoot('apt-get', ['update', '--quiet'])
    await runAsRoot('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'python3', 'python3-venv'])
  }
  await run('python3', ['-m', 'venv', folder])
  await run(path.join(folder, 'bin/pip'), ['install', '--quiet', '--only-binary', ':all:', ...requirements])
  for (const script of readdirSync(path.join(folder, 'bin'))) {
    const file = path.join(folder, 'bin', script)
    if (!statSync(file).isFile() || statSync(file).size > 100_000) continue
    const text = readFileSync(file, 'utf8')
    if (text.includes(folder)) writeFileSync(file, text.replaceAll(folder, partFolder(name)))
  }
}
