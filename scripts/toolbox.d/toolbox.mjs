// The command behind scripts/toolbox.
import { cacheRoot } from './cache.mjs'
import { installParts, withNeeds } from './install.mjs'

const usage = `scripts/toolbox [part… | basic | real | all] [--list | --check | --env]

Installs the parts that the demo and the tests use (without a name: basic), each pinned in
scripts/versions.json, into a cache outside the checkout; what is there already is left alone.

  --list    what each part is, why it is there, how long it takes, whether it is installed
  --check   installs nothing; exit code 1 and the missing parts' names if one is missing
  --env     prints shell lines that put the installed parts on PATH: eval "$(scripts/toolbox --env)"

The cache is $DEPLOY_ACTION_CACHE, else deploy-action under $XDG_CACHE_HOME or ~/.cache.`

process.exitCode = await main(process.argv.slice(2)).catch((/** @type {Error} */ error) => {
  console.error(`toolbox: ${error.message}`)
  return 1
})

/** @param {string[]} args */
async function main(args) {
  if (Number(process.versions.node.split('.')[0]) < 20) throw new Error('Node 20 or newer is needed')
  const flags = args.filter((arg) => arg.startsWith('-'))
  const names = args.filter((arg) => !arg.startsWith('-'))
  if (flags.includes('--help') || flags.includes('-h')) return print(usage)
  const wrong = flags.find((flag) => !['--list', '--check', '--env'].includes(flag))
  if (wrong !== undefined || flags.length > 1) {
    console.error(`toolbox: ${wrong ? `unknown option ${wrong}` : 'one option at a time'}\n\n${usage}`)
    return 2
  }
  if (flags[0] === '--list') return list(withNeeds(names.length > 0 ? names : ['all']))
  if (flags[0] === '--check') return check(withNeeds(names.length > 0 ? names : ['basic']))
  if (flags[0] === '--env') return printEnv(withNeeds(names.length > 0 ? names : ['all']))
  await installParts(names.length > 0 ? names : ['basic'])
  return 0
}

/** @typedef {import('./parts.mjs').Part} Part */

/** @param {Part[]} parts */
function list(parts) {
  for (const part of parts) {
    const state = part.installed() ? 'installed' : 'missing'
    console.log(
      `${part.name.padEnd(11)} ${part.set.padEnd(6)} ${state.padEnd(10)} ${part.what}; ${part.why} (${part.takes})`,
    )
  }
  return print(`in ${cacheRoot()}`)
}

/** @param {Part[]} parts */
function check(parts) {
  const missing = parts.filter((part) => !part.installed())
  for (const part of missing) console.log(`missing: ${part.name}`)
  return missing.length === 0 ? 0 : 1
}

/** @param {Part[]} parts */
function printEnv(parts) {
  const folders = [...new Set(parts.filter((part) => part.installed()).flatMap((part) => part.path()))]
  return print(`export PATH='${folders.join(':').replaceAll("'", `'\\''`)}':"$PATH"`)
}

/** @param {string} text */
function print(text) {
  console.log(text)
  return 0
}
