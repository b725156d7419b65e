import { parse } from 'yaml'
import { checkHardening } from '../../systems/compose-hardening.ts'
import { type Finding, finding, oneLine } from '../finding.ts'

/** Weaknesses of the services in Compose and stack files: those whose name says so. A file that is no YAML is told by who reads it. */
export function checkComposeFile(file: { readonly path: string; readonly text: string }): Finding[] {
  const name = file.path.split('/').at(-1) ?? ''
  if (!/compose|stack/i.test(name)) return []
  let model: unknown
  try {
    model = parse(file.text, { merge: true })
  } catch {
    return []
  }
  const lines = file.text.split(/\r?\n/)
  return checkHardening(model).map(({ id, service, severity, reason, fix }) => {
    const line = lines.findIndex((one) => one.trim().replace(/["']/g, '').startsWith(`${service}:`)) + 1
    const title = oneLine(`${service} ${reason}; ${fix}`)
    return finding({
      tool: 'hardening',
      kind: 'misconfiguration',
      id,
      severity,
      path: file.path,
      line: Math.max(1, line),
      title,
    })
  })
}
