import { kjorKommando } from './lib/kommando.mjs'

await kjorKommando('admin', ...process.argv.slice(2))
