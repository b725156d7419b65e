import { main } from '../../dist/index.js'
await main('merge', 'main')
