import { Failure } from '../core/failure.ts'
import { defaults } from './defaults.ts'
import { type Detected, type DetectInput, detect } from './detect.ts'
import { configText } from './init/config.ts'
import type { Template } from './init/template.ts'
import { workflowText } from './init/workflow.ts'

export interface InitInput extends Omit<DetectInput, 'contexts'> {
  /** How the workflow calls us: `org/deploy-action@v1`. */
  readonly action?: string | undefined
  readonly defaultBranch: string
}

export interface NewFile {
  /** Relative to the checkout. */
  readonly path: string
  readonly content: string
}

/** The files that `init` writes, and what it saw. */
export interface Init {
  readonly files: readonly NewFile[]
  readonly detected: Detected
}

const workflowFile = '.github/workflows/deploy.yml'

/** The config file and the caller workflow for what is detected here. Nothing that exists is ever overwritten.
 * @throws Failure `usage` naming the files that exist */
export async function planInit(input: InitInput): Promise<Init> {
  const paths = [defaults.config, workflowFile]
  const contents = await Promise.all(paths.map((path) => input.readFile(path)))
  const present = paths.filter((_, index) => contents[index] !== undefined)
  if (present.length > 0) {
    throw new Failure(
      'usage',
      `${present.join(' and ')} ${present.length > 1 ? 'exist' : 'exists'} already; nothing was written.`,
      {
        hint: `Remove ${present.length > 1 ? 'them' : 'it'} to start anew, or change ${present.length > 1 ? 'them' : 'it'} by hand.`,
        place: { file: present[0] ?? '' },
      },
    )
  }
  const detected = await detect({ ...input, contexts: [] })
  const names = await input.listFiles('.')
  const template: Template = {
    detected,
    names,
    action: actionReference(input.action ?? 'org/deploy-action@v1'),
    defaultBranch: input.defaultBranch,
  }
  return {
    detected,
    files: [
      { path: defaults.config, content: configText(template) },
      { path: workflowFile, content: workflowText(template) },
    ],
  }
}

function actionReference(text: string): string {
  if (/^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(text)) return text
  throw new Failure('usage', `action: expected OWNER/NAME@REF, found ${JSON.stringify(text)}.`)
}
