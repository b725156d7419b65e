const form = /^v(\d+\.\d+\.\d+(?:-[0-9a-z.-]+)?)$/

/**
 * The section of the change log for a tag, after a look that everything names this one version.
 * @param {string} tag
 * @param {(name: string) => string} read a file of the checkout
 * @returns {string}
 */
export function versionOf(tag, read) {
  const [, version] = form.exec(tag) ?? []
  if (version === undefined) throw new Error(`${JSON.stringify(tag)} is not vX.Y.Z`)
  const stated = JSON.parse(read('package.json')).version
  if (stated !== version)
    throw new Error(`package.json says ${stated}, the tag ${version}: change package.json, build, tag that commit`)
  const section = sections(read('CHANGELOG.md')).find(({ title }) => title.split(/\s/)[0] === version)
  if (section === undefined) throw new Error(`CHANGELOG.md has no section "## ${version}"`)
  if (section.text === '') throw new Error(`the section ${version} of CHANGELOG.md is empty`)
  return section.text
}

/** @param {string} text */
function sections(text) {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => ({ title: part.split('\n')[0] ?? '', text: part.split('\n').slice(1).join('\n').trim() }))
}
