import { main } from '../../dist/index.js'
await main('quality', 'main')
