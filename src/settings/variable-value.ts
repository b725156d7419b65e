import type { VariableSettings } from '../core/settings.ts'

/** What is wrong with a value, without ever saying the value; undefined if it is good. */
export function valueProblem(variable: VariableSettings, value: string): string | undefined {
  if (isPlaceholder(value)) return 'still holds a placeholder'
  const wanted = typeProblem(variable.type, value)
  if (wanted !== undefined) return `is not ${wanted}`
  if (variable.oneOf.length > 0 && !variable.oneOf.includes(value)) return `is not one of ${variable.oneOf.join(', ')}`
  if (variable.pattern !== '' && !new RegExp(`^(?:${variable.pattern})$`, 'u').test(value)) {
    return `does not match the pattern ${variable.pattern}`
  }
  return undefined
}

const placeholder =
  /^(change[-_ ]?me|to[-_ ]?do|tbd|fix[-_ ]?me|x{3,}|placeholder|replace[-_ ]?(me|this)|(your|my)[-_ ].*[-_ ]here|<[^<>]*>|\.\.\.|…|insert[-_ ].*)$/i

/** Text that a template leaves where a person should have written something. */
export function isPlaceholder(value: string): boolean {
  return placeholder.test(value.trim())
}

function typeProblem(type: VariableSettings['type'], value: string): string | undefined {
  const text = value.trim()
  switch (type) {
    case 'string':
      return undefined
    case 'number':
      return text !== '' && Number.isFinite(Number(text)) ? undefined : 'a number'
    case 'integer':
      return /^-?\d+$/.test(text) ? undefined : 'a whole number'
    case 'boolean':
      return /^(true|false)$/.test(text) ? undefined : 'true or false'
    case 'port':
      return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535 ? undefined : 'a port (1 to 65535)'
    case 'url':
      return /^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(text) && URL.canParse(text) ? undefined : 'a URL'
    case 'json':
      return isJson(text) ? undefined : 'JSON'
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
