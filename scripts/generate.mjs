// Writes what is generated from the schemas: the published JSON schema, the tables of the docs, the actions' metadata.
// `--check` writes nothing and fails when a file is not what would be written.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureNode24, root } from './node24.mjs'

await ensureNode24(import.meta.url)

const check = process.argv.includes('--check')
const stale = []
for (const [file, content] of await generate()) {
  const full = path.join(root, file)
  if (existsSync(full) && readFileSync(full, 'utf8') === content) continue
  stale.push(file)
  if (check) continue
  mkdirSync(path.dirname(full), { recursive: true })
  writeFileSync(full, content)
  console.log(`wrote ${file}`)
}
if (check && stale.length > 0) {
  console.error(`Not as generated: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`)
  process.exitCode = 1
}

/**
 * Every module in scripts/generators exports `generate(root)`: path below the checkout → its whole content.
 * @returns {Promise<[string, string][]>}
 */
async function generate() {
  const folder = path.join(root, 'scripts/generators')
  const modules = readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .sort()
  const results = await Promise.all(
    modules.map(async (name) => {
      const module = await import(pathToFileURL(path.join(folder, name)).href)
      return Object.entries(/** @type {Record<string, string>} */ (await module.generate(root)))
    }),
  )
  return results.flat()
}
