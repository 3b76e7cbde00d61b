import { kjorKommando } from './lib/kommando.mjs'

await kjorKommando('gjenopprett', ...process.argv.slice(2))
