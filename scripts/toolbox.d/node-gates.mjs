// The packages of the example of a Node project, as its lock file has them, and a load tester.
import { copyFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { checkout, pin } from './cache.mjs'
import { run } from './shell.mjs'

/** @param {string} folder */
export async function fillNodeGates(folder) {
  const example = path.join(checkout, /** @type {string} */ (pin('node-gates')['example']))
  for (const name of ['package.json', 'package-lock.json'])
    copyFileSync(path.join(example, name), path.join(folder, name))
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder })
  const packages = Object.entries(/** @type {Record<string, string>} */ (pin('node-gates')['packages']))
  const wanted = packages.map(([name, version]) => `${name}@${version}`)
  await run('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', ...wanted], { cwd: folder })
  symlinkSync('node_modules/.bin', path.join(folder, 'bin'))
}
