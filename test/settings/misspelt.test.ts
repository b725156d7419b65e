import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isScalar, type Pair, parseDocument, visit } from 'yaml'
import { toFailure } from '../../src/core/failure.ts'
import { targetSchemas } from '../../src/targets/index.ts'
import { load } from './checkout.ts'

const schemas = await targetSchemas()
const examples = execFileSync('git', ['ls-files', 'examples'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file.endsWith('deploy.yml') && !/workflows|probe/.test(file))

/** Below these a person chooses the names. */
const free =
  /^(gates|images|environments|variables|services|quality\.cache|gates\.\w+\.env|images\.\w+\.build-args|services\.\w+\.(env|provides|images)|environments\.[\w-]+\.(variables|target\.[\w-]+\.(services|workloads(\.[^.]+)?)|targets\.[\w-]+\.(services|workloads(\.[^.]+)?)))$/

interface Written {
  /** `environments.staging` */
  readonly above: string
  readonly key: string
  readonly from: number
  readonly line: number
  /** Of a value that is no mapping and no list. */
  readonly value: readonly [number, number] | undefined
}

/** Every key of a config, as it is written there. */
function keysOf(text: string): Written[] {
  const found: Written[] = []
  visit(parseDocument(text), {
    Pair(_index, pair, path) {
      const { key, value } = pair as Pair
      if (!isScalar(key) || !key.range || key.value === '<<') return
      const above = path.flatMap((node) => ('key' in node && isScalar(node.key) ? [String(node.key.value)] : []))
      const [from] = key.range
      const plain = isScalar(value) && value.range && /^PLAIN|^QUOTE/.test(value.type ?? '') ? value.range : undefined
      found.push({
        above: above.join('.'),
        key: String(key.value),
        from,
        line: text.slice(0, from).split('\n').length,
        value: plain && [plain[0], plain[1]],
      })
    },
  })
  return found
}

async function linesOf(config: string): Promise<readonly string[]> {
  const tree = { 'compose.yaml': 'services: { web: { image: shop } }\n', Dockerfile: 'FROM scratch\n' }
  try {
    await load({ config, tree, targetSchemas: async () => schemas })
    return []
  } catch (thrown) {
    const { kind, message, details } = toFailure(thrown)
    expect(kind).toBe('usage')
    return [message, ...details]
  }
}

describe.each(examples)('%s', (file) => {
  const text = readFileSync(file, 'utf8')
  const keys = keysOf(text)

  test('is good as it stands', async () => {
    expect(keys.length).toBeGreaterThan(3)
    expect(await linesOf(text)).toEqual([])
  })

  test('each key, misspelt, is one problem: where it stands, and what was meant', async () => {
    const fixed = keys.filter(({ above, key }) => !free.test(above) && key.length > 2)
    const wrong: string[] = []
    for (const { above, key, from, line } of fixed) {
      const slip = `${key[0]}${key[2]}${key[1]}${key.slice(3)}`
      const typo = slip === key ? `${key}x` : slip
      const lines = await linesOf(`${text.slice(0, from)}${typo}${text.slice(from + key.length)}`)
      const [only = 'accepted'] = lines
      const path = [above, typo].filter(Boolean).join('.')
      const said = only.startsWith(`.github/deploy.yml:${line}:`) && only.endsWith(`did you mean "${key}"?`)
      if (lines.length !== 1 || !said || !only.includes(`${typo}: unknown key`))
        wrong.push(`${path}: ${lines.join(' | ')}`)
    }
    expect(wrong).toEqual([])
  })

  test('a value of another kind is told where it stands, in words', async () => {
    const wrong: string[] = []
    for (const { above, key, value } of keys) {
      if (value === undefined) continue
      for (const other of ['{ zz: { yy: 1 } }', '[[1]]', '-7.5', 'null', '""']) {
        const changed = `${text.slice(0, value[0])}${other}${text.slice(value[1])}`
        for (const line of await linesOf(changed)) {
          const placed = /^\.github\/deploy\.yml:\d+:\d+: |\(from \.github\/deploy\.yml:\d+:\d+\)$/.test(line)
          if (!placed || /Too (small|big)|Invalid|Unrecognized|must match|undefined/.test(line))
            wrong.push(`${above}.${key}: ${other}: ${line}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})
