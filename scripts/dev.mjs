import './lib/node-versjon.mjs'
import { kjorApp } from './lib/app.mjs'

await kjorApp('dev')
