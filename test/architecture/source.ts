import type { Import } from './direction.ts'

const computed = /\bimport\s*\(\s*(?!\s|['"])([^)]*)\)/g
const patterns = [
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\b(?:import|require)\s*\(\s*['"]([^'"]+)['"]\s*[,)]/g,
  computed,
]

/** Every import of a module: static, re-exported, for its effect, dynamic. A computed path is reported as its expression. */
export function readImports(text: string): Import[] {
  const code = blankComments(text)
  return patterns.flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => ({
      specifier: pattern === computed ? `(${match[1]})` : (match[1] ?? ''),
      typesOnly: namesTypesOnly(match[0]),
      line: code.slice(0, match.index + match[0].length).split('\n').length,
    })),
  )
}

/** `import type …`, or braces in which every name is marked `type`. */
function namesTypesOnly(statement: string): boolean {
  if (/^\s*(?:import|export)\s+type\b/.test(statement)) return true
  const [, names] = /^\s*(?:import|export)\s*\{([^}]*)\}/.exec(statement) ?? []
  return names?.split(',').every((name) => name.trim() === '' || /^\s*type\s/.test(name)) ?? false
}

/** The text with comments blanked and line numbers kept; strings and templates stay. */
export function blankComments(text: string): string {
  const token = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g
  return text.replace(token, (part) => (part.startsWith('/') ? part.replace(/[^\n]/g, ' ') : part))
}

/** The text with comments, strings and templates blanked: what is left is code. */
export function onlyCode(text: string): string {
  const token = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g
  return blankComments(text).replace(token, (part) => part.replace(/[^\n]/g, ' '))
}
