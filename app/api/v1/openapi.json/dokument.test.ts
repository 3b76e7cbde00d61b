import fs from 'node:fs'
import path from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { lagSvarsjekk, type Apidokument } from '../../../../test/openapi'
import { oversetter } from '../oversett'
import { lagDokument } from './dokument'
import { RUTER } from './ruter'

const ROT = path.resolve(import.meta.dirname, '..')

/** «GET /api/v1/kommuner/{kommunenummer}/dekning» for every method of every route in the tree. */
function iTreet(): string[] {
  const filer = fs.readdirSync(ROT, { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('route.ts'))
  return filer.flatMap(fil => {
    const kilde = fs.readFileSync(path.join(ROT, fil), 'utf8')
    const sti = path.dirname(fil).replaceAll('[', '{').replaceAll(']', '}').split(path.sep).join('/')
    const metoder = [...kilde.matchAll(/export (?:async )?(?:function|const) (GET|POST|PUT|PATCH|DELETE)\b/g)]
    return metoder.map(m => `${m[1]} /api/v1/${sti}`)
  })
}

describe('the description of the API', () => {
  it.each(['nb', 'nn'] as const)('is valid OpenAPI 3.1, in %s', async sprak => {
    const tekst = oversetter(sprak)
    const dokument = lagDokument(kode => tekst({ kode: `apibeskrivelse.${kode}` }))
    const validator = new Validator()
    const svar = await validator.validate(JSON.stringify(dokument, null, 1))
    expect([svar.errors, svar.valid, validator.version]).toEqual([undefined, true, '3.1'])
  })

  it('has every route of the tree, and no other', () => {
    const { paths } = lagDokument(kode => kode)
    const beskrevet = Object.entries(paths).flatMap(([sti, metoder]) =>
      Object.keys(metoder).map(metode => `${metode.toUpperCase()} ${sti}`),
    )
    expect(beskrevet.sort()).toEqual(iTreet().sort())
  })

  it('names each operation once, and refers to schemas that are there', () => {
    expect(new Set(RUTER.map(r => r.kode)).size).toBe(RUTER.length)
    const tekst = JSON.stringify(lagDokument(kode => kode))
    const { components } = lagDokument(kode => kode)
    for (const [, navn = ''] of tekst.matchAll(/#\/components\/schemas\/(\w+)/g))
      expect(Object.keys(components.schemas)).toContain(navn)
  })

  it('leaves room for members to come, but the tests hold each answer to it', () => {
    const dokument = lagDokument(kode => kode) as unknown as Apidokument
    const sjekk = lagSvarsjekk(dokument)
    const svar = (status: number, kropp: object, type = 'application/problem+json') =>
      sjekk({
        metode: 'GET',
        adresse: '/api/v1/kommuner/3416/dekning',
        status,
        type,
        kropp: JSON.stringify(kropp),
      })
    const problem = { type: 'about:blank', title: 'x', status: 404 }
    expect(svar(404, problem)).toEqual([])
    expect(svar(404, { ...problem, nytt: 1 })).toHaveLength(1)
    expect(svar(404, { ...problem, status: '404' })).toHaveLength(1)
    expect(svar(418, problem)).toEqual(['GET /api/v1/kommuner/3416/dekning → 418: not in the description'])
    expect(svar(404, problem, 'text/html')).toHaveLength(1)
    expect(svar(200, {}, 'application/json').length).toBeGreaterThan(5)
  })
})
