import { csvReader } from './csv-reader.ts'
import { handlebars } from './handlebars.ts'
import { createStage } from './stage.ts'

/** Names images: tags, labels, annotations and a version from the event and the rules in the settings. */
export const metadata = createStage({ csv: csvReader, engine: handlebars })
