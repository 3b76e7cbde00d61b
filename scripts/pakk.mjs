import './lib/node-versjon.mjs'
import fs from 'node:fs'
import path from 'node:path'
import { pakk } from './lib/pakk.mjs'

const mappe = process.argv[2]
if (!mappe) {
  console.error('Si hvor: npm run pakk -- <mappe>. Mappen må være tom eller ikke finnes.')
  process.exit(1)
}
const mal = path.resolve(process.env.INIT_CWD ?? '.', mappe)
if (fs.existsSync(mal) && fs.readdirSync(mal).length > 0) {
  console.error(`Mappen ${mal} er ikke tom.`)
  process.exit(1)
}
await pakk(mal).catch(feil => {
  console.error(feil.message)
  process.exit(1)
})
console.log(`Pakket i ${mal}. Start der med: node start.mjs`)
