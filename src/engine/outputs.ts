import { isDigest } from '../core/digest.ts'
import { Failure } from '../core/failure.ts'
import type { Ports } from '../core/ports.ts'
import type { OutputForm, Step, StepOutput } from '../core/step.ts'
import { resolveArg, type Values } from './resolve.ts'

/** Reads a step's declared outputs. @throws Failure `bug` when one is missing, empty or of another form: it must not reach an argument. */
export async function readOutputs(
  step: Step,
  output: StepOutput,
  values: Values,
  ports: Ports,
): Promise<Record<string, string>> {
  const read: Record<string, string> = {}
  for (const [name, form] of Object.entries(step.outputs ?? {})) {
    const text = await sourceText(form, output, values, ports)
    const value = pick(text, form)
    if (value === undefined || !wellFormed(value, form.form)) {
      throw new Failure('bug', `${step.id} did not give a ${form.form} as its output "${name}".`, {
        hint: 'The tool answered in a form that is not understood; check its version.',
        details: [text.slice(0, 500)],
      })
    }
    read[name] = value
  }
  return read
}

async function sourceText(form: OutputForm, output: StepOutput, values: Values, ports: Ports): Promise<string> {
  if (typeof form.from === 'object') return ports.files.read(resolveArg(form.from.file, values, ports))
  if (form.from === 'stdout') return output.stdout
  if (form.from === 'body') return output.body ?? ''
  if (form.from === 'exit') return String(output.exit ?? '')
  return typeof output.value === 'string' && form.path === undefined
    ? output.value
    : JSON.stringify(output.value ?? null)
}

function pick(text: string, form: OutputForm): string | undefined {
  if (form.path === undefined) return text.trim()
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  for (const key of form.path) {
    if (value === null || typeof value !== 'object') return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  if (value === undefined || value === null) return undefined
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function wellFormed(value: string, form: OutputForm['form']): boolean {
  if (form === 'digest') return isDigest(value)
  if (form === 'url') return /^https?:\/\/\S+$/.test(value)
  return value !== ''
}
