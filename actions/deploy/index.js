import { main } from '../../dist/index.js'
await main('deploy', 'main')
