import { main } from '../../dist/index.js'
await main('scan', 'main')
