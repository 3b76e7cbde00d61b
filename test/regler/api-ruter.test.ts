import fs from 'node:fs'
import { expect, it } from 'vitest'

/** The description of the API asks the database nothing. */
const UTEN = ['app/api/v1/openapi.json/route.ts']

it('every route of the API answers through rute, so that the database away is a 503 and not a fault', () => {
  const ruter = fs
    .readdirSync('app/api/v1', { recursive: true, encoding: 'utf8' })
    .filter(f => f.endsWith('route.ts'))
    .map(f => `app/api/v1/${f}`)
  expect(ruter.length).toBeGreaterThan(12)
  const eksporter = (f: string) =>
    [
      ...fs
        .readFileSync(f, 'utf8')
        .matchAll(/^export (?:const|async function|function) (?:GET|POST)\b[^\n]*/gm),
    ].map(m => m[0])
  for (const fil of ruter.filter(f => !UTEN.includes(f)))
    for (const linje of eksporter(fil)) expect(linje, fil).toMatch(/= (rute|dokumentrute)\b/)
})

it('every action at a place says which, so that one without a role there is told of', () => {
  const handlinger = ['kommune', 'statsforvalter'].flatMap(rot =>
    fs
      .readdirSync(`app/(innlogget)/${rot}`, { recursive: true, encoding: 'utf8' })
      .filter(f => f.endsWith('actions.ts'))
      .map(f => `app/(innlogget)/${rot}/${f}`),
  )
  expect(handlinger.length).toBeGreaterThan(20)
  for (const fil of handlinger) {
    const kode = fs.readFileSync(fil, 'utf8')
    const antall = [...kode.matchAll(/^export async function/gm)].length
    expect([fil, [...kode.matchAll(/\bkrevBrukerVed\(\w+/g)].length]).toEqual([fil, antall])
    expect(kode, fil).not.toMatch(/\bkrevBruker\(/)
  }
})
