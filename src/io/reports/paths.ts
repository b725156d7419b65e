import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Finds the file that a report means. Reports name files relative to anything: the checkout, the gate's folder, a module. */
export interface Places {
  /** Relative to the checkout; undefined: there is no such file in it. */
  find(name: string, beside?: string): string | undefined
}

/** @param sources folders that a report says its names are relative to */
export function createPlaces(root: string, folder: string, sources: Iterable<string> = []): Places {
  const starts = [folder, root, ...[...sources].map((source) => path.resolve(folder, source))]
  const known = new Map<string, string | undefined>()
  const module = goModule(folder) ?? goModule(root)
  const look = (name: string, beside: string): string | undefined => {
    const plain = name.replace(/^file:\/\//, '').replace(/^\.\//, '')
    const inModule = module !== undefined && plain.startsWith(`${module}/`) ? [plain.slice(module.length + 1)] : []
    const besides = beside === '' ? [] : [path.join(shorten(beside, module), plain)]
    for (const candidate of [plain, ...inModule, ...besides]) {
      for (const start of starts) {
        const full = path.resolve(start, candidate)
        const relative = path.relative(root, full)
        if (relative === '' || relative.startsWith('..') || path.isAbsolute(relative)) continue
        if (relative.split(path.sep).includes('node_modules')) continue
        if (existsSync(full)) return relative
      }
    }
    return undefined
  }
  return {
    find(name, beside = '') {
      const key = `${beside}\0${name}`
      if (!known.has(key)) known.set(key, name === '' ? undefined : look(name, beside))
      return known.get(key)
    },
  }
}

/** The folder of a package: the name without its module. */
function shorten(name: string, module: string | undefined): string {
  return module !== undefined && name.startsWith(module) ? name.slice(module.length).replace(/^\//, '') : name
}

function goModule(folder: string): string | undefined {
  try {
    return /^module\s+(\S+)/m.exec(readFileSync(path.join(folder, 'go.mod'), 'utf8'))?.[1]
  } catch {
    return undefined
  }
}
