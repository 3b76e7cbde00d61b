import { kjorKommando } from './lib/kommando.mjs'

await kjorKommando('sikkerhetskopi', ...process.argv.slice(2))
