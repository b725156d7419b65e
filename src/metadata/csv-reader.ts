import { parse } from 'csv-parse/sync'
import type { CsvReader } from './libraries.ts'

/** CSV with quotes, by the library that defined the syntax of these inputs. */
export const csvReader: CsvReader = (text, mode) =>
  parse(text, {
    relaxColumnCount: true,
    skipEmptyLines: true,
    ...(mode === 'lines' ? { relaxQuotes: true, comment: '#', commentNoInfix: true } : {}),
  })
