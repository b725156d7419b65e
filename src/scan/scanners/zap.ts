import { Failure } from '../../core/failure.ts'
import { scratch } from '../../core/step.ts'
import { type Finding, finding, oneLine, type Severity } from '../finding.ts'
import { inputOf, parseReport, type Scanner, tailOf } from '../job.ts'
import { list, type Rec, record, text } from '../json.ts'

/** OWASP ZAP's baseline scan of something that runs. */
export interface ZapInput {
  readonly target: string
  readonly root: string
  /** An image by digest that is run with Docker; empty: `zap-baseline.py` on PATH. */
  readonly image: string
  /** ZAP's own file of rules below the checkout (`10021<tab>IGNORE`); empty: none. */
  readonly rules: string
}

const separator = '\u001e'

/** What ZAP warns of is no exit code here: `-I`, and the report decides. */
export const zap: Scanner = {
  step(job) {
    const { target, root, image, rules } = inputOf<ZapInput>(job)
    const options = 'zap-baseline.py -t "$TARGET" -J zap.json -I'
    const docker = `docker run --rm --network host --user 0 -v "$PWD:/zap/wrk:rw" "$IMAGE" ${options}`
    const script = [
      `${image === '' ? options : docker} >&2`,
      'code=$?',
      'cat zap.json 2>/dev/null',
      `printf '\\036'`,
      ...(rules === '' ? [] : ['cat -- "$RULES" || exit 90']),
      'exit $code',
    ]
    return {
      do: 'exec',
      id: 'zap',
      title: `Scan ${target} with ZAP`,
      cwd: scratch,
      argv: ['sh', '-c', script.join('\n')],
      env: { TARGET: target, IMAGE: image, RULES: rules === '' ? '' : `${root}/${rules}` },
      expect: [0, 1, 2, 3, 90, 125, 126, 127],
      quiet: true,
      limit: 64 * 1024 * 1024,
      timeout: 1_800_000,
      failsAs: 'unhealthy',
    }
  },
  read({ stdout, stderr, exit }, job) {
    const { target, rules } = inputOf<ZapInput>(job)
    const details = tailOf(stderr)
    if (exit === 90) throw new Failure('absent', `There is no file ${rules}.`, { hint: 'Correct scan.zap.rules.' })
    if (exit === 126 || exit === 127) {
      throw new Failure('absent', 'There is no zap-baseline.py on PATH, or no Docker to run its image.', { details })
    }
    const [report = '', table = ''] = stdout.split(separator)
    if (report.trim() === '') throw new Failure('unhealthy', `ZAP could not scan ${target}.`, { details })
    const document = record(parseReport(report, 'ZAP', details))
    return readZap(document, readRules(table))
  },
}

/** Plugin id → what its line says. */
type Rules = ReadonlyMap<string, 'IGNORE' | 'INFO' | 'WARN' | 'FAIL'>

/** One finding for each alert and path. Evidence, attacks and parameters' values stay in ZAP's report: they can hold what is secret. */
export function readZap(document: Rec, rules: Rules): { findings: Finding[]; notes: string[] } {
  const found = new Map<string, Finding>()
  let ignored = 0
  for (const alert of list(document['site']).flatMap((site) => list(site['alerts']))) {
    const rule = rules.get(pluginOf(alert))
    if (rule === 'IGNORE') {
      ignored += 1
      continue
    }
    const instances = list(alert['instances'])
    for (const instance of instances.length > 0 ? instances : [{}]) {
      const one = findingOf(alert, instance, rule)
      found.set(`${one.id} ${one.fingerprint}`, one)
    }
  }
  return {
    findings: [...found.values()],
    notes: ignored > 0 ? [`${ignored} alerts are ignored by the rules file`] : [],
  }
}

function findingOf(alert: Rec, { uri, method }: Rec, rule: 'INFO' | 'WARN' | 'FAIL' | undefined): Finding {
  const id = pluginOf(alert)
  const path = pathOf(text(uri))
  const cwe = /^\d{1,6}$/.test(text(alert['cweid'])) ? ` (CWE-${text(alert['cweid'])})` : ''
  return finding({
    tool: 'zap',
    kind: 'web',
    id: oneLine(`zap/${id}`, 50),
    severity: rule === 'FAIL' ? 'critical' : rule === 'INFO' ? 'unknown' : risk(alert),
    path,
    title: oneLine(`${text(alert['name']) || text(alert['alert'])}${cwe}`),
    link: /^\d+$/.test(id) ? `https://www.zaproxy.org/docs/alerts/${id}/` : '',
    fingerprint: `${id} ${oneLine(text(method), 10)} ${path}`,
  })
}

function pluginOf(alert: Rec): string {
  return text(alert['pluginid']) || text(alert['alertRef'])
}

/** Lines of ZAP's `-c` file: id, tab, word, and whatever else. @throws Failure `usage` for a word that ZAP does not know */
export function readRules(table: string): Rules {
  const entries = table
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [id = '', word = ''] = line.split('\t').map((part) => part.trim())
      if (/^(?:IGNORE|INFO|WARN|FAIL)$/.test(word)) return [id, word as 'IGNORE'] as const
      if (word === 'OUTOFSCOPE') return undefined
      throw new Failure('usage', `The ZAP rules file has a line that is none: ${oneLine(line, 80)}`, {
        hint: 'id, tab, IGNORE, INFO, WARN or FAIL',
      })
    })
  return new Map(entries.filter((entry) => entry !== undefined))
}

function risk(alert: Rec): Severity {
  return ({ '3': 'high', '2': 'medium', '1': 'low' } as const)[String(alert['riskcode'])] ?? 'unknown'
}

/** Without host and query: these change from run to run, and a query can hold a token. */
function pathOf(uri: string): string {
  const url = URL.parse(uri)
  return oneLine(url === null ? (uri.split('?')[0] ?? '') : url.pathname, 500)
}
