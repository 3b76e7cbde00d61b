import { describe, expect, it } from 'vitest'
import { aktor, EIDSKOG, KONGSVINGER, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { fyllRunde } from '../../../test/innsamlinger'
import {
  bildet,
  besvar,
  lagHjem,
  lagRunde,
  send,
  settStatus,
  verdi,
  versjonen,
} from '../innsending/test-runde'
import { hentInterkommunalt } from './interkommunalt'

nyDatabase({ for: 'test' })

const statsforvalter = aktor({ rolle: 'STATSFORVALTER', statsforvalterId: 'SF02' })
const se = (runde: string, sted = 'SF02', bruker = statsforvalter) => hentInterkommunalt(bruker, sted, runde)

/** A round of Eidskog, which buys all the hours of its home from Kongsvinger, and Kongsvinger. */
async function kjopende(): Promise<string> {
  const runde = await lagRunde({ kommuner: [EIDSKOG, KONGSVINGER] })
  const { versjonId } = await lagHjem('Solsiden', 30, '6.5')
  await somEier(tx =>
    tx.legeavtaleversjon.update({ where: { id: versjonId }, data: { kjoptFra: KONGSVINGER } }),
  )
  await besvar(runde)
  return runde
}

describe('hours across kommuner', () => {
  it('are what is levert, with the name of the seller frozen in it: never a draft, nor what is sent back', async () => {
    const runde = await kjopende()
    expect((await bildet(runde)).grunnlag).toHaveProperty('kjopt.0.navn', 'Kongsvinger')
    expect(await se(runde)).toEqual({ levert: 0, utenOpplysning: 0, kjop: [], hint: [] })
    verdi(await send(runde))
    const kjopt = [{ fraKommune: KONGSVINGER, navn: 'Kongsvinger', uketimer: '6.50' }]
    expect((await versjonen(runde)).innhold.kjopt).toEqual(kjopt)
    expect(await se(runde)).toMatchObject({
      ...{ levert: 1, utenOpplysning: 0 },
      kjop: [{ kjoper: { navn: 'Eidskog' }, selger: { navn: 'Kongsvinger', stand: 'IKKE_LEVERT' } }],
      hint: [{ kommunenummer: EIDSKOG, slag: 'NULL_KJOPT', beboere: 30, timer: '6.50' }],
    })
    await settStatus(runde, 'RETURNERT', '2027-01-10')
    expect(await se(runde)).toMatchObject({ levert: 0, kjop: [] })
  })

  it('are nothing to another embete, the country or a kommune', async () => {
    const runde = await kjopende()
    verdi(await send(runde))
    expect(await se(runde, 'SF03')).toBeNull()
    const fremmed = aktor({ rolle: 'STATSFORVALTER', statsforvalterId: 'SF03' })
    for (const sted of ['SF02', 'SF03']) expect(await se(runde, sted, fremmed)).toBeNull()
    for (const bruker of [overlege, aktor({ rolle: 'DIREKTORAT' })])
      expect(await se(runde, 'SF02', bruker)).toBeNull()
    expect(await se('ikke-en-id')).toBeNull()
  })

  it('are not known of versions from before they were told: those are counted apart', async () => {
    const id = '019a0000-0000-7000-8000-000000000901'
    await somEier(tx => fyllRunde(tx, { id, embete: 'SF02', aar: 2026, innhold: '{"tall":null}' }))
    const svar = await se(id)
    expect(svar?.levert).toBeGreaterThan(0)
    expect(svar).toMatchObject({ utenOpplysning: svar?.levert, kjop: [], hint: [] })
  })
})
