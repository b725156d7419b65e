// The command line from its source.
import { cli } from '../../../src/cli.ts'

await cli(process.argv.slice(2))
