import './lib/node-versjon.mjs'
import { kjorFuzz } from './lib/fuzz.mjs'

await kjorFuzz(process.argv.slice(2))
