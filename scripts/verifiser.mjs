import { kjorKommando } from './lib/kommando.mjs'

await kjorKommando('verifiser', ...process.argv.slice(2))
