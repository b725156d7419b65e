import { type Finding, finding, oneLine } from '../finding.ts'

interface Instruction {
  readonly word: string
  readonly rest: string
  readonly line: number
}

/** What Trivy's rules for Dockerfiles do not say: bases that can change, downloads nobody checks, programs that never hear TERM. */
export function checkDockerfile(file: { readonly path: string; readonly text: string }): Finding[] {
  const stages = new Set<string>()
  const found: Finding[] = []
  const tell = (rule: keyof typeof rules, line: number, what: string) => {
    const { severity, title } = rules[rule]
    const text = oneLine(`${title}: ${what}`)
    found.push(
      finding({ tool: 'hardening', kind: 'misconfiguration', id: rule, severity, path: file.path, line, title: text }),
    )
  }
  for (const { word, rest, line } of instructions(file.text)) {
    if (word === 'FROM') {
      const [base = '', , name] = rest.replace(/^(?:--\S+\s+)+/, '').split(/\s+/)
      const own = base === 'scratch' || stages.has(base.toLowerCase()) || base.includes('$')
      if (!own && !base.includes('@sha256:')) tell('DA-D001', line, base)
      if (name !== undefined) stages.add(name.toLowerCase())
    }
    if (word === 'ADD' && /(?:^|\s)https?:\/\//.test(rest) && !rest.includes('--checksum=')) tell('DA-D002', line, rest)
    if ((word === 'ENTRYPOINT' || word === 'CMD') && !rest.startsWith('[') && !/^exec\s/.test(rest)) {
      tell('DA-D003', line, `${word} ${rest}`)
    }
  }
  return found
}

const rules = {
  'DA-D001': { severity: 'low', title: 'the base image is not pinned by digest' },
  'DA-D002': { severity: 'medium', title: 'a download is not checked (ADD --checksum=sha256:…)' },
  'DA-D003': { severity: 'medium', title: 'a shell stands between the engine and the program, which never hears TERM' },
} as const

/** Instructions with their continued lines joined; comments and heredocs' bodies are left out. */
function instructions(text: string): Instruction[] {
  const found: Instruction[] = []
  const lines = text.split(/\r?\n/)
  let open: { text: string; line: number } | undefined
  let end: string | undefined
  for (const [index, line] of lines.entries()) {
    if (end !== undefined) {
      if (line.trim() === end) end = undefined
      continue
    }
    if (/^\s*#/.test(line) || (open === undefined && line.trim() === '')) continue
    const begun: { text: string; line: number } = open ?? { text: '', line: index + 1 }
    begun.text += line.replace(/\\\s*$/, ' ')
    open = begun
    if (/\\\s*$/.test(line)) continue
    const [, word = '', rest = ''] = /^\s*(\w+)\s+([\s\S]*)$/.exec(begun.text) ?? []
    found.push({ word: word.toUpperCase(), rest: rest.trim(), line: begun.line })
    end = /<<-?["']?(\w+)["']?/.exec(rest)?.[1]
    open = undefined
  }
  return found
}
