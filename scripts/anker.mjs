import { kjorKommando } from './lib/kommando.mjs'

await kjorKommando('anker')
