import { z } from 'zod'
import { configSchema, type TargetSchemas } from './schema.ts'

/** The published JSON Schema of `.github/deploy.yml`, for editors: what may be written, not what becomes of it. */
export function jsonSchema(targets: TargetSchemas): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(configSchema(targets), {
    io: 'input',
    target: 'draft-07',
    unrepresentable: 'any',
    override: ({ jsonSchema: json }) => {
      if (json['preset'] === undefined) return
      json['default'] = json['preset']
      delete json['preset']
    },
  })
  return {
    $schema,
    $id: 'https://raw.githubusercontent.com/org/deploy-action/v1/schema/deploy.schema.json',
    title: 'Configuration of deploy-action (.github/deploy.yml)',
    ...schema,
  }
}
