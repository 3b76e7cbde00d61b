import './lib/node-versjon.mjs'
import { kjorTester } from './lib/testlop.mjs'

const bare = process.argv.slice(2).find(argument => argument.startsWith('--bare='))
await kjorTester(bare ? bare.slice('--bare='.length).split(',') : null)
