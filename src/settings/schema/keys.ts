import type { z } from 'zod'
import type { KeyPath } from '../path.ts'

type Type = z.core.$ZodTypes

/** The keys that a schema knows at a path: what an unknown key there is compared with. Looks through unions, optionals and pipes. */
export function keysAt(schema: z.core.$ZodType, path: KeyPath): readonly string[] {
  const types = path.reduce<readonly Type[]>((level, key) => level.flatMap((type) => inside(type, key)), opened(schema))
  return [
    ...new Set(types.flatMap((type) => (type._zod.def.type === 'object' ? Object.keys(type._zod.def.shape) : []))),
  ]
}

function inside(type: Type, key: string | number): Type[] {
  const { def } = type._zod
  if (def.type === 'object') return Object.hasOwn(def.shape, key) ? opened(def.shape[key] as z.core.$ZodType) : []
  if (def.type === 'record') return opened(def.valueType)
  return def.type === 'array' ? opened(def.element) : []
}

/** The schemas that see the value itself. */
function opened(schema: z.core.$ZodType): Type[] {
  const type = schema as Type
  const { def } = type._zod
  switch (def.type) {
    case 'union':
      return def.options.flatMap(opened)
    case 'optional':
    case 'nullable':
    case 'default':
      return opened(def.innerType)
    case 'pipe':
      return opened(def.in)
    case 'lazy':
      return opened(def.getter())
    default:
      return [type]
  }
}
